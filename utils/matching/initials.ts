/** Initials before a surname: `J. Smith`, `Г. А. Зюганов`, `В.Путин`, `Ж.-К.Трише`. */

import { CAPITAL, GAP_DOT, GAP_OTHER } from '../mentions/tokens.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import { isCourtesy } from './courtesy.ts';
import { edgeBefore } from './edges.ts';

const DOT = 0x2e;
const HYPHEN = 0x2d;

/** Whether `.-` stands between two initials, which the tokeniser has no gap for. */
function isDotHyphen({ tokens }: Words, at: number): boolean {
  const end = tokens.ends[at - 1] as number;
  if (tokens.gaps[at] !== GAP_OTHER || (tokens.starts[at] as number) - end !== 2) return false;
  return tokens.text.charCodeAt(end) === DOT && tokens.text.charCodeAt(end + 1) === HYPHEN;
}

/** First word of the initials that stand before word `at`, or `at` where none do. */
export function initialsBefore(words: Words, at: number): number {
  let from = at;
  while (from > 0 && at - from < 3) {
    const isDotted = words.tokens.gaps[from] === GAP_DOT || isDotHyphen(words, from);
    const isLetter =
      isDotted && (words.tokens.ends[from - 1] as number) - (words.tokens.starts[from - 1] as number) <= 2;
    if (!isLetter || ((words.tokens.flags[from - 1] as number) & CAPITAL) === 0) break;
    if (isCourtesy(words, from - 1)) break;
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
  return edge === 'longer' || (edge === 'beside' && foldedWord(words, from).charCodeAt(0) < 0x250);
}
