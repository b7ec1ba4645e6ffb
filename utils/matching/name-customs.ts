/** How names are made in a country, as far as it decides which words stand for a person. */

import { wordSet } from '../mentions/word-set.ts';
import type { Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';

const surnameFirst = wordSet('CN TW HK KR KP VN SG MO KH');
const twoSurnames = wordSet(
  'ES MX AR CL PE CO VE EC BO PY UY CR PA CU DO CO GT HN SV NI PT BR AO MZ CV GQ PR AD',
);
const lastOfTwo = wordSet('PT BR AO MZ CV');
const syllabic = wordSet('KR KP TW HK CN SG MO');
const nominativeS = wordSet('LT LV GR CY');
const reversing = wordSet('HU CN TW HK KR KP JP VN KH');

/** The surname stands first: `Xi` of Xi Jinping. */
export function isSurnameFirst(country: CountryCode | null): boolean {
  return country !== null && surnameFirst.has(country);
}

/** A person has two surnames, of which the second may be left out: `Francisco Flores (Pérez)`. */
export function hasTwoSurnames(country: CountryCode | null): boolean {
  return country !== null && twoSurnames.has(country);
}

/** Of two surnames the first stands for the person; where Portuguese is spoken it is the last. */
export function hasFirstSurname(country: CountryCode | null): boolean {
  return hasTwoSurnames(country) && !lastOfTwo.has(country as CountryCode);
}

/** Given names of two syllables that texts hyphen, part or join: Jong-un, Jong Un, Jongun. */
export function isSyllabic(country: CountryCode | null): boolean {
  return country !== null && syllabic.has(country);
}

/** Names end in an s that other cases lose: Gitanas, Gitano. */
export function hasNominativeS(country: CountryCode | null): boolean {
  return country !== null && nominativeS.has(country);
}

/** `Xi'an` is no Xi: in names of such countries an apostrophe before a vowel parts two syllables of one word. */
export function isPartedSyllable({ tokens }: Words, at: number, country: CountryCode | null): boolean {
  const apostrophe = tokens.apostrophes[at] as number;
  return apostrophe > 0 && isSurnameFirst(country) && /[aoe]/i.test(tokens.text.charAt(apostrophe + 1));
}

/** Texts in Latin letters write names of this country in either order. */
export function isReversedInLatin(country: CountryCode | null): boolean {
  return country !== null && reversing.has(country);
}

/** A Roman numeral of a ruler's name (`II`), folded; `Xi` is a surname first. */
export function isNumeral(folded: string): boolean {
  const first = folded.charCodeAt(0);
  if (first !== 0x69 && first !== 0x76 && first !== 0x78) return false;
  return folded !== 'xi' && /^[ivx]+$/.test(folded);
}
