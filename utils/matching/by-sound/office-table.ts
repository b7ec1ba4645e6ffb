/** Offices as a script writes them, each with what the dataset calls it. */

import type { CountryCode } from '../../model/facts.ts';

/** An office that a text names, as `[start, end)`. */
export interface WrittenOffice {
  readonly start: number;
  readonly end: number;
  /** It is said to be over: `前外长`. */
  readonly isPast: boolean;
}

export interface OfficeTable {
  /** The offices in a text, in its order. */
  officesIn(text: string): readonly WrittenOffice[];
  /** Whether an office of the dataset is what a text calls so. */
  isOffice(words: string, office: string, country: CountryCode | null): boolean;
  /** Whether what begins at an offset is said to be of another country. */
  isForeign(text: string, start: number): boolean;
}

export interface OfficeWords {
  /** Words of a text, offices of the dataset, countries; words are patterns, `PLACE` in them one of the places. Deputies first. */
  readonly rules: readonly (readonly [written: string, office: string, countries: string])[];
  /** What an office ends with: only there the words before are compared, from behind. */
  readonly lastLetters: string;
  /** Places, each with the word by which the offices of the dataset name it, `|` for a space. */
  readonly places: string;
  /** What an office that is not held has before it, one that is over, and one of another country. */
  readonly notHeld: RegExp;
  readonly past: RegExp;
  readonly foreign: RegExp;
}

/** Whether an office of the dataset, in lower case, is of this place; `Taipei` is not New Taipei. */
const isOfPlace = (office: string, place: string): boolean =>
  office.replace(/^.*? (?:to|of) (?:the )?/, '').startsWith(place) ||
  (place === 'united nations' && /\bun$/.test(office));

export function officeTable({
  rules,
  lastLetters,
  places,
  notHeld,
  past,
  foreign,
}: OfficeWords): OfficeTable {
  const placeNames = new Map(
    Array.from(places.matchAll(/(\S{1,9}) (\S{1,30})/g), ([, name = '', word = '']) => [
      name,
      word.replace('|', ' '),
    ]),
  );
  const anyPlace = `(?:${[...placeNames.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const firstPlace = new RegExp(anyPlace);
  const placeIn = (words: string): string => placeNames.get(firstPlace.exec(words)?.[0] ?? '') ?? '';
  const patternOf = (written: string): string => written.replace('PLACE', anyPlace);
  const all = rules.map(([written, office, countries]) => ({
    written: new RegExp(`^(?:${patternOf(written)})$`),
    hasPlace: written.includes('PLACE'),
    office: new RegExp(office),
    countries,
  }));
  const anywhere = new RegExp(
    `[${lastLetters}](?<=(${rules.map(([words]) => patternOf(words)).join('|')}))`,
    'g',
  );
  const isForeign = (text: string, start: number): boolean =>
    foreign.test(text.slice(Math.max(0, start - 6), start));
  return {
    officesIn(text) {
      const out: WrittenOffice[] = [];
      for (const { 0: last, 1: words = '', index: at } of text.matchAll(anywhere)) {
        const index = at + last.length - words.length;
        const before = text.slice(Math.max(0, index - 6), index);
        if (notHeld.test(before) || isForeign(text, index)) continue;
        out.push({ start: index, end: index + words.length, isPast: past.test(before) });
      }
      return out;
    },
    isOffice(words, office, country) {
      const lower = office.toLowerCase();
      return all.some(
        (rule) =>
          country !== null &&
          rule.countries.includes(country) &&
          rule.written.test(words) &&
          rule.office.test(lower) &&
          (!rule.hasPlace || isOfPlace(lower, placeIn(words))),
      );
    },
    isForeign,
  };
}
