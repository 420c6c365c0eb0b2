import { choices } from './bubbles.js';
import { button, element, set } from './dom.js';
import { say } from './settings.js';

/**
 * Topics to start with; one unfolds its questions.
 * @param {Topic[]} topics
 * @param {Settings} settings
 * @param {(choice: Suggestion) => void} choose
 */
export function topicButtons(topics, settings, choose) {
  const lists = topics.map((topic, i) => {
    const list = choices(topic.entries, choose);
    set(list, 'id', 'topic-' + i);
    set(list, 'hidden', topics.length > 1);
    return list;
  });
  /** @type {HTMLButtonElement[]} */
  const buttons = topics.length < 2 ? [] : topics.map((topic, i) =>
    button({ part: 'choice topic', class: 'choice topic', 'data-topic': topic.id, 'aria-expanded': 'false', 'aria-controls': 'topic-' + i }, () => {
      buttons.forEach((each, k) => {
        const shown = k === i && !!lists[k].hidden;
        set(lists[k], 'hidden', !shown);
        set(each, 'aria-expanded', '' + shown);
      });
    }, topic.title));
  return element('div', { role: 'group', 'aria-label': say(settings, 'topics') },
    element('p', { class: 'note' }, say(settings, 'topics')),
    ...buttons.map((each, i) => element('div', { class: 'topic-group' }, each, lists[i])),
    buttons.length === 0 && lists[0]);
}
