/** The genitive of a Germanic language: `Trumps Aussagen` are Trump's, and `Tiger Woods` is no Wood. */

import type { Dataset } from '../dataset/dataset.ts';
import { sexOfGivenName } from '../mentions/first-names.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { GAP_SPACE } from '../mentions/tokens.ts';
import { isCapital } from '../mentions/word-shape.ts';
import { foldedWord, type Words, wholeHash, withoutGenitive } from '../mentions/words.ts';
import { countKey } from './name-keys.ts';

/** Whether a word that was taken for a genitive is somebody's surname as it is written. */
export const isSurnameItself = (words: Words, at: number, dataset: Dataset): boolean =>
  words.endings.genitive && dataset.countNames(countKey(wholeHash(words, at))) > 0;

/** Whether a word is the genitive of one of these surnames, in a language whose nouns have capitals: behind it, one of them says nothing (`Trumps Aussagen`). */
export function isGenitiveOf(words: Words, at: number, surnames: readonly NameWord[]): boolean {
  const folded = foldedWord(words, at);
  return (
    words.endings.capitalNouns &&
    withoutGenitive(folded) !== null &&
    !surnames.some((surname) => surname.folded === folded)
  );
}

/** Articles and adjectives before a noun, no `von` or `mit`. */
const beforeNoun = /(?:e[mnrs]?|das|zum|zur|[ai]m)$/;

/** `die Festnahme Maduros`: whether the capital word before a genitive is a noun, and no given name, since an article or an adjective stands before it. */
export function isBehindNoun(words: Words, at: number): boolean {
  if (at < 2 || words.tokens.gaps[at - 1] !== GAP_SPACE) return false;
  if (isCapital(words, at - 2) || !beforeNoun.test(foldedWord(words, at - 2))) return false;
  return sexOfGivenName(foldedWord(words, at - 1)) === null;
}
