import { element } from './dom.js';

/**
 * Gives a shadow root its looks in a way that a strict content policy allows: a sheet made by
 * script, or a file of our server for browsers that cannot make one.
 * @param {ShadowRoot} root
 * @param {string} home
 * @param {() => void} dressed
 */
export function dress(root, home, dressed) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(bundle.styles);
    root.adoptedStyleSheets = [sheet];
    dressed();
  } catch (_) {
    const link = element('link', { rel: 'stylesheet', href: home + '/widget/' + bundle.version + '/widget.css' });
    link.onload = dressed;
    root.appendChild(link);
  }
}

/** Dark words on a light accent. @param {{frame: HTMLElement, launcher: HTMLElement}} view */
export function contrast({ frame, launcher }) {
  const [r, g, b] = (getComputedStyle(launcher).backgroundColor.match(/\d+/g) || [0, 0, 0]).map(Number);
  const light = 0.2126 * (r / 255) ** 2.2 + 0.7152 * (g / 255) ** 2.2 + 0.0722 * (b / 255) ** 2.2;
  frame.style.setProperty('--on-accent', light > 0.2 ? '#16262a' : '#fff');
}
