/**
 * Cues: the words by which somebody is made to say something, found outside quotation marks. Longest phrase
 * first, so that "called for" is not "called".
 */

import { type CueKind, type CueNode, IS } from './lexicon.ts';
import { isAny, isOwning, isQuotedAt, kindAt, lowerAt, type Reading, type Sentence } from './reading.ts';

export interface Cue {
  readonly kind: CueKind | 'owned';
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
    const next = node.next.get(lowerAt(reading, index));
    if (!next) break;
    node = next;
    if (node.kind) found = { kind: node.kind, participle: node.participle, from: range.from, to: index + 1 };
  }
  return found;
}

/** How far behind "in" its survey may stand, in tokens. */
const REACH = 9;

/** "in | a poll by Elmford University": what a survey says is its word. Null for any other "in". */
function surveyAt(reading: Reading, index: number, to: number): Cue | null {
  const { within, survey } = reading.lexicon.sets;
  if (!within.has(lowerAt(reading, index))) return null;
  for (let at = index + 1; at < to && at < index + REACH; at++) {
    const { kind, lower } = reading.tokens[at]!;
    if (survey.has(lower)) return { kind: 'before', participle: false, from: index, to: index + 1 };
    if (kind !== 'word' && kind !== 'number') return null;
    if (isAny(reading, at, IS.preposition | IS.verb | IS.bound) && !isAny(reading, at, IS.determiner))
      return null;
  }
  return null;
}

/** How far behind its verb the "by" of a passive may stand, in tokens. */
const TO_AGENT = 4;

/** "was endorsed | last week by": the one who did it follows. Null for a verb that is no passive. */
function passiveAt(reading: Reading, cue: Cue, to: number): Cue | null {
  const { agent, passive } = reading.lexicon.sets;
  if (cue.kind !== 'say' && cue.kind !== 'act') return null;
  let before = cue.from - 1;
  while (isAny(reading, before, IS.skip) && !passive.has(lowerAt(reading, before))) before--;
  if (!passive.has(lowerAt(reading, before))) return null;
  for (let at = cue.to; at < to && at < cue.to + TO_AGENT; at++) {
    if (agent.has(lowerAt(reading, at)) && !isAny(reading, at + 1, IS.action))
      return { ...cue, kind: 'before', to: at + 1 };
    if (!isAny(reading, at, IS.time | IS.skip)) return null;
  }
  return null;
}

/** "Roe's new | claim that": what is somebody's by its owner. Null for a noun that nobody owns or that opens no clause. */
function sayingAt(reading: Reading, index: number, to: number): Cue | null {
  const { saying } = reading.lexicon.sets;
  if (!saying.has(lowerAt(reading, index))) return null;
  const goesOn = isAny(reading, index + 1, IS.that);
  let owner = index - 1;
  const isOwner = (at: number): boolean => isOwning(reading, at);
  while (owner > index - TO_OWNER && !isOwner(owner) && reading.flags[owner] === 0) owner--;
  const owned = isOwner(owner);
  return goesOn && owned && index + 1 < to
    ? { kind: 'owned', participle: false, from: index, to: index + 1 }
    : null;
}

/** How far behind its owner the noun may stand, in tokens. */
const TO_OWNER = 3;

/** All cues of a sentence in order, without overlap. */
export function findCues(reading: Reading, sentence: Sentence): Cue[] {
  const cues: Cue[] = [];
  let index = sentence.from;
  while (index < sentence.to) {
    const free = !isQuotedAt(reading, index) && kindAt(reading, index) === 'word';
    const saying = free ? sayingAt(reading, index, sentence.to) : null;
    const listed = free ? phraseAt(reading, reading.lexicon.cues, { from: index, to: sentence.to }) : null;
    const cue =
      saying ??
      (listed && passiveAt(reading, listed, sentence.to)) ??
      listed ??
      (free ? surveyAt(reading, index, sentence.to) : null);
    if (cue && cue.kind !== 'none') cues.push(cue);
    index = cue ? cue.to : index + 1;
  }
  return cues;
}
