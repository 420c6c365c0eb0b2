import { element } from './dom.js';

/** @type {CSSStyleSheet | undefined} */
let shared;

/**
 * Gives a shadow root its looks in a way that a strict content policy allows: a sheet made by
 * script, or a file of our server for browsers that cannot make one.
 * @param {ShadowRoot} root
 * @param {string} home
 */
export function dress(root, home) {
  try {
    if (!shared) {
      shared = new CSSStyleSheet();
      shared.replaceSync(bundle.styles);
    }
    root.adoptedStyleSheets = [shared];
  } catch (_) {
    root.appendChild(element('link', { rel: 'stylesheet', href: home + '/widget/' + bundle.version + '/widget.css' }));
  }
}
