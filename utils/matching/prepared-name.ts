/** A name of the dataset made ready to be compared with a stretch of text. */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { fold } from '../mentions/fold.ts';
import { romanise, soundsOf } from '../mentions/romanise.ts';
import { soundLatin, spellingsFor } from '../mentions/spelling.ts';
import { type NameWord, splitName } from '../mentions/split-name.ts';
import type { CountryCode } from '../model/facts.ts';

export interface PreparedName {
  readonly ref: Ref;
  readonly name: NameRef;
  readonly text: string;
  readonly words: readonly NameWord[];
  readonly isLatin: boolean;
  readonly country: CountryCode | null;
  /** The name is a romanisation, so that other spellings are the same name. */
  readonly isRomanised: boolean;
}

const latinCountries = new Set(
  (
    'US GB AU NZ IE CA FR BE CH LU MC ES MX GT HN SV NI CR PA CU DO CO VE EC PE BO CL AR UY PY PT BR IT SM RO DE AT LI NL SR SE NO DK FI ' +
    'IS PL CZ SK SI HR HU LV LT EE MT JM TT BB BS BZ GY AG DM GD KN LC VC PH AD VA FO GL AX JE GG IM GI BM KY AW CW PR TR AL BA AO MZ CV ST GW'
  ).split(' '),
);

/** Whether the country writes its people's names in Latin letters of its own. */
export function isLatinCountry(country: CountryCode | null): boolean {
  return country === null || latinCountries.has(country);
}

/** Decodes and splits a name; costs about 2 µs. */
export function prepareName(name: NameRef, ref: Ref, dataset: Dataset): PreparedName {
  const text = dataset.nameText(name);
  const words = splitName(text);
  const country = dataset.countryOf(ref);
  const isLatin = words.every(({ folded }) => folded.charCodeAt(0) < 0x250);
  return { ref, name, text, words, isLatin, country, isRomanised: !isLatinCountry(country) };
}

/** Sounds of one of the name's words, in each spelling that it may have. */
export function soundsOfWord(name: PreparedName, word: NameWord): readonly string[] {
  if (!name.isLatin) return [soundsOf(word.folded)];
  return spellingsFor(name.country).map((spelling) => soundLatin(word.text, spelling));
}

/** The word in plain Latin letters. */
export function latinOfWord(name: PreparedName, word: NameWord): string {
  return name.isLatin ? word.folded : fold(romanise(word.text));
}
