/** How names are made in a country, as far as it decides which words stand for a person. */

import { wordSet } from '../mentions/word-set.ts';
import type { Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';

type Custom = (country: CountryCode | null) => boolean;

/** Whether a country is one of these. */
function among(codes: string): Custom {
  const all = wordSet(codes);
  return (country) => all.has(country ?? '');
}

/** The surname stands first: `Xi` of Xi Jinping. */
export const isSurnameFirst = among('CN TW HK KR KP VN SG MO KH');

/** A person has two surnames, of which the second may be left out: `Francisco Flores (Pérez)`. */
export const hasTwoSurnames = among(
  'ES MX AR CL PE CO VE EC BO PY UY CR PA CU DO GT HN SV NI PT BR AO MZ CV GQ PR AD',
);

const hasLastOfTwo = among('PT BR AO MZ CV');

/** Of two surnames the first stands for the person; where Portuguese is spoken it is the last. */
export const hasFirstSurname: Custom = (country) => hasTwoSurnames(country) && !hasLastOfTwo(country);

/** Given names of two syllables that texts hyphen, part or join: Jong-un, Jong Un, Jongun. */
export const isSyllabic = among('KR KP TW HK CN SG MO');

/** Names end in an s that other cases lose: Gitanas, Gitano. */
export const hasNominativeS = among('LT LV GR CY');

/** Texts in Latin letters write names of this country in either order. */
export const isReversedInLatin = among('HU CN TW HK KR KP JP VN KH');

/** `Xi'an` is no Xi: in names of such countries an apostrophe before a vowel parts two syllables of one word. */
export function isPartedSyllable({ tokens }: Words, at: number, country: CountryCode | null): boolean {
  const apostrophe = tokens.apostrophes[at] as number;
  return apostrophe > 0 && isSurnameFirst(country) && /[aoe]/i.test(tokens.text.charAt(apostrophe + 1));
}

/** A Roman numeral of a ruler's name (`II`), folded; `Xi` is a surname first. */
export function isNumeral(folded: string): boolean {
  const first = folded.charCodeAt(0);
  if (first !== 0x69 && first !== 0x76 && first !== 0x78) return false;
  return folded !== 'xi' && /^[ivx]+$/.test(folded);
}
