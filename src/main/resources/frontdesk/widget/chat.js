import { Api } from './api.js';
import { mark, patientBubble, replyBubble } from './bubbles.js';
import { cut } from './composer.js';
import { set } from './dom.js';
import { Queue } from './queue.js';
import { Session } from './session.js';
import { complain, say } from './settings.js';
import { topicButtons } from './topics.js';
import { gravity, urgentCard } from './urgent.js';

/** One conversation: what is said, shown and kept of it. */
export class Chat {
  /**
   * @param {Settings} settings
   * @param {import('./view.js').View} view
   * @param {string} id tells several widgets on a page apart
   * @param {{open(): void, announce(name: string, detail: object): void}} host
   */
  constructor(settings, view, id, host) {
    this.settings = settings;
    this.view = view;
    this.host = host;
    this.api = new Api(settings.server);
    this.session = new Session(settings, id);
    this.queue = new Queue(this.api, this.session, settings, this);
    this.seq = 0;
    this.loaded = false;
    /** @type {Record<string, HTMLElement>} */
    this.bubbles = Object.create(null);
    /** @type {HTMLElement | null} */
    this.pinned = null;
  }

  /** Fetches what the panel needs when it is first opened, and what another tab added later. */
  async load() {
    await this.catchUp();
    if (this.loaded) return;
    this.loaded = true;
    this.queue.messages.forEach((message) => this.show(message));
    this.queue.run();
    if (!this.view.log.firstChild) this.offerTopics();
  }

  async offerTopics() {
    const { status, body } = await this.api.topics(this.settings.locale);
    this.view.cutOff(status === 0);
    if (status === 200 && body && body.topics && !this.view.log.firstChild) {
      this.view.topics.textContent = '';
      this.view.topics.appendChild(topicButtons(body.topics, this.settings, (choice) => this.ask(choice.title, choice.id)));
    }
  }

  /** Shows what was said and is not shown yet, without announcing it as new. */
  async catchUp() {
    const token = this.session.token.get();
    if (!token || this.queue.running) return;
    const { status, body } = await this.api.history(this.seq, token);
    if (status === 401) {
      this.session.token.set(null);
      this.ended();
    }
    this.view.cutOff(status === 0);
    if (status !== 200 || !body || !body.messages || this.queue.running) return;
    const { log } = this.view;
    set(log, 'aria-live', 'off');
    /** @type {HistoryMessage[]} */
    const messages = body.messages;
    messages.forEach(({ seq, text, reply }) => {
      if (seq <= this.seq) return;
      this.add(reply ? this.bubble(reply) : patientBubble(text, this.settings));
      this.seq = seq;
    });
    requestAnimationFrame(() => set(log, 'aria-live', null));
    if (messages.length) this.view.reveal(/** @type {HTMLElement} */ (log.lastChild));
  }

  /** @param {string} text @param {string} [choice] */
  ask(text, choice) {
    const message = this.queue.add(cut(text), choice);
    this.session.shown.set('1');
    this.view.tell('');
    this.show(message);
    this.queue.run();
  }

  /** @param {Outgoing} message */
  show(message) {
    if (this.pinned) set(/** @type {Element} */ (this.pinned.querySelector('details')), 'open', false);
    const bubble = this.add(patientBubble(message.text, this.settings));
    this.bubbles[message.id] = bubble;
    mark(bubble, 'sending');
    this.view.reveal(bubble);
  }

  /** @param {HTMLElement} node */
  add(node) {
    this.view.topics.textContent = '';
    this.view.log.appendChild(node);
    set(this.view.eraser, 'hidden', false);
    return node;
  }

  /** @param {Reply} reply */
  bubble(reply) {
    if (reply.guidance) return this.pin(urgentCard(reply.guidance, reply, this.settings));
    return replyBubble(reply, this.settings, {
      choose: (choice) => this.ask(choice.title, choice.id),
      rate: async (helpful) => (await this.api.rate(reply.seq, helpful, this.session.token.get())).status === 204,
    });
  }

  /** The gravest card, of these the newest, stays in sight as the conversation goes on. @param {HTMLElement} card */
  pin(card) {
    if (gravity(card) >= gravity(this.pinned)) {
      if (this.pinned) this.pinned.classList.remove('pinned');
      card.classList.add('pinned');
      this.pinned = card;
    }
    return card;
  }

  /** @param {Outgoing} message */
  sending(message) {
    mark(this.bubbles[message.id], 'sending');
    this.view.type(true);
  }

  /** @param {Outgoing} message @param {Reply} reply */
  replied(message, reply) {
    this.view.type(false);
    this.view.cutOff(false);
    mark(this.bubbles[message.id], 'sent');
    const known = reply.seq <= this.seq;
    if (known) this.bubbles[message.id].remove();
    this.seq = Math.max(this.seq, reply.seq);
    if (!known && !(reply.guidance && message.warned)) this.answer(this.bubble(reply), !!reply.guidance);
    this.host.announce('reply', { kind: reply.kind, level: reply.guidance ? reply.guidance.level : null });
    if (reply.guidance && !message.warned) this.host.announce('urgent', { level: reply.guidance.level });
  }

  /** @param {HTMLElement} node @param {boolean} urgent */
  answer(node, urgent) {
    this.add(node);
    if (urgent) {
      this.host.open();
      node.focus({ preventScroll: true });
    } else if (this.view.panel.hidden) set(this.view.unread, 'hidden', false);
    this.view.reveal(node);
  }

  /** Guidance that came with an error is shown at once, while the message is sent again. @param {Outgoing} message @param {Guidance} guidance */
  urgent(message, guidance) {
    this.view.type(false);
    this.answer(this.pin(urgentCard(guidance, guidance, this.settings)), true);
    this.host.announce('urgent', { level: guidance.level });
  }

  /** @param {Outgoing} message @param {Answer} answer @param {number} seconds */
  waiting(message, { status }, seconds) {
    this.view.type(false);
    const busy = status === 429;
    mark(this.bubbles[message.id], 'waiting', say(this.settings, busy ? 'busy' : 'waiting', seconds));
    this.view.cutOff(!busy);
  }

  /** @param {Outgoing} message @param {Answer} answer */
  refused(message, { status, body }) {
    this.view.type(false);
    mark(this.bubbles[message.id], 'refused', say(this.settings, 'refused'));
    complain('a message was refused with status ' + status + (body && body.detail ? ': ' + body.detail : ''));
  }

  ended() {
    this.view.tell(say(this.settings, 'ended'));
    this.seq = 0;
  }

  async erase() {
    const token = this.session.token.get();
    const { status } = token ? await this.api.erase(token) : { status: 204 };
    if (status !== 204 && status !== 401) return this.view.tell(say(this.settings, 'eraseFailed'));
    this.queue.clear();
    this.clear();
    this.view.tell(say(this.settings, 'erased'));
    this.view.composer.input.focus();
    this.offerTopics();
  }

  clear() {
    this.session.forget();
    this.pinned = null;
    this.seq = 0;
    this.view.log.textContent = '';
    this.view.type(false);
    this.view.cutOff(false);
    set(this.view.confirm, 'hidden', true);
    set(this.view.eraser, 'hidden', true);
  }
}
