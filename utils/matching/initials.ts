/** Initials before a surname: `J. Smith`, `Г. А. Зюганов`, `В.Путин`, `Ж.-К.Трише`. */

import { isLatin } from '../mentions/fold.ts';
import { GAP_DOT, GAP_OTHER } from '../mentions/tokens.ts';
import { gapText, isCapital, lengthOf } from '../mentions/word-shape.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import { isCourtesy } from './courtesy.ts';
import { edgeBefore } from './edges.ts';

/** Whether `.-` stands between two initials, which the tokeniser has no gap for. */
const isDotHyphen = (words: Words, at: number): boolean =>
  words.tokens.gaps[at] === GAP_OTHER && gapText(words, at) === '.-';

/** First word of the initials that stand before word `to`, or `to` where none do. */
export function initialsBefore(words: Words, to: number): number {
  let from = to;
  while (from > 0 && to - from < 3) {
    const isDotted = words.tokens.gaps[from] === GAP_DOT || isDotHyphen(words, from);
    const at = from - 1;
    if (!isDotted || lengthOf(words, at) > 2 || !isCapital(words, at) || isCourtesy(words, at)) break;
    from--;
  }
  return from;
}

/**
 * `Hubert H. Humphrey`: an initial with a given name before it is a middle one. In Latin letters any capital word counts as one; in others
 * the first word of a sentence stands there often.
 */
export function isBehindGiven(words: Words, from: number): boolean {
  const edge = edgeBefore(words, from);
  return edge === 'longer' || (edge === 'beside' && isLatin(foldedWord(words, from)));
}
