const STOPS = 'button, a[href], textarea, summary, [tabindex="0"]';

/** Keeps Tab within a panel that covers the page. @param {KeyboardEvent} event @param {HTMLElement} panel @param {ShadowRoot} root */
export function wrapTab(event, panel, root) {
  /** @type {HTMLElement[]} */
  const stops = [];
  panel.querySelectorAll(STOPS).forEach((each) => {
    if (each.getClientRects().length) stops.push(/** @type {HTMLElement} */ (each));
  });
  const [leaving, entering] = event.shiftKey ? [stops[0], stops[stops.length - 1]] : [stops[stops.length - 1], stops[0]];
  if (root.activeElement === leaving || root.activeElement === panel) {
    event.preventDefault();
    entering.focus();
  }
}

/** Whether the panel covers the page, as on a phone. */
export function coversPage() {
  return window.matchMedia('(max-width: 480px), (max-height: 480px)').matches;
}

/**
 * Keeps the panel within what the keyboard of a phone leaves visible.
 * @param {HTMLElement} frame
 * @returns {() => void} to stop
 */
export function followViewport(frame) {
  const seen = window.visualViewport;
  if (!seen) return () => {};
  const follow = () => {
    frame.style.setProperty('--seen-height', seen.height + 'px');
    frame.style.setProperty('--seen-top', seen.offsetTop + 'px');
  };
  seen.addEventListener('resize', follow);
  seen.addEventListener('scroll', follow);
  follow();
  return () => {
    seen.removeEventListener('resize', follow);
    seen.removeEventListener('scroll', follow);
  };
}
