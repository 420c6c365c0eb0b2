import { each } from './natives.js';

/** Keeps Tab within a panel that covers the page. @param {KeyboardEvent} event @param {HTMLElement} panel @param {ShadowRoot} root */
export function wrapTab(event, panel, root) {
  /** @type {HTMLElement[]} */
  const stops = [];
  each(/** @type {NodeListOf<HTMLElement>} */ (panel.querySelectorAll('button, a[href], textarea, summary, [tabindex="0"]')), (stop) => {
    if (stop.getClientRects().length) stops[stops.length] = stop;
  });
  const last = stops[stops.length - 1];
  if (root.activeElement === (event.shiftKey ? stops[0] : last)) {
    event.preventDefault();
    (event.shiftKey ? last : stops[0]).focus();
  }
}

/** Whether the panel covers the page, as on a phone. */
export function coversPage() {
  return matchMedia('(max-width: 480px), (max-height: 480px)').matches;
}

/** Keeps the panel within what the keyboard of a phone leaves visible. @param {HTMLElement} frame */
export function fitViewport({ style }) {
  const seen = window.visualViewport;
  if (!seen || seen.scale > 1.1) return;
  style.setProperty('--seen-height', seen.height + 'px');
  style.setProperty('--seen-top', seen.offsetTop + 'px');
}
