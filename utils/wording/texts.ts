/**
 * Everything that depends on the reader's language: messages by key, dates of known precision, numbers,
 * countries, lists. Made once for a language; the messages come from `locales/` and are handed in, so that
 * popup and worker can each load them their own way.
 */

import type en from '../../locales/en.json';
import type pages from '../../locales/pages/en.json';
import type worker from '../../locales/worker/en.json';
import { createDates } from './dates.ts';
import { formatMessage, type MessageRules, type Values } from './format-message.ts';
import { directionOf, type Language } from './languages.ts';

/** Keys of the messages that the popup says (`locales/`), those that only the worker says, and those of settings and first run. */
export type MessageKey = keyof typeof en | keyof typeof worker | keyof typeof pages;

/** Messages by key; each side loads only those that it says. */
export type Messages = Readonly<Record<string, string>>;

export interface Texts {
  readonly language: Language;
  readonly direction: 'ltr' | 'rtl';
  /** The message of a key, filled. */
  say(key: MessageKey, values?: Values): string;
  /** As `say` for a key that may not exist: null then. */
  sayIfAny(key: string, values?: Values): string | null;
  /** A date as precise as it is: `2020`, `April 2020`, `16 Apr 2020`; the text itself where it is none. */
  date(date: string): string;
  number(value: number): string;
  /** A share between 0 and 1 as a percentage without decimals; one above 0 is never shown as 0 %. */
  share(value: number): string;
  /** Name of a country; the code itself where the browser knows none. */
  country(code: string): string;
  /** `a, b and c`, each set apart where directions mix. */
  list(items: readonly string[]): string;
  /** `a, b, c`: parts of one note. */
  parts(items: readonly string[]): string;
}

/** Reads `CN=Қытай|EG=Мысыр`, as a message file holds them. */
const listNames = (written: string): ReadonlyMap<string, string> =>
  new Map(written.split('|').map((item) => [item.slice(0, 2), item.slice(3)]));

/** Names by the browser. Chromium knows none in Kazakh: there the messages hold those that are not the same as in Russian. */
function createCountries(language: Language, written: string): (code: string) => string {
  const listed = listNames(written);
  let names: Intl.DisplayNames | null = null;
  return (code) => {
    names ??= new Intl.DisplayNames(language === 'kk' ? 'ru' : language, { type: 'region' });
    try {
      return listed.get(code) ?? names.of(code) ?? code;
    } catch {
      // Codes of our own for bodies without an official one are no regions.
      return code;
    }
  };
}

/** Texts of a language; `messages` are those of its file in `locales/`. */
export function createTexts(language: Language, messages: Messages): Texts {
  const plurals = new Intl.PluralRules(language);
  // Chromium writes Kazakh numbers as English ones; Russian groups and points them as Kazakh does.
  const numbers = new Intl.NumberFormat(language === 'kk' ? 'ru' : language);
  const shares = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 });
  const rules: MessageRules = {
    isRightToLeft: directionOf(language) === 'rtl',
    plural: (count) => plurals.select(count),
    number: (value) => numbers.format(value),
  };
  const sayIfAny = (key: string, values: Values = {}): string | null => {
    const pattern = Object.hasOwn(messages, key) ? messages[key] : undefined;
    return pattern === undefined ? null : formatMessage(pattern, values, rules);
  };
  const lists = new Intl.ListFormat(language);
  const units = new Intl.ListFormat(language, { type: 'unit' });
  const isolate = (items: readonly string[]): string[] =>
    items.map((item) => formatMessage('{item}', { item }, rules));
  return {
    language,
    direction: directionOf(language),
    say: (key, values) => sayIfAny(key, values) ?? key,
    sayIfAny,
    date: createDates(language, (key, values) => sayIfAny(key, values) ?? key),
    number: rules.number,
    share: (value) => shares.format(value > 0 ? Math.max(value, 0.01) : 0),
    country: createCountries(language, messages['country.names'] ?? ''),
    list: (items) => lists.format(isolate(items)),
    parts: (items) => units.format(isolate(items)),
  };
}
