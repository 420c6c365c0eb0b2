// Taken before the page can replace them.
export const request = window.fetch && window.fetch.bind(window);
export const later = window.setTimeout.bind(window);
export const cancel = window.clearTimeout.bind(window);
export const create = document.createElement.bind(document);
export const parse = JSON.parse;
export const stringify = JSON.stringify;

/** Tells the web developer of a fault of ours, and the page goes on. @param {any} fault */
export function report(fault) {
  console.error('Frontdesk: ' + (fault && fault.message));
}

/**
 * What `make` gives for each value of a list.
 * @template T, R
 * @param {ArrayLike<T>} list
 * @param {(value: T, index: number) => R} make
 * @returns {R[]}
 */
export function each(list, make) {
  const made = [];
  for (let i = 0; i < list.length; i++) made[i] = make(list[i], i);
  return made;
}

/** A random UUID; where the page is not secure, made of random bytes. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 15) | 64;
  bytes[8] = (bytes[8] & 63) | 128;
  let id = '';
  for (let i = 0; i < 16; i++) {
    id += (i === 4 || i === 6 || i === 8 || i === 10 ? '-' : '') + (256 + bytes[i]).toString(16).slice(1);
  }
  return id;
}

/** The value of JSON; null when it is none. @param {string | null} text @returns {any} */
export function parsed(text) {
  try {
    return text ? parse(text) : null;
  } catch (_) {
    return null;
  }
}
