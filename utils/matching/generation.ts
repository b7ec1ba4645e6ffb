/** What tells father from son after a surname: `Jr.`, `, Jr.`, `III`. */

import { isGeneration } from '../mentions/split-name.ts';
import { GAP_SPACE } from '../mentions/tokens.ts';
import { gapText } from '../mentions/word-shape.ts';
import { foldedWord, type Words } from '../mentions/words.ts';

/** The word after `to` where it tells a generation, else null. */
export function generationAfter(words: Words, to: number): number | null {
  const at = to + 1;
  const { count, gaps } = words.tokens;
  if (at >= count) return null;
  const isNext = gaps[at] === GAP_SPACE || gapText(words, at) === ', ';
  return isNext && isGeneration(foldedWord(words, at)) ? at : null;
}
