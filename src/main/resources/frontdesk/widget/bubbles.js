import { button, element, icon, name, set, unseen } from './dom.js';
import { each } from './natives.js';
import { link } from './sanitise.js';
import { say } from './settings.js';
import { wording } from './wording.js';

/** What the patient wrote. @param {string} text @param {Settings} settings */
export function patientBubble(text, settings) {
  return element('div', { part: 'bubble patient', class: 'bubble patient', dir: 'auto', 'data-from': 'patient' },
    unseen(say(settings, 'you')), element('p', {}, text));
}

/**
 * Marks how far a message has come.
 * @param {HTMLElement} bubble
 * @param {'sending' | 'waiting' | 'refused' | 'sent'} state
 * @param {string} [words]
 */
export function mark(bubble, state, words) {
  set(bubble, 'data-state', state);
  let line = bubble.querySelector('.state');
  if (!words) return line && line.remove();
  if (!line) line = bubble.appendChild(element('p', { class: 'state' }));
  line.textContent = words;
}

/**
 * A reply of any kind; one it does not know is its text.
 * @param {Reply} reply
 * @param {Settings} settings
 * @param {{choose(choice: Suggestion): void, rate(helpful: boolean): Promise<boolean>}} on
 */
export function replyBubble(reply, settings, on) {
  const { kind, sources, suggestions } = reply;
  const rated = kind === 'answer' || kind === 'decline';
  return element('div', {
    part: 'bubble reply', class: 'bubble reply', dir: 'auto', lang: reply.language,
    'data-from': 'frontdesk', 'data-kind': kind, 'data-seq': reply.seq,
  },
  unseen(say(settings, 'assistantSays')),
  element('div', { class: 'words' }, wording(reply)),
  kind === 'answer' && reply.reviewed === false && element('p', { class: 'note' }, say(settings, 'unreviewed')),
  sources && sources.length > 0 && sourceList(sources, settings),
  suggestions && suggestions.length > 0 && choices(suggestions, on.choose),
  rated && tools(reply, settings, on.rate));
}

/** @param {Source[]} sources @param {Settings} settings */
function sourceList(sources, settings) {
  return element('details', { class: 'sources' },
    element('summary', {}, say(settings, 'sources')),
    element('ul', {}, ...each(sources, (source) => {
      const title = element(source.link ? 'a' : 'span', {}, source.document);
      link(title, source.link);
      return element('li', {}, title, source.section && ': ' + source.section);
    })));
}

/** @param {Suggestion[]} suggestions @param {(choice: Suggestion) => void} choose */
export function choices(suggestions, choose) {
  return element('div', { class: 'choices' }, ...each(suggestions, (choice) =>
    button({ part: 'choice', class: 'choice', 'data-choice': choice.id }, () => choose(choice), choice.title)));
}

/** @param {Reply} reply @param {Settings} settings @param {(helpful: boolean) => Promise<boolean>} rate */
function tools(reply, settings, rate) {
  const done = element('span', { role: 'status', class: 'done' });
  /** @param {boolean} helpful */
  const press = async (helpful) => {
    const accepted = await rate(helpful);
    set(up, 'aria-pressed', '' + (accepted && helpful));
    set(down, 'aria-pressed', '' + (accepted && !helpful));
    done.textContent = say(settings, accepted ? 'thanks' : 'failed');
  };
  const up = tool('up', 'helpful', settings, () => press(true));
  const down = tool('up', 'unhelpful', settings, () => press(false));
  const copy = navigator.clipboard && tool('copy', 'copy', settings, () =>
    navigator.clipboard.writeText(reply.text.replace(/\*\*/g, '')).then(
      () => (done.textContent = say(settings, 'copied')), () => (done.textContent = say(settings, 'failed'))));
  set(up, 'aria-pressed', 'false');
  set(down, 'aria-pressed', 'false');
  return element('div', { class: 'tools' }, up, down, copy, done);
}

/** @param {string} shape @param {string} action @param {Settings} settings @param {() => void} press */
function tool(shape, action, settings, press) {
  const node = button({ class: 'tool', 'data-action': action }, press, icon(shape, 18));
  name(node, say(settings, action));
  return node;
}
