import { Chat } from './chat.js';
import { coversPage, fitViewport, wrapTab } from './focus.js';
import { each, report } from './natives.js';
import { ATTRIBUTES, readSettings } from './settings.js';
import { contrast, dress } from './style.js';
import { View } from './view.js';

/** Where this script came from: the server to talk to unless an attribute names another. */
export const HOME = origin();

function origin() {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript || document.querySelector('script[src*="widget.js"]'));
  return new URL(script ? script.src : '/', location.href).origin;
}

/** `<frontdesk-chat>`: a launcher and its chat. */
export class FrontdeskChat extends HTMLElement {
  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open' });
    /** @type {Element | null} */
    this.cameFrom = null;
    this.settings = /** @type {Settings} */ ({});
    /** @type {View} */
    this.view = /** @type {any} */ (null);
    /** @type {Chat} */
    this.chat = /** @type {any} */ (null);
  }

  static get observedAttributes() {
    return ATTRIBUTES;
  }

  connectedCallback() {
    try {
      this.start();
    } catch (fault) {
      report(fault);
    }
  }

  disconnectedCallback() {
    if (this.view) this.listen('removeEventListener');
  }

  /** @param {string} name */
  attributeChangedCallback(name) {
    if (!this.view || !this.isConnected) return;
    if (name === 'server' || name === 'storage') {
      this.listen('removeEventListener');
      return this.connectedCallback();
    }
    Object.assign(this.settings, readSettings(this, HOME));
    this.view.paint();
    contrast(this.view);
  }

  /** Builds everything anew. */
  start() {
    const { root } = this;
    root.textContent = '';
    this.settings = readSettings(this, HOME);
    this.view = new View(this.settings, this);
    this.chat = new Chat(this.settings, this.view, this);
    root.appendChild(this.view.frame);
    dress(root, HOME, () => contrast(this.view));
    this.view.panel.addEventListener('keydown', this);
    this.listen('addEventListener');
    if (this.hasAttribute('open') || this.chat.session.shown.get()) this.show();
  }

  /** @param {'addEventListener' | 'removeEventListener'} how */
  listen(how) {
    each(['online', 'focus', 'storage'], (name) => window[how](name, this));
    const seen = window.visualViewport;
    if (seen) each(['resize', 'scroll'], (name) => seen[how](name, this));
  }

  /** @param {any} event */
  handleEvent(event) {
    const { type } = event;
    const { panel, frame } = this.view;
    if (type === 'keydown') this.press(event);
    else if (type === 'resize' || type === 'scroll') fitViewport(frame);
    else if (type === 'storage') {
      if (event.key === this.chat.session.token.key) this.chat.shared(!!event.newValue);
    } else if (!panel.hidden) this.chat.load();
  }

  /** Opens the panel and puts the cursor into it. */
  open() {
    if (this.show()) this.view.composer.input.focus();
  }

  show() {
    if (!this.view || !this.view.panel.hidden) return false;
    const { panel, launcher, unread } = this.view;
    this.cameFrom = document.activeElement;
    panel.hidden = false;
    launcher.hidden = unread.hidden = true;
    panel.setAttribute('aria-modal', '' + coversPage());
    fitViewport(this.view.frame);
    this.chat.opened();
    this.announce('open');
    return true;
  }

  /** Closes the panel; the focus goes back to where it came from. */
  close() {
    if (!this.view || this.view.panel.hidden) return;
    const { panel, launcher } = this.view;
    const focused = this.root.activeElement;
    panel.hidden = true;
    launcher.hidden = false;
    this.chat.session.shown.set(null);
    const target = /** @type {HTMLElement | null} */ (this.cameFrom);
    if (focused) (target && target !== this && target !== document.body ? target : launcher).focus();
    this.announce('close');
  }

  /** Opens the panel and sends a message as if the patient had typed it. @param {string} text */
  ask(text) {
    const words = ('' + text).trim();
    this.open();
    if (words && this.chat) this.chat.ask(words);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const { panel, confirm } = this.view;
    if (event.key === 'Tab' && coversPage()) wrapTab(event, panel, this.root);
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (confirm.hidden) this.close();
    else this.view.askErase(false);
  }

  /** Tells the page what happened, never what was said. @param {string} name @param {object} [detail] */
  announce(name, detail = {}) {
    this.dispatchEvent(new CustomEvent('frontdesk:' + name, { bubbles: true, composed: true, detail }));
  }
}
