/**
 * Words that are somebody's surname on this page: `Michael Bloomberg` makes a later `Bloomberg` a person, whatever
 * agency is called so. Only credits and the kind of outlet beside the name (`the agency Bloomberg`) say more.
 */

import { isGivenName } from '../../mentions/name-classes.ts';
import { GAP_DOT, GAP_SPACE } from '../../mentions/tokens.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import type { OutletName } from './outlet-name.ts';

const titles = wordSet(
  'mr mrs ms dr sir lord lady mayor senator president herr frau monsieur madame senor г-н',
);

function addSurnames(words: Words, found: Set<string>): void {
  const { gaps, count } = words.tokens;
  for (let at = 1; at < count; at++) {
    if (
      !isCapital(words, at) ||
      !isCapital(words, at - 1) ||
      (gaps[at] !== GAP_SPACE && gaps[at] !== GAP_DOT)
    )
      continue;
    const before = foldedWord(words, at - 1);
    if (titles.has(before) || (gaps[at] === GAP_SPACE && isGivenName(before))) found.add(stemOf(words, at));
  }
}

/** The word without a possessive. */
function stemOf(words: Words, at: number): string {
  const folded = foldedWord(words, at);
  return (words.tokens.apostrophes[at] as number) > 0 ? folded.replace(/s$/, '') : folded;
}

/** Folded words after a given name or a title, on the whole page. */
export function surnamesIn(parts: readonly Words[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const words of parts) addSurnames(words, found);
  return found;
}

/** Whether a name could be a person's surname too: one word that is no abbreviation. */
export function mayBeSurname({ words, risk }: OutletName): boolean {
  return words.length === 1 && risk !== 'short';
}
