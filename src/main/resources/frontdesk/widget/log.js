import { mark, patientBubble, replyBubble } from './bubbles.js';
import { set } from './dom.js';
import { gravity, urgentCard } from './urgent.js';

/** What was said, as the patient sees it. It only ever grows, until it is erased. */
export class Log {
  /**
   * @param {Settings} settings
   * @param {import('./view.js').View} view
   * @param {{choose(choice: Suggestion): void, rate(seq: number, helpful: boolean): Promise<boolean>}} on
   */
  constructor(settings, view, on) {
    /** @type {Record<string, HTMLElement>} those on their way, by id */
    this.sent = {};
    /** @type {HTMLElement | null} */
    this.pinned = null;
    this.settings = settings;
    this.view = view;
    this.on = on;
  }

  get empty() {
    return !this.view.log.firstChild;
  }

  clear() {
    this.sent = {};
    this.pinned = null;
    this.view.log.textContent = '';
    this.view.eraser.hidden = true;
  }

  /** @param {HTMLElement} node @param {HTMLElement} [before] */
  add(node, before) {
    this.view.topics.textContent = '';
    this.view.log.insertBefore(node, before || null);
    this.view.eraser.hidden = false;
    return node;
  }

  /** The conversation goes on, so a pinned card makes room. @param {string} text @param {HTMLElement} [before] */
  patient(text, before) {
    if (this.pinned) /** @type {HTMLDetailsElement} */ (this.pinned.querySelector('details')).open = false;
    return this.add(patientBubble(text, this.settings), before);
  }

  /** @param {Outgoing} message */
  send(message) {
    this.view.reveal(this.sent[message.id] = this.patient(message.text));
  }

  /** @param {Outgoing} message @param {'sending' | 'waiting' | 'refused' | 'sent'} state @param {string} [words] */
  mark(message, state, words) {
    mark(this.sent[message.id], state, words);
  }

  /** @param {Reply} reply @param {HTMLElement} [before] */
  reply(reply, before) {
    if (reply.guidance) return this.urgent(reply.guidance, reply, before);
    const { choose, rate } = this.on;
    return this.add(replyBubble(reply, this.settings, { choose, rate: (helpful) => rate(reply.seq, helpful) }), before);
  }

  /**
   * The gravest card, of these the newest, stays in sight.
   * @param {Guidance} guidance
   * @param {{html?: string, text?: string, language?: string}} reply
   * @param {HTMLElement} [before]
   */
  urgent(guidance, reply, before) {
    const card = urgentCard(guidance, reply, this.settings);
    if (gravity(card) >= gravity(this.pinned)) {
      if (this.pinned) this.pinned.classList.remove('pinned');
      card.classList.add('pinned');
      this.pinned = card;
    }
    return this.add(card, before);
  }

  /**
   * Adds what was said earlier, without announcing it as new.
   * @param {HistoryMessage[]} messages
   * @param {HTMLElement} [before]
   */
  replay(messages, before) {
    const { log } = this.view;
    set(log, 'aria-live', 'off');
    for (let i = 0; i < messages.length; i++) {
      const { text, reply } = messages[i];
      const node = reply ? this.reply(reply, before) : this.patient(text, before);
      if (node.getAttribute('role')) set(node, 'role', 'group');
    }
    requestAnimationFrame(() => set(log, 'aria-live', null));
    if (!before && !this.empty) this.view.reveal(/** @type {HTMLElement} */ (log.lastChild));
  }
}
