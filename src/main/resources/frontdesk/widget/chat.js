import { Api } from './api.js';
import { cut } from './composer.js';
import { Log } from './log.js';
import { Queue } from './queue.js';
import { Session } from './session.js';
import { report } from './natives.js';
import { complain, say } from './settings.js';
import { offerTopics } from './topics.js';

/** One conversation with the server: what is sent, heard and kept of it. */
export class Chat {
  /**
   * @param {Settings} settings
   * @param {import('./view.js').View} view
   * @param {import('./element.js').FrontdeskChat} host
   */
  constructor(settings, view, host) {
    this.settings = settings;
    this.view = view;
    this.host = host;
    this.api = new Api(settings.server);
    this.session = new Session(settings, host.id);
    this.queue = new Queue(this.api, this.session, settings, this);
    this.choose = (/** @type {Suggestion} */ { title, id }) => {
      view.chosen();
      this.ask(title, id);
    };
    this.log = new Log(settings, view, {
      choose: this.choose,
      rate: async (seq, helpful) => (await this.api.rate(seq, helpful, this.session.token.get())).status === 204,
    });
    this.seq = 0;
    this.loaded = false;
  }

  opened() {
    if (this.session.token.get()) this.session.shown.set('1');
    this.load().catch(report);
  }

  /** Another tab has begun or erased this conversation; what may be a matter of life stays. @param {boolean} kept */
  shared(kept) {
    if (kept) return this.load().catch(report);
    this.seq = 0;
    if (!this.log.pinned && !this.queue.messages.length) this.clear();
  }

  /** Fetches what an open panel needs and lacks; asked again when the browser or the patient comes back. */
  async load() {
    this.queue.wake();
    if (this.queue.running) return;
    await this.catchUp(this.seq);
    this.showUnsent();
    this.queue.run();
    if (this.log.empty && !this.view.topics.firstChild) await offerTopics(this);
  }

  /** Once, what an earlier page left to be sent; before anything else is sent, or it would have no bubble. */
  showUnsent() {
    if (!this.loaded) for (let i = 0; i < this.queue.messages.length; i++) this.log.send(this.queue.messages[i]);
    this.loaded = true;
  }

  /**
   * Shows what was said and is not shown yet: after a reload, or in another tab.
   * @param {number} after
   * @param {number} [until] the first that is shown already
   * @param {HTMLElement} [before] where that one stands
   */
  async catchUp(after, until, before) {
    const token = this.session.token.get();
    if (!token) return;
    const { status, body } = await this.api.history(after, token);
    this.view.cutOff(!status);
    if (status === 401) {
      this.session.token.set(null);
      this.ended();
    }
    if (!body || !body.messages || !before && this.queue.running) return;
    /** @type {HistoryMessage[]} */
    const missing = [];
    for (let i = 0; i < body.messages.length; i++) {
      const { seq } = body.messages[i];
      if (until ? seq < until : seq > this.seq) missing[missing.length] = body.messages[i];
      if (!until) this.seq = Math.max(this.seq, seq);
    }
    this.log.replay(missing, before);
  }

  /** @param {string} text @param {string} [choice] */
  ask(text, choice) {
    this.showUnsent();
    this.session.shown.set('1');
    this.view.tell('');
    this.log.send(this.queue.add(cut(text), choice));
    this.queue.run();
  }

  /** @param {Outgoing} message */
  sending(message) {
    this.log.mark(message, 'sending');
    this.view.type(true);
  }

  /** @param {Outgoing} message @param {Reply} reply */
  replied(message, reply) {
    const { seq, kind, guidance, token } = reply;
    // A token opens a conversation, whose numbers begin anew.
    const shown = token ? 0 : this.seq;
    const bubble = this.log.sent[message.id];
    this.heard(message, 'sent');
    this.view.cutOff(false);
    this.seq = Math.max(shown, seq);
    if (seq <= shown) bubble.remove();
    else if (!guidance || !message.warned) this.show(this.log.reply(reply), guidance);
    if (seq > shown + 2) this.catchUp(shown, seq - 1, bubble);
    this.host.announce('reply', { kind, level: guidance ? guidance.level : null });
  }

  /** @param {Outgoing} message @param {'waiting' | 'refused' | 'sent'} state @param {string} [words] */
  heard(message, state, words) {
    this.view.type(false);
    this.log.mark(message, state, words);
  }

  /** @param {HTMLElement} node @param {Guidance | null} [guidance] */
  show(node, guidance) {
    if (guidance) {
      this.host.open();
      node.focus({ preventScroll: true });
      this.host.announce('urgent', { level: guidance.level });
    } else this.view.unread.hidden = !this.view.panel.hidden;
    this.view.reveal(node);
  }

  /** Guidance that came with an error is shown at once, while the message is sent again. @param {Guidance} guidance */
  urgent(guidance) {
    this.show(this.log.urgent(guidance, guidance), guidance);
  }

  /** @param {Outgoing} message @param {Answer} answer @param {number} seconds */
  waiting(message, { status }, seconds) {
    const busy = status === 429;
    this.heard(message, 'waiting', say(this.settings, busy ? 'busy' : 'waiting', seconds));
    this.view.cutOff(!busy && !message.warned);
    this.view.reveal(this.log.pinned || this.log.sent[message.id]);
  }

  /** @param {Outgoing} message @param {Answer} answer */
  refused(message, { status, body }) {
    this.heard(message, 'refused', say(this.settings, status === 413 ? 'long' : 'refused'));
    complain('a message was refused with status ' + status + (body && body.detail ? ': ' + body.detail : ''));
  }

  ended() {
    this.view.tell(say(this.settings, 'ended'));
    this.seq = 0;
  }

  async erase() {
    const token = this.session.token.get();
    const status = token ? (await this.api.erase(token)).status : 204;
    if (status !== 204 && status !== 401) return this.view.tell(say(this.settings, 'eraseFailed'));
    this.clear();
    this.view.tell(say(this.settings, 'erased'));
    this.view.composer.input.focus();
    await offerTopics(this);
  }

  clear() {
    this.queue.clear();
    this.session.forget();
    this.seq = 0;
    this.log.clear();
    this.view.type(false);
    this.view.cutOff(false);
    this.view.confirm.hidden = true;
  }
}
