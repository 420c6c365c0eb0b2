import { element } from './dom.js';
import { each } from './natives.js';
import { sanitised } from './sanitise.js';

/**
 * The words of a reply as nodes: its markup cleaned, or its text in paragraphs.
 * @param {{html?: string, text?: string}} reply
 */
export function wording({ html, text }) {
  try {
    if (html) return sanitised(html);
  } catch (_) {
    // A page may forbid to parse markup at all.
  }
  return paragraphs(text || '');
}

/** Text whose blank lines and pairs of ** alone have a meaning. @param {string} text */
function paragraphs(text) {
  const all = document.createDocumentFragment();
  each(text.split(/\n\s*\n/), (words) =>
    all.appendChild(element('p', {}, ...each(words.split('**'), (part, i) => i % 2 ? element('strong', {}, part) : part))));
  return all;
}
