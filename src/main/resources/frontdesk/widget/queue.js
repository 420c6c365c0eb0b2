import { cancel, later, report, uuid } from './natives.js';

const LONGEST_PAUSE = 30;

/**
 * Sends messages one after another, each with one id until it is answered, so that none is lost,
 * doubled or out of order.
 */
export class Queue {
  /**
   * @param {import('./api.js').Api} api
   * @param {import('./session.js').Session} session
   * @param {Settings} settings
   * @param {{sending(message: Outgoing): void, replied(message: Outgoing, reply: Reply): void,
   *   waiting(message: Outgoing, answer: Answer, seconds: number): void, ended(): void,
   *   refused(message: Outgoing, answer: Answer): void, urgent(guidance: Guidance): void}} listener
   */
  constructor(api, session, settings, listener) {
    this.api = api;
    this.session = session;
    this.settings = settings;
    this.listener = listener;
    this.messages = session.messages();
    this.running = false;
    this.failures = 0;
    this.wake = () => {};
  }

  /** @param {string} text @param {string} [choice] @returns {Outgoing} */
  add(text, choice) {
    const message = { id: uuid(), text, choice };
    this.messages[this.messages.length] = message;
    this.keep();
    return message;
  }

  keep() {
    this.session.keepMessages(this.messages);
  }

  clear() {
    this.messages = [];
    this.keep();
    this.wake();
  }

  async run() {
    if (this.running) return;
    this.running = true;
    while (this.messages.length) {
      const message = this.messages[0];
      this.listener.sending(message);
      const token = this.session.token.get();
      const answer = await this.api.send(message, this.settings.locale, token);
      if (this.messages[0] === message) await this.settle(message, answer, token).catch(report);
      // Erased meanwhile: what this message opened is to be erased too.
      else if (answer.body && answer.body.token) this.api.erase(answer.body.token);
    }
    this.running = false;
  }

  /** @param {Outgoing} message @param {Answer} answer @param {string | null} token */
  async settle(message, answer, token) {
    const { status, body } = answer;
    if (status === 200 && body && body.kind) {
      if (body.token) this.session.token.set(body.token);
      this.drop();
      return this.listener.replied(message, body);
    }
    if (body && body.guidance && !message.warned) {
      message.warned = true;
      this.listener.urgent(body.guidance);
    }
    if (status === 401 && token) {
      this.session.token.set(null);
      return this.listener.ended();
    }
    if (status > 399 && status < 500 && status !== 408 && status !== 429) {
      this.drop();
      return this.listener.refused(message, answer);
    }
    const seconds = answer.wait || Math.min(LONGEST_PAUSE, 2 ** this.failures++);
    this.listener.waiting(message, answer, seconds);
    await this.pause(seconds, status !== 429);
  }

  drop() {
    this.failures = 0;
    this.messages.shift();
    this.keep();
  }

  /** @param {number} seconds @param {boolean} wakes whether it may end sooner */
  pause(seconds, wakes) {
    return new Promise((resolve) => {
      const end = () => {
        cancel(timer);
        resolve(undefined);
      };
      const timer = later(end, seconds * 1000);
      this.wake = () => (wakes || !this.messages.length) && end();
    });
  }
}
