import { element } from './dom.js';
import { sanitised } from './sanitise.js';

/**
 * The words of a reply as nodes: its markup cleaned, or its text in paragraphs.
 * @param {{html?: string, text?: string}} reply
 */
export function wording({ html, text }) {
  return html ? sanitised(html) : paragraphs(text || '');
}

/** Text whose blank lines and pairs of ** alone have a meaning. @param {string} text */
function paragraphs(text) {
  const all = document.createDocumentFragment();
  text.split(/\n\s*\n/).forEach((words) => {
    const paragraph = element('p');
    words.split('**').forEach((part, i) => paragraph.appendChild(i % 2 ? element('strong', {}, part) : document.createTextNode(part)));
    all.appendChild(paragraph);
  });
  return all;
}
