import { cancel, later, parsed, request, stringify } from './natives.js';

const PATIENCE = 20000;

/** The calls of one server. None of them throws. */
export class Api {
  /** @param {string} server */
  constructor(server) {
    this.base = server + '/api/v1';
    this.foreign = server !== location.origin;
    this.explained = false;
  }

  /** @param {Outgoing} message @param {string} locale @param {string | null} token */
  send({ id, text, choice }, locale, token) {
    return this.call('POST', '/messages', token, { __proto__: null, clientMessageId: id, text, locale, choice });
  }

  /** @param {number} after @param {string} token */
  history(after, token) {
    return this.call('GET', '/conversation?after=' + after, token);
  }

  /** @param {string} token */
  erase(token) {
    return this.call('DELETE', '/conversation', token);
  }

  /** @param {number} seq @param {boolean} helpful @param {string | null} token */
  rate(seq, helpful, token) {
    return this.call('POST', '/messages/' + seq + '/feedback', token, { __proto__: null, helpful });
  }

  /** @param {string} locale */
  topics(locale) {
    return this.call('GET', '/topics?locale=' + locale, null);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {string | null} token
   * @param {object} [body]
   * @returns {Promise<Answer>}
   */
  async call(method, path, token, body) {
    const abort = new AbortController();
    const timer = later(() => abort.abort(), PATIENCE);
    /** @type {Record<string, string>} */
    const headers = {};
    if (body) headers['Content-Type'] = 'application/json';
    if (token) headers.Authorization = 'Bearer ' + token;
    try {
      const response = await request(this.base + path, {
        method, headers, body: body && stringify(body), signal: abort.signal,
        credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer',
      });
      const wait = parseInt(response.headers.get('Retry-After') || '', 10) || 0;
      return { status: response.status, body: parsed(await response.text()), wait };
    } catch (_) {
      if (!abort.signal.aborted) this.explain();
      return { status: 0, body: null, wait: 0 };
    } finally {
      cancel(timer);
    }
  }

  /** A refused origin looks like a dead server to a script, unless the answer is not to be read. */
  async explain() {
    if (!this.foreign || this.explained) return;
    this.explained = true;
    const url = this.base + '/topics';
    const answers = (/** @type {RequestInit} */ how) => request(url, how).then(() => true, () => false);
    this.explained = await answers({ mode: 'no-cors', credentials: 'omit' }) && !await answers({ credentials: 'omit' });
    if (this.explained) console.error('Frontdesk: ' + this.base + ' refuses calls from ' + location.origin + '. Add this origin to the setting clinic.allowed-origins of the server.');
  }
}
