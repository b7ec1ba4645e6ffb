/**
 * Names of one word of which a text says no more: "Google" is a firm, "Lidlum, a lawyer" a person. Most that no list knows are firms,
 * parties and places (110 of 140 in 1,574 English texts, read by eye).
 */

import type { Speaker } from '../model/match.ts';
import { isGivenName } from './given-names.ts';
import { flagsOf, IS, type Lexicon } from './lexicon.ts';
import type { NameIndex } from './name-index.ts';
import { stemOf } from './name-stem.ts';
import type { Phrase } from './name-tokens.ts';
import { isAny, type Reading } from './reading.ts';

/** Whether a name is one word with no title or office before it, no full name in the text, and no first name. In Latin letters, as those are. */
export function isBareName(reading: Reading, names: NameIndex, { from, to }: Phrase): boolean {
  const { lower } = reading.tokens[from]!;
  const { writing, endings } = reading.lexicon;
  if (to - from !== 1 || writing !== 'capitals' || !/^\p{Script=Latin}/u.test(lower)) return false;
  if (isAny(reading, from - 1, IS.title | IS.person) || isGivenName(lower)) return false;
  return !names.full.has(stemOf(endings, lower)) && !names.first.has(lower);
}

/** Whether a source with such a name is rather a body: nothing calls it he or she, or by an office. */
export function isLikelyBody(
  {
    speaker,
    gender,
    isBare,
  }: { readonly speaker: Speaker; readonly gender: string | null; readonly isBare: boolean },
  lexicon: Lexicon,
): boolean {
  if (!isBare || speaker.id !== null || gender !== null) return false;
  const words = speaker.description?.toLowerCase().split(/[^\p{L}\p{M}'-]+/u) ?? [];
  return !words.some((word) => flagsOf(lexicon, word) & (IS.person | IS.title));
}
