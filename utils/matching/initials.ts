/** Initials before a surname: `J. Smith`, `Г. А. Зюганов`, `В.Путин`, `Ж.-К.Трише`. */

import { CAPITAL, GAP_DOT, GAP_OTHER } from '../mentions/tokens.ts';
import { foldedWord, type Words } from '../mentions/words.ts';

/** Whether `.-` stands between two initials, which the tokeniser has no gap for. */
function isDotHyphen({ tokens }: Words, at: number): boolean {
  return tokens.gaps[at] === GAP_OTHER && tokens.text.slice(tokens.ends[at - 1], tokens.starts[at]) === '.-';
}

/** First word of the initials that stand before word `at`, or `at` where none do. */
export function initialsBefore(words: Words, at: number): number {
  let from = at;
  while (from > 0 && at - from < 3) {
    const isDotted = words.tokens.gaps[from] === GAP_DOT || isDotHyphen(words, from);
    const isLetter = isDotted && foldedWord(words, from - 1).length <= 2;
    if (!isLetter || ((words.tokens.flags[from - 1] as number) & CAPITAL) === 0) break;
    from--;
  }
  return from;
}
