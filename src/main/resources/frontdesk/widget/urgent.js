import { element, icon } from './dom.js';
import { each } from './natives.js';
import { dial } from './sanitise.js';
import { say } from './settings.js';
import { wording } from './wording.js';

const LEVELS = ['same-day', 'crisis', 'emergency'];

/** How grave a card is. @param {Element | null} card */
export function gravity(card) {
  return card ? LEVELS.indexOf(card.getAttribute('data-level') || '') : -1;
}

/**
 * What an urgent message needs, told by colour, drawing and words, and readable without any style.
 * @param {Guidance} guidance
 * @param {{html?: string, text?: string, language?: string}} reply
 * @param {Settings} settings
 */
export function urgentCard(guidance, reply, settings) {
  const level = LEVELS.includes(guidance.level) ? guidance.level : 'emergency';
  const texts = bundle.texts[reply.language || settings.locale] || settings.texts;
  const own = { ...settings, texts };
  const number = settings.emergencyNumber;
  const given = guidance.actions || [];
  const actions = given.length ? given : [{ label: say(own, 'call', number), phone: number }];
  return element('section', {
    part: 'urgent urgent-' + level, class: 'urgent', role: 'alert', tabindex: -1, dir: 'auto',
    lang: reply.language || settings.locale, 'data-level': level, 'aria-label': say(own, level),
  },
  element('h3', {}, icon(level, 28), element('span', {}, say(own, level))),
  action(actions[0], true),
  element('details', { open: true },
    element('summary', {}, say(own, 'whatToDo')),
    element('div', { class: 'words' }, wording(reply)),
    ...each(actions, (it, i) => i > 0 && action(it, false))));
}

/** A number to press, or a place to go. @param {Action} what @param {boolean} first */
function action({ label, phone }, first) {
  const href = dial(phone);
  const said = phone && !label.includes(phone) ? label + ' ' + phone : label;
  // A number is read and dialled in one go: it is not broken into two lines.
  const words = phone ? said.replace(phone, phone.replace(/ /g, '\u00a0')) : said;
  return element(href ? 'a' : 'p', { class: first ? 'action first' : 'action', href, 'data-action': href ? 'call' : 'go' },
    icon(href ? 'call' : 'place', first ? 24 : 18), element('span', {}, words));
}
