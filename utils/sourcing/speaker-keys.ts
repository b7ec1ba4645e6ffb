/** By what names are known to be the same. */

import { isUpper, kindAt, lowerAt, type Phrase, type Reading } from './reading.ts';

/** The last word of a name, in lower case. */
export function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

/** "Kazakh Foreign Ministry" and "Kazakhstan's Foreign Ministry": the same words but for the form of the first. */
export function bodyKey(name: string): string {
  const [first = '', ...rest] = name.toLowerCase().split(' ');
  return rest.length === 0 ? first : `${first.slice(0, 5)} ${rest.join(' ')}`;
}

/** "the Water Board (EWB)": the short form that a bracket behind a name gives, in lower case; null without one. */
export function shortFormOf(reading: Reading, { to }: Phrase): string | null {
  const isBracket = kindAt(reading, to) === 'open' && kindAt(reading, to + 2) === 'close';
  return isBracket && isUpper(reading, to + 1) ? lowerAt(reading, to + 1) : null;
}
