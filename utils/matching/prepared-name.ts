/** A name of the dataset made ready to be compared with a stretch of text. */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { keptLately } from '../dataset/kept-lately.ts';
import { fold, isLatin } from '../mentions/fold.ts';
import { type Heard, hear, romanise, soundsOf } from '../mentions/romanise.ts';
import { soundLatin, spellingsFor } from '../mentions/spelling.ts';
import { type NameWord, nameWord, splitName } from '../mentions/split-name.ts';
import { wordSet } from '../mentions/word-set.ts';
import type { CountryCode } from '../model/facts.ts';
import { keptPerDataset } from './per-dataset.ts';
import { surnamesOf } from './surnames.ts';

export interface PreparedName {
  readonly ref: Ref;
  readonly name: NameRef;
  readonly text: string;
  readonly words: readonly NameWord[];
  /** For each word: it and the one that a hyphen joins to it, as one (`Jong-un`: `Jongun`); null or left out where there is none. */
  readonly joins: readonly (NameWord | null)[];
  readonly isLatin: boolean;
  readonly country: CountryCode | null;
  /** A number below 512 for all that decides how its words may be written in a text: country and script. */
  readonly manner: number;
  /** The words that stand for the person alone (`surnamesOf`). */
  readonly surnames: readonly NameWord[];
  /** The name is a romanisation, so that other spellings are the same name. */
  readonly isRomanised: boolean;
  /** How common each surname is, kept by `score-person.ts` once it was counted. */
  bearers: readonly number[] | null;
}

const latinCountries = wordSet(
  'US GB AU NZ IE CA FR BE CH LU MC ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY PT BR IT SM RO DE AT LI NL SR SE NO DK FI ' +
    'IS PL CZ SK SI HR HU LV LT EE MT JM TT BB BS BZ GY AG DM GD KN LC VC PH AD VA FO GL AX JE GG IM GI BM KY AW CW PR TR AL BA AO MZ CV ST GW',
);

/** Whether the country writes its people's names in Latin letters of its own. */
export function isLatinCountry(country: CountryCode | null): boolean {
  return country === null || latinCountries.has(country);
}

const longestJoined = 6;

function joinNext(word: NameWord, next: NameWord | undefined): NameWord | null {
  if (!next?.joined || word.folded.length > longestJoined || next.folded.length > longestJoined) return null;
  const { joined, particle } = word;
  return { ...nameWord(word.text + next.text.toLowerCase()), joined, particle };
}

/** Countries by number, in the order in which they were met; there are fewer than 256. */
const countryNumbers = new Map<CountryCode | null, number>();

function mannerOf(country: CountryCode | null, isLatin: boolean): number {
  let number = countryNumbers.get(country);
  if (number === undefined) {
    number = countryNumbers.size;
    countryNumbers.set(country, number);
  }
  return (number << 1) | (isLatin ? 1 : 0);
}

/** Nothing to join, for most names. */
const noJoins: readonly null[] = [];

function joinsOf(words: readonly NameWord[]): readonly (NameWord | null)[] {
  const hasJoint = words.some(({ joined }) => joined);
  return hasJoint ? words.map((word, at) => joinNext(word, words[at + 1])) : noJoins;
}

/** As `prepareName`; null where the name is not a person's. */
export const prepareFound = keptPerDataset(4000, (name: NameRef, dataset): PreparedName | null => {
  const { ref } = dataset.nameOf(name);
  if (dataset.kindOf(ref) !== 'person') return null;
  const text = dataset.nameText(name);
  const words = splitName(text);
  const country = dataset.countryOf(ref);
  const isInLatin = words.every(({ folded }) => isLatin(folded));
  return {
    ref,
    name,
    text,
    words,
    joins: joinsOf(words),
    isLatin: isInLatin,
    country,
    manner: mannerOf(country, isInLatin),
    surnames: surnamesOf(words, country),
    isRomanised: !isLatinCountry(country),
    bearers: null,
  };
});

/** Decodes and splits a person's name, which costs about 2 µs the first time; nothing the second: the same few names come up again and again. */
export const prepareName = (name: NameRef, dataset: Dataset): PreparedName =>
  prepareFound(name, dataset) as PreparedName;

/** How Latin words sound by ways of spelling, of which there are few: many people share a name. */
const hearingBy = keptLately(256, (spellings: readonly string[]) =>
  keptLately(4000, (text: string) => hear(spellings.map((spelling) => soundLatin(text, spelling)))),
);

/** Sounds of one of the name's words, in each spelling that it may have. */
export function soundsOfWord(name: PreparedName, { text, folded }: NameWord): readonly Heard[] {
  if (!name.isLatin) return hear([soundsOf(folded)]);
  return hearingBy(spellingsFor(name.country))(text);
}

/** The word in plain Latin letters. */
export function latinOfWord(name: PreparedName, word: NameWord): string {
  return name.isLatin ? word.folded : fold(romanise(word.text));
}
