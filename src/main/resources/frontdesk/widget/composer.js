import { button, element, icon, name } from './dom.js';
import { say } from './settings.js';

/** In characters: fits the server's 64 kB. It screens what is longer than it answers. */
const LONGEST = 10000;

/** Where the patient writes. Enter sends, with Shift it breaks the line. */
export class Composer {
  /** @param {Settings} settings @param {(text: string) => void} send */
  constructor(settings, send) {
    this.settings = settings;
    this.send = send;
    this.label = element('label', { class: 'unseen', for: 'input' });
    this.input = /** @type {HTMLTextAreaElement} */ (element('textarea', { part: 'input', id: 'input', rows: 1, autocomplete: 'off', enterkeyhint: 'send' }));
    this.button = button({ part: 'send', class: 'send', 'data-action': 'send' }, () => this.submit(), icon('send', 22));
    this.node = element('div', { class: 'composer' }, this.label, this.input, this.button);
    this.input.addEventListener('input', () => this.fit());
    this.input.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      this.submit();
    });
  }

  paint() {
    this.label.textContent = say(this.settings, 'input');
    this.input.placeholder = say(this.settings, 'input');
    name(this.button, say(this.settings, 'send'));
  }

  /** Grows with the text. */
  fit() {
    this.input.style.height = 'auto';
    this.input.style.height = Math.min(this.input.scrollHeight, 140) + 'px';
  }

  submit() {
    const text = this.input.value.trim();
    if (!text) return this.input.focus();
    this.input.value = '';
    this.fit();
    this.send(text);
  }
}

/** As much of a text as may be sent, its end above all: there people come to the point. @param {string} text */
export function cut(text) {
  return text.length > LONGEST ? text.slice(0, LONGEST / 2) + ' ' + text.slice(-LONGEST / 2) : text;
}
