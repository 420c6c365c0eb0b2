import { button, element, icon, name } from './dom.js';
import { say } from './settings.js';

const LONGEST = 4000;

/** Where the patient writes. Enter sends, with Shift it breaks the line. */
export class Composer {
  /** @param {Settings} settings @param {(text: string) => void} send @param {(words: string) => void} tell */
  constructor(settings, send, tell) {
    this.settings = settings;
    this.send = send;
    this.tell = tell;
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

  /** Grows with the text, and cuts what is too long to be sent. */
  fit() {
    const { value } = this.input;
    if (value.length > LONGEST) {
      const kept = cut(value);
      if (kept !== value) {
        this.input.value = kept;
        this.tell(say(this.settings, 'cut'));
      }
    }
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

/** As much of a text as may be sent, counted in code points. @param {string} text */
export function cut(text) {
  let end = 0;
  for (let i = 0; i < LONGEST && end < text.length; i++) end += /** @type {number} */ (text.codePointAt(end)) > 65535 ? 2 : 1;
  return text.slice(0, end);
}
