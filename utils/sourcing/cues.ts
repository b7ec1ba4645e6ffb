/**
 * Cues: the words by which somebody is made to say something, found outside quotation marks. Longest phrase
 * first, so that "called for" is not "called".
 */

import type { CueKind, CueNode } from './lexicon.ts';
import type { Reading, Sentence } from './reading.ts';

export interface Cue {
  readonly kind: CueKind;
  readonly participle: boolean;
  /** Token range. */
  readonly from: number;
  readonly to: number;
}

/** Longest phrase of the trie that starts at token `from` and ends before `to`; null where there is none. */
export function phraseAt(reading: Reading, root: CueNode, range: { from: number; to: number }): Cue | null {
  let node = root;
  let found: Cue | null = null;
  for (let index = range.from; index < range.to; index++) {
    const next = node.next.get(reading.tokens[index]!.lower);
    if (!next) break;
    node = next;
    if (node.kind) found = { kind: node.kind, participle: node.participle, from: range.from, to: index + 1 };
  }
  return found;
}

/** All cues of a sentence in order, without overlap. */
export function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const free = reading.quotationOf[index] === -1 && reading.tokens[index]!.kind === 'word';
    const cue = free ? phraseAt(reading, reading.lexicon.cues, { from: index, to: sentence.to }) : null;
    if (cue) cues.push(cue);
    index = cue ? cue.to : index + 1;
  }
  return cues;
}
