import { each } from './natives.js';
import { dial } from './sanitise.js';

/** The names that an element listens to; on the script tag they begin with `data-`. */
export const ATTRIBUTES = ['server', 'locale', 'color', 'corner', 'label', 'greeting', 'z-index', 'open', 'storage', 'phone', 'out-of-hours-phone', 'emergency-number', 'clinic'];

/** Tells the web developer, never with what a patient wrote. @param {string} words */
export function complain(words) {
  console.warn('Frontdesk: ' + words);
}

/**
 * What the attributes say, else what the server said of the clinic. A value that makes no sense is
 * told of and left out.
 * @param {Element} host
 * @param {string} home the origin that the script came from
 * @returns {Settings}
 */
export function readSettings(host, home) {
  const told = bundle.settings || {};
  /** @param {string} name @param {(value: string) => any} fits @param {any} otherwise */
  const read = (name, fits, otherwise) => {
    const value = (host.getAttribute(name) || '').trim();
    if (!value) return otherwise;
    if (fits(value)) return value;
    complain('the attribute ' + name + ' makes no sense and is ignored');
    return otherwise;
  };
  const any = () => true;
  const locale = localeOf(read('locale', (tag) => spoken(base(tag)), ''), told.languages);
  return {
    server: new URL(read('server', isOrigin, home)).origin,
    locale,
    texts: bundle.texts[locale],
    storage: read('storage', (value) => /^(session|local|none)$/.test(value), 'session'),
    corner: read('corner', (value) => /^(left|right)$/.test(value), 'right'),
    color: read('color', (value) => CSS.supports('color', value), null),
    zIndex: read('z-index', (value) => /^\d{1,10}$/.test(value), null),
    label: read('label', any, null),
    greeting: read('greeting', any, null),
    clinic: read('clinic', any, told.clinic || null),
    phone: read('phone', dial, told.phone || null),
    outOfHoursPhone: read('out-of-hours-phone', dial, told.outOfHoursPhone || null),
    emergencyNumber: read('emergency-number', (value) => /^\d{2,6}$/.test(value), told.emergencyNumber || '112'),
    crisisLine: (told.crisisLines || {})[locale] || null,
  };
}

/** @param {string} value */
function isOrigin(value) {
  try {
    return /^https?:$/.test(new URL(value).protocol);
  } catch (_) {
    return false;
  }
}

/** @param {string} tag */
function base(tag) {
  return tag.toLowerCase().split('-')[0];
}

/**
 * The first language of the attribute, the page and the browser that there are texts for.
 * @param {string} wanted
 * @param {string[]} [served]
 */
function localeOf(wanted, served) {
  const tags = [wanted, document.documentElement.lang, ...(navigator.languages || [navigator.language || '']), ...(served || []), 'en'];
  return each(tags, base).find((tag) => spoken(tag) && (!served || served.includes(tag))) || 'en';
}

/** Whether there are texts in a language. @param {string} tag */
function spoken(tag) {
  return Object.keys(bundle.texts).includes(tag);
}

/**
 * A text of the widget with its places filled.
 * @param {Settings} settings
 * @param {string} key
 * @param {string | number} [value]
 */
export function say(settings, key, value) {
  return (settings.texts[key] || bundle.texts.en[key] || '').replace('{}', () => '' + value);
}
