/**
 * Cues: the words by which somebody is made to say something, found outside quotation marks. Longest phrase
 * first, so that "called for" is not "called".
 */

import { type CueKind, type CueNode, IS } from './lexicon.ts';
import {
  isAny,
  isIn,
  isKind,
  isOwning,
  isQuotedAt,
  isUnlisted,
  isWord,
  isWritten,
  lowerAt,
  type Phrase,
  type Reading,
  type Sentence,
} from './reading.ts';

export interface Cue extends Phrase {
  readonly kind: CueKind | 'owned';
  readonly participle: boolean;
}

/** The longest cue that starts at token `from` and ends before `to`; null where there is none. */
export function phraseAt(reading: Reading, range: Phrase): Cue | null {
  let node = reading.lexicon.cues;
  let found: Cue | null = null;
  for (let index = range.from; index < range.to; index++) {
    const next = node.next.get(lowerAt(reading, index));
    if (!next) return found ?? partedAt(reading, node, range);
    node = next;
    if (node.kind) found = { kind: node.kind, participle: node.participle, from: range.from, to: index + 1 };
  }
  return found;
}

/** How far behind a verb its other part may stand, in tokens. */
const TO_PART = 12;

/** "teilte | das Ministerium am Montag mit": a German verb whose second part closes the clause; null for any other. */
function partedAt(reading: Reading, node: CueNode, { from, to }: Phrase): Cue | null {
  if (!isWritten(reading, 'nouns') || node === reading.lexicon.cues) return null;
  for (let at = from + 1; at < to && at < from + TO_PART && isKind(reading, at, 'word number quote'); at++) {
    const kind = node.next.get(lowerAt(reading, at))?.kind;
    if (kind && kind !== 'before' && !isWord(reading, at + 1))
      return { kind, participle: false, from, to: from + 1 };
  }
  return null;
}

/** How far behind "in" its survey may stand, in tokens. */
const REACH = 9;

/** "in | a poll by Elmford University": what a survey says is its word. Null for any other "in". */
function surveyAt(reading: Reading, index: number, to: number): Cue | null {
  if (!isIn(reading, index, 'within')) return null;
  for (let at = index + 1; at < to && at < index + REACH; at++) {
    if (isIn(reading, at, 'survey')) return { kind: 'before', participle: false, from: index, to: index + 1 };
    if (!isKind(reading, at, 'word number')) return null;
    if (isAny(reading, at, IS.preposition | IS.verb | IS.bound) && !isAny(reading, at, IS.determiner))
      return null;
  }
  return null;
}

/** How far behind its verb the "by" of a passive may stand, in tokens. */
const TO_AGENT = 4;

/** "were told", "was widely criticised": what is done to the subject. */
export function isPassive(reading: Reading, cue: Cue): boolean {
  let before = cue.from - 1;
  while (isAny(reading, before, IS.skip) && !isIn(reading, before, 'passive')) before--;
  return isIn(reading, before, 'passive');
}

/** "was endorsed | last week by": the one who did it follows. Null for a verb that is no passive. */
function passiveAt(reading: Reading, cue: Cue, to: number): Cue | null {
  if ((cue.kind !== 'say' && cue.kind !== 'act') || !isPassive(reading, cue)) return null;
  for (let at = cue.to; at < to && at < cue.to + TO_AGENT; at++) {
    if (isIn(reading, at, 'agent') && !isAny(reading, at + 1, IS.action))
      return { ...cue, kind: 'before', to: at + 1 };
    if (!isAny(reading, at, IS.time | IS.skip)) return null;
  }
  return null;
}

/** "Roe's new | claim that": what is somebody's by its owner. Null for a noun that nobody owns or that opens no clause. */
function sayingAt(reading: Reading, index: number, to: number): Cue | null {
  if (!isIn(reading, index, 'saying') || !isAny(reading, index + 1, IS.that) || index + 1 >= to) return null;
  let owner = index - 1;
  while (owner > index - TO_OWNER && !isOwning(reading, owner) && isUnlisted(reading, owner)) owner--;
  return isOwning(reading, owner) ? { kind: 'owned', participle: false, from: index, to: index + 1 } : null;
}

/** How far behind its owner the noun may stand, in tokens. */
const TO_OWNER = 3;

/** The cue that begins with a word, at most up to token `to`; null for any other word. */
function cueAt(reading: Reading, from: number, to: number): Cue | null {
  const saying = sayingAt(reading, from, to);
  if (saying) return saying;
  const listed = phraseAt(reading, { from, to });
  return listed ? (passiveAt(reading, listed, to) ?? listed) : surveyAt(reading, from, to);
}

/** All cues of a sentence in order, without overlap. */
export function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const free = !isQuotedAt(reading, index) && isWord(reading, index);
    const cue = free ? cueAt(reading, index, sentence.to) : null;
    if (cue && cue.kind !== 'none') cues.push(cue);
    index = cue ? cue.to : index + 1;
  }
  return cues;
}
