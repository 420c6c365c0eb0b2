// The demonstration page: its buttons open the chat, its form makes the chat anew with other settings.
const form = document.getElementById('settings');
const told = document.getElementById('told');
const fromScript = document.querySelector('script[src="/widget.js"]');
const usualColor = form.elements.color.defaultValue;
const shown = { script: '', pinned: '' };

/** What the form says, without what is usual anyway. */
function settings() {
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  if (given.color === usualColor) delete given.color;
  if (given.open) given.open = '';
  return given;
}

/** Puts one chat on the page in the place of the one before. */
function recreate() {
  const chat = document.createElement('frontdesk-chat');
  if (fromScript.dataset.clinic) chat.setAttribute('clinic', fromScript.dataset.clinic);
  for (const [name, value] of Object.entries(settings())) chat.setAttribute(name, value);
  document.querySelectorAll('frontdesk-chat').forEach((old) => old.remove());
  document.body.append(chat);
  showSnippets();
}

const escaped = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** A script tag with the attributes of the form after its own. */
function withSettings(tag) {
  const attributes = Object.entries(settings()).map(([name, value]) => ` data-${name}` + (value && `="${escaped(value)}"`));
  return tag.replace('></script>', () => `${attributes.join('')}></script>`);
}

function showSnippets() {
  for (const [id, tag] of [['snippet', shown.script], ['pinned', shown.pinned]]) {
    if (tag) document.getElementById(id).textContent = withSettings(tag);
  }
}

async function loadSnippets() {
  const response = await fetch('/widget/snippet');
  if (!response.ok) return;
  Object.assign(shown, await response.json());
  showSnippets();
}

async function copy(id) {
  try {
    await navigator.clipboard.writeText(document.getElementById(id).textContent);
    told.textContent = told.dataset.copied;
  } catch {
    told.textContent = told.dataset.failed;
  }
}

function ask(text) {
  const chat = document.querySelector('frontdesk-chat');
  if (text) chat?.ask(text);
  else chat?.open();
}

document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-ask], [data-copy]');
  if (button?.dataset.copy) copy(button.dataset.copy);
  else if (button) ask(button.dataset.ask);
});
form.addEventListener('change', recreate);
form.addEventListener('reset', () => setTimeout(recreate));
form.addEventListener('submit', (event) => event.preventDefault());
loadSnippets();
