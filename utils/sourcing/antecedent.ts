/** Whom a sentence is about when a pronoun takes it up: "Roe rose. He said no." */

import { subjectOf } from './clause-subject.ts';
import { type Naming, nameSource } from './naming.ts';
import { isOwning, isWord, type Phrase, type Reading } from './reading.ts';

/** How many sentences back a subject is looked for. */
const REACH = 2;

/** How many tokens of a sentence may stand before its subject. */
const OPENING = 30;

/** Index of the sentence that holds the token. */
export function sentenceAt({ sentences }: Reading, token: number): number {
  let lo = 0;
  let hi = sentences.length - 1;
  while (lo < hi) {
    const mid = (lo + hi + 1) >> 1;
    if (sentences[mid]!.from <= token) lo = mid;
    else hi = mid - 1;
  }
  return lo;
}

export interface Subject {
  readonly naming: Naming;
  readonly at: Phrase;
}

/** "Roe's plan" is not about Roe; a name at the end of its words, or with an aside, is. */
function isHead(reading: Reading, { from, to }: Phrase, name: Phrase): boolean {
  if (name.from < from || name.to > to) return false;
  return !isOwning(reading, name.to) && (name.to === to || !isWord(reading, name.to));
}

/**
 * People by name that the sentences before the token (and its own beginning) are about, nearest first, back to
 * the token `after`.
 */
export function subjectsBefore(reading: Reading, token: number, after: number): Subject[] {
  const own = sentenceAt(reading, token);
  const subjects: Subject[] = [];
  for (let index = own; index >= 0 && index >= own - REACH; index--) {
    const { from, to } = reading.sentences[index]!;
    if (from < after) break;
    const at = subjectOf(reading, from, Math.min(to, from + OPENING, token));
    const naming = at && nameSource(reading, at);
    if (at && naming?.kind === 'person' && naming.at && isHead(reading, at, naming.at))
      subjects.push({ naming, at });
  }
  return subjects;
}
