/**
 * Whether a surname is something else in the same text: a word in small letters, or part of another name. The words of
 * a text are walked once for each different surname, not once for each place where it stands.
 */

import { foldAt } from '../mentions/fold.ts';
import { isCapital, lengthOf } from '../mentions/word-shape.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import { edgeBefore, isMore } from './edges.ts';
import { initialsBefore } from './initials.ts';

/** By word and length, the first two places in a text that speak against it. */
export type Doubts = Map<string, readonly number[]>;

/** Whether the word at `other` is the folded one in small letters, or a like one inside another name. */
function speaksAgainst(words: Words, other: number, folded: string): boolean {
  const written = foldedWord(words, other);
  if (written.slice(0, 4) !== folded.slice(0, 4)) return false;
  if (!isCapital(words, other)) return written === folded;
  return initialsBefore(words, other) === other && isMore(edgeBefore(words, other));
}

function findDoubts(words: Words, folded: string, length: number): readonly number[] {
  const { text, count, starts } = words.tokens;
  const first = folded.charCodeAt(0);
  const out: number[] = [];
  for (let other = 0; other < count && out.length < 2; other++) {
    const start = starts[other] as number;
    if (Math.abs(lengthOf(words, other) - length) > 2) continue;
    if (foldAt(text, start, text.charCodeAt(start)) !== first) continue;
    if (speaksAgainst(words, other, folded)) out.push(other);
  }
  return out;
}

/** Whether the word at `at` stands elsewhere in the text in small letters, or one like it inside another name. */
export function isAmbiguous(words: Words, at: number, known: Doubts): boolean {
  const folded = foldedWord(words, at);
  const length = lengthOf(words, at);
  const key = `${folded} ${length}`;
  let doubts = known.get(key);
  if (!doubts) {
    doubts = findDoubts(words, folded, length);
    known.set(key, doubts);
  }
  return doubts.some((other) => other !== at);
}
