import { create, each } from './natives.js';

/** @typedef {Node | string | null | false | undefined} Child */

/**
 * An element; strings become text, never markup.
 * @param {string} tag
 * @param {Record<string, any>} [attributes] true: present; false or null: absent
 * @param {...Child} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes, ...children) {
  const node = create(tag);
  setAll(node, attributes || {});
  each(children, (child) => child && node.appendChild(typeof child === 'string' ? document.createTextNode(child) : child));
  return node;
}

/** @param {Element} node @param {Record<string, any>} attributes */
export function setAll(node, attributes) {
  each(Object.keys(attributes), (key) => set(node, key, attributes[key]));
}

/** @param {Element} node @param {string} key @param {any} value */
export function set(node, key, value) {
  if (value === false || value == null) node.removeAttribute(key);
  else node.setAttribute(key, value === true ? '' : value);
}

/** Gives a control a name for everyone. @param {HTMLElement} node @param {string} words */
export function name(node, words) {
  setAll(node, { 'aria-label': words });
  if (node.nodeName === 'BUTTON') node.title = words;
}

/**
 * A button.
 * @param {Record<string, any>} attributes
 * @param {() => void} press
 * @param {...Child} children
 */
export function button(attributes, press, ...children) {
  const node = element('button', { type: 'button', ...attributes }, ...children);
  node.addEventListener('click', press);
  return /** @type {HTMLButtonElement} */ (node);
}

/** Words for screen readers alone. @param {string} words */
export function unseen(words) {
  return element('span', { class: 'unseen' }, words);
}

/** @type {Record<string, string>} */
const SHAPES = {
  chat: 'M4 5h16v11h-8l-5 4v-4H4zM12 8v5M9.5 10.5h5',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M12 19V5M6 11l6-6 6 6',
  erase: 'M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5',
  call: 'M6 3h4l1.5 5-2.5 1.5a11 11 0 0 0 5.5 5.5L16 12.5l5 1.5v4a2 2 0 0 1-2 2A15 15 0 0 1 4 5a2 2 0 0 1 2-2z',
  place: 'M12 21s7-6.5 7-11.5A7 7 0 0 0 5 9.5C5 14.5 12 21 12 21zM12 7v5M9.5 9.5h5',
  emergency: 'M12 3l10 17.5H2zM12 10v5M12 17.5v.5',
  'same-day': 'M12 3a9 9 0 1 0 .01 0zM12 7v5l3.5 2',
  crisis: 'M12 20s-8-4.8-8-10.5A4.3 4.3 0 0 1 12 7a4.3 4.3 0 0 1 8 2.5C20 15.2 12 20 12 20z',
  up: 'M7 11v9H4v-9zM7 11l4-8c1.5 0 2.5 1 2.5 2.5L13 9h6l-1.5 11H7',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
};

/** @type {Record<string, Node>} */
const drawn = {};

/** A drawing that says nothing by itself. @param {string} shape @param {number} [size] */
export function icon(shape, size = 20) {
  const key = shape + size;
  if (!drawn[key]) drawn[key] = draw(shape, size);
  return drawn[key].cloneNode(true);
}

/** @param {string} shape @param {number} size */
function draw(shape, size) {
  const ns = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(ns, 'svg');
  const path = document.createElementNS(ns, 'path');
  setAll(svg, { viewBox: '0 0 24 24', width: size, height: size, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' });
  set(path, 'd', SHAPES[shape]);
  svg.appendChild(path);
  return svg;
}
