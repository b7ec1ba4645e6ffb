/**
 * The dateline that opens a story: "NUR-SULTAN -- ", "WASHINGTON (AP) — ", "PARIS, May 3 (Reuters) - ". It is no
 * part of what anybody says, and the agency in its brackets is a source of the whole story.
 */

import { IS } from './lexicon.ts';
import {
  isAny,
  isKind,
  isUpper,
  isWord,
  kindAt,
  type Phrase,
  type Reading,
  type Sentence,
} from './reading.ts';

export interface Dateline {
  /** First token after the dash. */
  readonly end: number;
  /** The agency in brackets, null without one. */
  readonly agency: Phrase | null;
}

const LONGEST = 12;

function isPlaceOrDay(reading: Reading, index: number): boolean {
  const { kind, cap } = reading.tokens[index]!;
  if (isAny(reading, index, IS.title)) return false;
  return isKind(reading, index, 'comma number mark') || (kind === 'word' && cap);
}

/** The dateline at the start of a sentence; null where there is none. */
export function datelineOf(reading: Reading, sentence: Sentence): Dateline | null {
  let agency: Phrase | null = null;
  const hi = Math.min(sentence.to, sentence.from + LONGEST);
  for (let index = sentence.from; index < hi; index++) {
    const { kind } = reading.tokens[index]!;
    if (kind === 'dash') {
      const opens = index > sentence.from && (agency !== null || isUpper(reading, sentence.from));
      return opens ? { end: index + 1, agency } : null;
    }
    if (kind === 'open') {
      let close = index + 1;
      while (close < hi && isWord(reading, close)) close++;
      if (kindAt(reading, close) !== 'close' || close === index + 1) return null;
      agency = { from: index + 1, to: close };
      index = close;
    } else if (!isPlaceOrDay(reading, index)) return null;
  }
  return null;
}
