import { choices } from './bubbles.js';
import { button, element, set } from './dom.js';
import { each } from './natives.js';
import { say } from './settings.js';

/** Asks for the topics and shows them, as long as nothing was said. @param {import('./chat.js').Chat} chat */
export async function offerTopics({ api, settings, view, log, choose }) {
  const { status, body } = await api.topics(settings.locale);
  view.cutOff(!status);
  if (!body || !body.topics || !log.empty) return;
  view.topics.textContent = '';
  view.topics.appendChild(topicButtons(body.topics, settings, choose));
}

/**
 * Topics to start with; one unfolds its questions.
 * @param {Topic[]} topics
 * @param {Settings} settings
 * @param {(choice: Suggestion) => void} choose
 */
function topicButtons(topics, settings, choose) {
  const lists = each(topics, (topic, i) => {
    const list = choices(topic.entries, choose);
    list.id = 'topic-' + i;
    list.hidden = topics.length > 1;
    return list;
  });
  /** @type {HTMLButtonElement[]} */
  const buttons = topics.length < 2 ? [] : each(topics, (topic, i) =>
    button({ part: 'choice topic', class: 'choice topic', 'data-topic': topic.id, 'aria-expanded': 'false', 'aria-controls': 'topic-' + i }, () => {
      each(buttons, (toggle, k) => {
        lists[k].hidden = k !== i || !lists[k].hidden;
        set(toggle, 'aria-expanded', '' + !lists[k].hidden);
      });
    }, topic.title));
  return element('div', { role: 'group', 'aria-label': say(settings, 'topics') },
    element('p', { class: 'note' }, say(settings, 'topics')),
    ...each(buttons, (toggle, i) => element('div', { class: 'topic-group' }, toggle, lists[i])),
    buttons.length === 0 && lists[0]);
}
