import { Composer } from './composer.js';
import { button, element, icon, name } from './dom.js';
import { each } from './natives.js';
import { dial } from './sanitise.js';
import { say } from './settings.js';

/** The launcher and the panel: everything that is there before a word is said. */
export class View {
  /** @param {Settings} settings @param {import('./element.js').FrontdeskChat} host */
  constructor(settings, host) {
    this.settings = settings;
    this.host = host;
    this.label = element('span');
    this.unread = element('span', { class: 'unread', hidden: true });
    this.launcher = button({ part: 'launcher', class: 'launcher', 'aria-haspopup': 'dialog' }, () => host.open(), icon('chat', 24), this.label, this.unread);
    this.title = element('h2', { id: 'title' });
    this.role = element('p');
    this.eraser = button({ class: 'tool', 'data-action': 'erase', hidden: true }, () => this.askErase(true), icon('erase'));
    this.closer = button({ class: 'tool', 'data-action': 'close' }, () => host.close(), icon('close', 22));
    this.question = element('p', { id: 'question' });
    this.yes = button({ class: 'choice', 'data-action': 'erase-confirm' }, () => host.chat.erase());
    this.no = button({ class: 'choice', 'data-action': 'erase-cancel' }, () => this.askErase(false));
    this.confirm = element('div', { class: 'confirm', role: 'group', 'aria-labelledby': 'question', hidden: true }, this.question, this.yes, this.no);
    this.greeting = element('p', { class: 'greeting', dir: 'auto' });
    this.notice = element('p', { id: 'notice', class: 'notice' });
    this.topics = element('div', { class: 'topics' });
    this.log = element('div', { part: 'log', class: 'log', role: 'log' });
    this.typing = element('div', { class: 'typing', role: 'status' });
    this.scroller = element('div', { class: 'scroller', role: 'region', tabindex: 0 }, this.greeting, this.notice, this.topics, this.log, this.typing);
    this.offline = element('div', { class: 'offline', role: 'status' });
    this.status = element('p', { class: 'status', role: 'status' });
    this.composer = new Composer(settings, (text) => host.chat.ask(text));
    this.reminder = element('p', { class: 'reminder' });
    this.panel = element('section', { part: 'panel', class: 'panel', role: 'dialog', 'aria-labelledby': 'title', 'aria-describedby': 'notice', tabindex: -1, hidden: true },
      element('header', { part: 'header' }, element('div', {}, this.title, this.role), this.eraser, this.closer),
      this.confirm, this.scroller, this.offline, this.status, this.composer.node, this.reminder);
    this.frame = element('div', { class: 'frame' }, this.launcher, this.panel);
    this.paint();
  }

  /** Writes the fixed texts and looks; again when an attribute changes. */
  paint() {
    const { settings, frame } = this;
    const text = (/** @type {string} */ key) => say(settings, key);
    frame.lang = settings.locale;
    frame.dataset.corner = settings.corner;
    frame.style.setProperty('--frontdesk-accent', settings.color);
    frame.style.setProperty('--frontdesk-z-index', settings.zIndex);
    this.label.textContent = settings.label || text('label');
    this.unread.textContent = text('unread');
    this.title.textContent = settings.clinic || text('label');
    this.role.textContent = text('assistant');
    this.greeting.textContent = settings.greeting || text('greeting');
    this.emergency(this.notice, 'notice');
    this.emergency(this.reminder, 'reminder');
    this.question.textContent = text('eraseQuestion');
    this.yes.textContent = text('eraseYes');
    this.no.textContent = text('eraseNo');
    name(this.eraser, text('erase'));
    name(this.closer, text('close'));
    name(this.scroller, text('log'));
    name(this.log, text('messages'));
    this.composer.paint();
  }

  /** A text with the emergency number in it as a link. @param {HTMLElement} node @param {string} key */
  emergency(node, key) {
    const { emergencyNumber } = this.settings;
    const [before, after] = say(this.settings, key, '\n').split('\n');
    node.textContent = '';
    node.append(before, element('a', { href: dial(emergencyNumber) }, emergencyNumber), after);
  }

  /** @param {boolean} asked */
  askErase(asked) {
    this.confirm.hidden = !asked;
    (asked ? this.no : this.eraser).focus();
  }

  /** What is typed after a choice is a message, not the same choice again; a phone's keyboard stays away. */
  chosen() {
    if (matchMedia('(hover: hover)').matches) this.composer.input.focus();
    else this.panel.focus({ preventScroll: true });
  }

  /** Says something in passing. @param {string} words */
  tell(words) {
    this.status.textContent = words;
  }

  /** @param {boolean} busy */
  type(busy) {
    this.typing.textContent = '';
    if (!busy) return;
    this.typing.append(element('span', { class: 'dots' }, element('i'), element('i'), element('i')), element('span', { class: 'unseen' }, say(this.settings, 'typing')));
    this.reveal(this.typing);
  }

  /** Shows whom to call while the server cannot be reached, unless a card in the log does. @param {boolean} cut */
  cutOff(cut) {
    const { settings, offline, host } = this;
    if (cut === !!offline.firstChild) return;
    offline.textContent = '';
    if (!cut) return;
    /** @type {[string, string | null][]} */
    const numbers = this.log.querySelector('.pinned') ? [] : [['call', settings.emergencyNumber], ['callClinic', settings.phone], ['callOutOfHours', settings.outOfHoursPhone], ['callCrisisLine', settings.crisisLine]];
    offline.append(element('p', {}, say(settings, 'offline')), ...each(numbers, ([key, phone]) =>
      phone ? element('a', { class: 'action', href: dial(phone), 'data-action': 'call' }, icon('call', 18), element('span', {}, say(settings, key, phone))) : ''),
    button({ class: 'choice', 'data-action': 'retry' }, () => host.chat.load(), say(settings, 'retry')));
  }

  /** Scrolls so that a node is seen from its beginning. @param {HTMLElement} node */
  reveal(node) {
    const pinned = /** @type {HTMLElement | null} */ (this.log.querySelector('.pinned'));
    this.scroller.scrollTop = node.offsetTop - (pinned && pinned !== node ? pinned.offsetHeight : 0) - 12;
  }
}
