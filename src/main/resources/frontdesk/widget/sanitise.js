import { element, set } from './dom.js';

const KEPT = /^(P|BR|STRONG|EM|UL|OL|LI|A)$/;
const DROPPED = /^(SCRIPT|STYLE|TEMPLATE|TITLE|IFRAME|OBJECT|NOSCRIPT|TEXTAREA|SVG|MATH)$/i;

/**
 * The server's markup, which is clean already, built anew from the few tags that a text may have.
 * @param {string} html
 */
export function sanitised(html) {
  const clean = document.createDocumentFragment();
  copy(new DOMParser().parseFromString(html, 'text/html').body, clean);
  return clean;
}

/** @param {Node} from @param {Node} to */
function copy(from, to) {
  for (let child = from.firstChild; child; child = child.nextSibling) {
    const name = child.nodeName;
    if (child.nodeType === 3) to.appendChild(document.createTextNode(child.nodeValue || ''));
    else if (child.nodeType === 1 && !DROPPED.test(name)) {
      const kept = KEPT.test(name) ? element(name) : to;
      if (name === 'A') link(/** @type {HTMLElement} */ (kept), /** @type {Element} */ (child).getAttribute('href'));
      if (kept !== to) to.appendChild(kept);
      copy(child, kept);
    }
  }
}

/**
 * Lets an anchor lead where a patient may safely go; elsewhere it stays words.
 * @param {HTMLElement} anchor
 * @param {string | null} address
 */
export function link(anchor, address) {
  if (!address || !/^(https?:\/\/|tel:\+?[\d]|mailto:)/i.test(address)) return;
  set(anchor, 'href', address);
  if (/^http/i.test(address)) {
    set(anchor, 'target', '_blank');
    set(anchor, 'rel', 'noopener noreferrer');
  }
}

/** The address that dials a number; null when it is no number. @param {string | null | undefined} phone */
export function dial(phone) {
  return phone && /^\+?\d[\d ()/.-]{1,24}$/.test(phone) ? 'tel:' + phone.replace(/[^+\d]/g, '') : null;
}
