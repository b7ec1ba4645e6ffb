/** Names as lists of works have them, surname first: `Clark, Ross (1994)`, `Cooper, R.; Millener, P.`, `Wieland, Martin (6 April)`. */

import { isGivenName } from '../mentions/name-classes.ts';
import { gapText, isCapital } from '../mentions/word-shape.ts';
import { foldedWord, formsOf, type Words } from '../mentions/words.ts';

const isComma = (gap: string): boolean => /^,\s$/.test(gap);

/** What follows on the given name in a list of works: a bracket, the next author; and on any word, the year. */
const next = /^\s*[;(&]/;
const year = /^ \((?:1[89]|20)\d\d\)/;

/** Whether a word stands as a given name or an initial does behind a surname: nothing of a name follows on it. */
function isGivenPart(words: Words, at: number): boolean {
  if (!isCapital(words, at)) return false;
  const { text, ends } = words.tokens;
  const end = ends[at] as number;
  const after = text.slice(end, end + 7);
  if (foldedWord(words, at).length === 1) return after.startsWith('.');
  return year.test(after) || (next.test(after) && formsOf(words, at).some(isGivenName));
}

/** Whether word `at` is the given name of a name that is written surname first: `Heylin, Clinton (2010)`. */
export const isBehindSurname = (words: Words, at: number): boolean =>
  isCapital(words, at - 1) && isComma(gapText(words, at)) && isGivenPart(words, at);

/** Whether word `at` is one half of a name that is written surname first: somebody's own, and not the surname alone of another. */
export function isInverted(words: Words, at: number): boolean {
  const isFirst = isComma(gapText(words, at + 1)) && isGivenPart(words, at + 1);
  return isFirst || isBehindSurname(words, at);
}
