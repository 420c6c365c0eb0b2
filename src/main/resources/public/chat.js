// A small client of /api/v1, so that a newcomer can chat at once.
const log = document.getElementById('log');
const topics = document.getElementById('topics');
const form = document.getElementById('form');
const input = document.getElementById('text');
const eraseButton = document.getElementById('erase');
const locale = (new URLSearchParams(location.search).get('locale') || navigator.language || 'en').split('-')[0];
let token = null;

/** Creates an element with properties and children. */
function element(tag, properties = {}, ...children) {
  const node = Object.assign(document.createElement(tag), properties);
  node.append(...children);
  return node;
}

function headers() {
  const all = { 'Content-Type': 'application/json' };
  if (token) all.Authorization = `Bearer ${token}`;
  return all;
}

function add(node) {
  log.append(node);
  node.scrollIntoView({ block: 'end' });
}

function choices(suggestions) {
  const list = element('div', { className: 'choices' });
  for (const each of suggestions) {
    list.append(element('button', { type: 'button', textContent: each.title, onclick: () => send(each.title, each.id) }));
  }
  return list;
}

function sources(reply) {
  const list = element('ul');
  for (const each of reply.sources) list.append(element('li', { textContent: `${each.document}: ${each.section}` }));
  return element('details', {}, element('summary', { textContent: 'Sources' }), list);
}

function actions(guidance) {
  const list = element('div', { className: 'actions' });
  for (const each of guidance.actions) {
    list.append(each.phone
      ? element('a', { href: `tel:${each.phone.replace(/[^+0-9]/g, '')}`, textContent: each.label })
      : element('span', { textContent: each.label }));
  }
  return list;
}

function show(reply) {
  const text = element('div', { className: 'text' });
  text.innerHTML = reply.html; // sanitised by the server
  const message = element('li', { className: `message ${reply.kind} ${reply.guidance?.level ?? ''}`, lang: reply.language }, text);
  if (reply.guidance) {
    message.setAttribute('role', 'alert');
    message.append(actions(reply.guidance));
  }
  if (reply.sources.length) message.append(sources(reply));
  if (reply.suggestions.length) message.append(choices(reply.suggestions));
  message.append(element('p', { className: 'note', textContent: reply.notice }));
  add(message);
}

function fail(problem) {
  const words = problem?.guidance?.text ?? problem?.detail ?? 'The clinic’s server cannot be reached. In an emergency call 112.';
  add(element('li', { className: 'message urgent' }, element('p', { textContent: words })));
}

async function send(text, choice) {
  topics.replaceChildren();
  add(element('li', { className: 'message patient', textContent: text }));
  try {
    const body = JSON.stringify({ clientMessageId: crypto.randomUUID(), text, locale, choice });
    const response = await fetch('/api/v1/messages', { method: 'POST', headers: headers(), body });
    const reply = await response.json();
    if (!response.ok) return fail(reply);
    token = reply.token ?? token;
    eraseButton.hidden = false;
    show(reply);
  } catch {
    fail();
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const text = input.value.trim();
  input.value = '';
  if (text) send(text);
});

eraseButton.addEventListener('click', async () => {
  await fetch('/api/v1/conversation', { method: 'DELETE', headers: headers() });
  token = null;
  eraseButton.hidden = true;
  log.replaceChildren();
  offerTopics();
});

async function offerTopics() {
  const response = await fetch(`/api/v1/topics?locale=${encodeURIComponent(locale)}`);
  const { topics: all } = await response.json();
  const first = all.flatMap((topic) => topic.entries.filter((entry) => entry.id.endsWith('-what-is') || entry.id === 'anticoagulants'));
  topics.replaceChildren(...choices(first).children);
}

offerTopics();
