import { parsed, stringify } from './natives.js';

/**
 * What the device keeps: nothing before the first message, and nothing at all with `none` or where
 * the browser denies it; then this page alone remembers.
 */
export class Session {
  /** @param {Settings} settings @param {string} id */
  constructor({ server, storage }, id) {
    const key = 'frontdesk:' + server + (id && ':' + id);
    this.token = new Kept(storage, key);
    // Unsent messages and the open panel belong to one tab.
    this.unsent = new Kept(storage === 'none' ? storage : 'session', key + ':unsent');
    this.shown = new Kept(storage === 'none' ? storage : 'session', key + ':open');
  }

  /** @returns {Outgoing[]} */
  messages() {
    const kept = parsed(this.unsent.get());
    const messages = [];
    for (let i = 0; kept && typeof kept[i] === 'object'; i++) messages[i] = kept[i];
    return messages;
  }

  /** @param {Outgoing[]} messages */
  keepMessages(messages) {
    // No array and no prototype: pages have been seen to override how those are written.
    /** @type {any} */
    const plain = { __proto__: null };
    for (let i = 0; i < messages.length; i++) plain[i] = { __proto__: null, ...messages[i] };
    this.unsent.set(messages.length ? stringify(plain) : null);
  }

  forget() {
    this.token.set(null);
    this.unsent.set(null);
    this.shown.set(null);
  }
}

/** One value in the browser's storage, or in memory where there is none. */
class Kept {
  /** @param {string} kind @param {string} key */
  constructor(kind, key) {
    this.key = key;
    /** @type {string | null} */
    this.memory = null;
    /** @type {Storage | null} */
    this.area = null;
    try {
      if (kind !== 'none') this.area = kind === 'local' ? window.localStorage : window.sessionStorage;
    } catch (_) {
      // Denied: the memory has to do.
    }
  }

  get() {
    try {
      if (this.area) return this.area.getItem(this.key);
    } catch (_) {
      this.area = null;
    }
    return this.memory;
  }

  /** @param {string | null} value */
  set(value) {
    this.memory = value;
    try {
      if (this.area && value === null) this.area.removeItem(this.key);
      else if (this.area && value !== null) this.area.setItem(this.key, value);
    } catch (_) {
      this.area = null;
    }
  }
}
