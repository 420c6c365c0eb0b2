import { Chat } from './chat.js';
import { coversPage, followViewport, wrapTab } from './focus.js';
import { set } from './dom.js';
import { report } from './natives.js';
import { ATTRIBUTES, readSettings } from './settings.js';
import { dress } from './style.js';
import { View } from './view.js';

/** Where this script came from: the server to talk to unless an attribute names another. */
export const HOME = origin();

function origin() {
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript || document.querySelector('script[src*="widget.js"]'));
  return script && script.src ? new URL(script.src, location.href).origin : location.origin;
}

/** `<frontdesk-chat>`: a launcher and its chat. */
export class FrontdeskChat extends HTMLElement {
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
    if (this.stop) this.stop();
    this.view = undefined;
  }

  attributeChangedCallback() {
    if (!this.view || !this.settings) return;
    Object.assign(this.settings, readSettings(this, HOME));
    this.view.paint();
  }

  start() {
    const root = this.shadowRoot || this.attachShadow({ mode: 'open' });
    root.textContent = '';
    this.settings = readSettings(this, HOME);
    /** @type {Element | null} */
    this.before = null;
    const view = this.view = new View(this.settings, {
      open: () => this.open(), close: () => this.close(), send: (text) => this.ask(text),
      erase: () => this.chat && this.chat.erase(), retry: () => this.chat && this.chat.queue.wake(),
    });
    this.chat = new Chat(this.settings, view, this.id, { open: () => this.open(), announce: (name, detail) => this.announce(name, detail) });
    dress(root, HOME);
    root.appendChild(view.frame);
    view.panel.addEventListener('keydown', (event) => this.press(event));
    this.stop = this.listen(view);
    if (this.hasAttribute('open') || this.chat.session.shown.get()) this.show(false);
  }

  /** @param {View} view @returns {() => void} to stop */
  listen(view) {
    const unfollow = followViewport(view.frame);
    const online = () => this.chat && this.chat.queue.wake();
    const back = () => {
      if (document.visibilityState === 'visible' && !view.panel.hidden && this.chat) this.chat.catchUp();
    };
    /** @param {StorageEvent} event */
    const stored = (event) => {
      if (!this.chat || event.key !== this.chat.session.token.key) return;
      if (event.newValue) back();
      else this.chat.clear();
    };
    window.addEventListener('online', online);
    window.addEventListener('focus', back);
    window.addEventListener('storage', stored);
    return () => {
      unfollow();
      window.removeEventListener('online', online);
      window.removeEventListener('focus', back);
      window.removeEventListener('storage', stored);
    };
  }

  /** Opens the panel and puts the cursor into it. */
  open() {
    this.show(true);
  }

  /** @param {boolean} focus */
  show(focus) {
    const { view, chat } = this;
    if (!view || !chat || !view.panel.hidden) return;
    this.before = document.activeElement;
    set(view.panel, 'hidden', false);
    set(view.launcher, 'hidden', true);
    set(view.launcher, 'aria-expanded', 'true');
    set(view.unread, 'hidden', true);
    set(view.panel, 'aria-modal', coversPage() ? 'true' : null);
    if (chat.session.token.get()) chat.session.shown.set('1');
    if (focus) view.composer.input.focus();
    chat.load().catch(report);
    this.announce('open', {});
  }

  /** Closes the panel; the focus goes back to where it came from. */
  close() {
    const { view, chat } = this;
    if (!view || !chat || view.panel.hidden) return;
    const focused = this.shadowRoot && this.shadowRoot.activeElement;
    set(view.panel, 'hidden', true);
    set(view.launcher, 'hidden', false);
    set(view.launcher, 'aria-expanded', 'false');
    chat.session.shown.set(null);
    const before = /** @type {HTMLElement | null} */ (this.before);
    if (focused && before && before !== this && before !== document.body && before.isConnected) before.focus();
    else if (focused) view.launcher.focus();
    this.announce('close', {});
  }

  /** Opens the panel and sends a message as if the patient had typed it. @param {string} text */
  ask(text) {
    const words = ('' + text).trim();
    this.open();
    if (words && this.chat) this.chat.ask(words);
  }

  /** @param {KeyboardEvent} event */
  press(event) {
    const { view, shadowRoot } = this;
    if (!view || !shadowRoot) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      if (view.confirm.hidden) this.close();
      else view.askErase(false);
    } else if (event.key === 'Tab' && coversPage()) wrapTab(event, view.panel, shadowRoot);
  }

  /** Tells the page what happened, never what was said. @param {string} name @param {object} detail */
  announce(name, detail) {
    this.dispatchEvent(new CustomEvent('frontdesk:' + name, { bubbles: true, composed: true, detail }));
  }
}
