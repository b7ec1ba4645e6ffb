/**
 * Names of one word of which a text says no more: "Google" is a firm, "Lidlum, a lawyer" a person. Most that no list knows are firms,
 * parties and places (110 of 140 in 1,574 English texts, read by eye).
 */

import type { Speaker } from '../model/match.ts';
import { isGivenName } from './given-names.ts';
import { flagsOf, IS, type Lexicon, NOUN } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './name-stem.ts';
import { isAny, lowerAt, type Phrase, type Reading } from './reading.ts';

/**
 * Whether a name has no title or office before it, no first name, and is one word with no full name in the text, or two that are never
 * parted. In Latin letters, as those are.
 */
export function isBareName(reading: Reading, names: NameIndex, { from, to }: Phrase): boolean {
  const { lower } = reading.tokens[from]!;
  const { lang, writing, endings } = reading.lexicon;
  if (to - from > (lang === 'en' ? 2 : 1) || writing !== 'capitals' || !/^\p{Script=Latin}/u.test(lower))
    return false;
  if (isAny(reading, from - 1, IS.title | IS.person) || isGivenName(lower)) return false;
  // "Lidlum, | who was there"
  if (lowerAt(reading, to + 1) === 'who') return false;
  // "Clear Water": whoever has a surname is called by it where he is named again
  if (to - from === 2) {
    const last = lowerAt(reading, to - 1);
    const isNoun = isAny(reading, from, NOUN) || isAny(reading, to - 1, NOUN);
    return !isNoun && names.repeated.has(last) && !names.alone.has(last);
  }
  const stem = stemOf(endings, lower);
  return !names.full.has(stem) && !names.part.get(stem) && !names.people.has(stem);
}

/** "Lidlum said that | he hopes": whoever says so of himself is a person. */
export function tellsOfPerson(reading: Reading, { from }: Phrase): boolean {
  const at = isAny(reading, from, IS.that) ? from + 1 : from;
  return reading.lexicon.lang === 'en' && isAny(reading, at, IS.he | IS.she);
}

/** Whether a source with such a name is rather a body: nothing calls it he or she, or by an office. */
export function isLikelyBody(
  { speaker, gender, isBare }: { speaker: Speaker; gender: string | null; isBare: boolean },
  lexicon: Lexicon,
): boolean {
  if (!isBare || speaker.id !== null || gender !== null) return false;
  const words = speaker.description?.toLowerCase().split(/[^\p{L}\p{M}'-]+/u) ?? [];
  return !words.some((word) => flagsOf(lexicon, word) & (IS.person | IS.title));
}
