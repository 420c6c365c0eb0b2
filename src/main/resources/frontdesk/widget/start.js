import { element } from './dom.js';
import { FrontdeskChat, HOME } from './element.js';
import { report } from './natives.js';
import { ATTRIBUTES, complain } from './settings.js';

const TAG = 'frontdesk-chat';

/** Puts the widget on the page, unless the page has placed it itself. */
export function start() {
  const script = document.currentScript;
  try {
    if (!customElements.get(TAG)) customElements.define(TAG, FrontdeskChat);
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => place(script));
    else place(script);
  } catch (fault) {
    report(fault);
  }
}

/** @param {Element | null} script */
function place(script) {
  /** @type {Record<string, string>} */
  const given = { server: HOME };
  ATTRIBUTES.forEach((name) => {
    const value = script ? script.getAttribute('data-' + name) : null;
    if (value !== null) given[name] = value;
  });
  const key = given.server + ' ' + given.corner;
  const present = document.querySelectorAll(TAG);
  for (let i = 0; i < present.length; i++) {
    const automatic = present[i].getAttribute('data-by-script');
    if (!automatic) return;
    if (automatic === key) return complain('the script is on this page twice; the second one is ignored');
  }
  document.body.appendChild(element(TAG, { ...given, 'data-by-script': key }));
}
