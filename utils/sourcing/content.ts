/**
 * What is said: the stretch of the sentence that belongs to a cue and its source. Before them when it ends in
 * a quotation or in a comma with nothing said after ("..., officials said Tuesday."), after them otherwise,
 * and both when a quotation goes on ("“We go,” he said, “and soon.”").
 */

import type { Cue } from './cues.ts';
import { IS } from './lexicon.ts';
import { listenersFrom } from './listeners.ts';
import { PRONOUN } from './name-tokens.ts';
import { beforeSkips } from './phrase-before.ts';
import {
  isAny,
  isCap,
  isComma,
  isKind,
  isQuotedAt,
  isWord,
  isWritten,
  kindAt,
  nextOf,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';
import { isSpeech } from './scare-quotes.ts';

export interface Frame {
  readonly cue: Cue;
  readonly source: Phrase;
  /** The sentence, or the part of it that the cue may reach. */
  readonly lo: number;
  readonly hi: number;
}

/** How far behind a verb its "that" may stand, in tokens. */
const OPENING = 14;

/** Skips "on Tuesday", "in a statement": up to a comma, colon or quotation. Null where a clause begins. */
function afterAdverbials(reading: Reading, from: number, hi: number): number | null {
  let at = from;
  let words = 0;
  while (at < hi) {
    const kind = kindAt(reading, at);
    if (isKind(reading, at, 'quote colon')) return at;
    if (kind === 'comma') return isQuotedAt(reading, at + 1) || isAny(reading, at + 1, IS.that) ? at : null;
    if (isKind(reading, at, 'stop break') || ++words > 25) return null;
    at++;
  }
  return null;
}

function isSpeechFollowing(reading: Reading, from: number, hi: number): number | null {
  const at = afterAdverbials(reading, from, hi);
  if (at === null || at >= hi) return null;
  for (let index = at; index < hi && index <= at + 1; index++) {
    if (isQuotedAt(reading, index) || isAny(reading, index, IS.that)) return index;
  }
  return null;
}

/** Whether what follows says nothing: the end, a time, a place, "in an interview". */
function isPoor(reading: Reading, from: number, hi: number): boolean {
  if (from >= hi) return true;
  if (!isKind(reading, from, 'word number')) return !isKind(reading, from, 'colon quote');
  if (isAny(reading, from, IS.that)) return false;
  return isAny(reading, from, IS.time | IS.preposition | IS.bound);
}

function trimEnd(reading: Reading, from: number, to: number): number {
  let end = to;
  while (end > from && isKind(reading, end - 1, 'comma dash colon')) end--;
  return end;
}

function startOfSaid(reading: Reading, from: number, hi: number): number {
  let at = from;
  while (at < hi && isKind(reading, at, 'comma dash colon')) at++;
  return at;
}

function rangeOf(reading: Reading, from: number, to: number): Phrase | null {
  const end = trimEnd(reading, from, to);
  for (let index = from; index < end; index++) {
    if (isKind(reading, index, 'word number')) return { from, to: end };
  }
  return null;
}

/** "Rest | of World" */
function joinsNames(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.link) && isCap(reading, index - 1) && isCap(reading, index + 1);
}

/** After "told reporters in Paris": behind "that", a comma, a colon or before a quotation. */
function afterAddressee(reading: Reading, from: number, hi: number): number {
  let name = from;
  while (name < hi && (isCap(reading, name) || joinsNames(reading, name))) name++;
  // "told Elmford Radio | the dam is safe"
  if (name > from && isAny(reading, name, IS.determiner | PRONOUN)) return name;
  for (let at = from; at < hi && at < from + 20; at++) {
    if (isAny(reading, at, IS.that) && at > from) return at;
    if (isSpeech(reading, at)) return at;
    if (at > from && isKind(reading, at, 'comma colon')) return at;
  }
  let at = from;
  while (
    at < hi &&
    (isAny(reading, at, IS.determiner | IS.person | IS.group | IS.body | IS.outletName) || isCap(reading, at))
  )
    at++;
  return at > from ? at : Math.min(from + 1, hi);
}

/** Behind those spoken to and what else stands before "that": "said in an interview on Tuesday | that". */
function afterListeners(reading: Reading, kind: Cue['kind'], from: number, hi: number): number {
  if (kind === 'tell') return afterTime(reading, afterAddressee(reading, from, hi), hi);
  const heard = kind === 'say' ? listenersFrom(reading, from, false) : null;
  const at = heard && heard.to < hi ? heard.to : from;
  return thatBehind(reading, at, hi);
}

/** The "that" behind "in an interview on Tuesday"; `at` where none is near. */
function thatBehind(reading: Reading, at: number, hi: number): number {
  if (!isAny(reading, at, IS.preposition | IS.time)) return at;
  for (let that = at + 1; that < hi && that < at + OPENING && isWord(reading, that); that++)
    if (isAny(reading, that, IS.that)) return that;
  return at;
}

/** "told Reuters on Tuesday | the dam is safe". */
function afterTime(reading: Reading, from: number, hi: number): number {
  let at = isAny(reading, from, IS.preposition) ? from + 1 : from;
  if (!isAny(reading, at, IS.time)) return from;
  at = pastAny(reading, at, IS.time, hi);
  return at < hi && isWord(reading, at) && !isAny(reading, at, IS.verb) ? at : from;
}

function saidContent(reading: Reading, frame: Frame): Phrase | null {
  const { cue, source, lo, hi } = frame;
  const leftEnd = beforeSkips(reading, lo, Math.min(source.from, cue.from)) + 1;
  let right = source.from >= cue.to ? Math.max(source.to, cue.to) : cue.to;
  const left = trimEnd(reading, lo, leftEnd);
  const quotedLeft = left > lo && isSpeech(reading, left - 1);
  const following =
    isPoor(reading, right, hi) || isKind(reading, right, 'colon quote')
      ? isSpeechFollowing(reading, right, hi)
      : null;
  if (quotedLeft && !cue.participle)
    return { from: lo, to: following === null ? left : trimEnd(reading, following, hi) };
  if (isWritten(reading, 'uncased')) right = thatBehind(reading, right, hi);
  if (source.from < cue.from) right = afterListeners(reading, cue.kind, right, hi);
  // "Вчера, в Минске, Холт сказал, | что": English takes no comma there
  const parts = reading.lexicon.endings.length > 0 && source.from < cue.from;
  if (parts && isComma(reading, right) && isAny(reading, right + 1, IS.that))
    return rangeOf(reading, right + 1, hi);
  const stance = cue.kind === 'act' || cue.kind === 'show';
  // "protested | over the plan": why somebody acted is not what was said
  if (stance && isAny(reading, right, IS.bound | IS.preposition) && !isAny(reading, right, IS.that))
    return null;
  // "Later, in Hanoi, Roe said, “We go.”": a quotation after the verb wins over what stands before
  if (isComma(reading, right) && right + 1 < hi && isSpeech(reading, right + 1))
    return rangeOf(reading, right + 1, hi);
  const apart = left < leftEnd && left - lo >= 2 && !cue.participle && !stance;
  if (apart && isComma(reading, right) && hi - right > 4) return rangeOf(reading, lo, hi);
  if (following !== null && !apart) return rangeOf(reading, following, hi);
  if (apart && left - lo > 2 && isPoor(reading, right, hi)) return { from: lo, to: left };
  return rangeOf(reading, startOfSaid(reading, right, hi), hi);
}

/** 据新华社|报道，: a verb that closes "according to" stands before the comma. */
function afterVerb(reading: Reading, from: number, hi: number): number {
  if (!isWritten(reading, 'unspaced')) return from;
  const to = Math.min(hi, from + 4);
  const comma = nextOf(reading, 'comma', from, to);
  return comma < to ? comma : from;
}

/** "according to X": the clause before it, or after its comma where it opens the sentence. */
function contentAround(reading: Reading, { cue, source, lo, hi }: Frame): Phrase | null {
  const left = trimEnd(reading, lo, Math.min(source.from, cue.from));
  if (left - lo >= 2) {
    const more = isComma(reading, source.to) && hi - source.to > 5;
    return { from: lo, to: more ? trimEnd(reading, lo, hi) : left };
  }
  const after = Math.max(source.to, cue.to);
  return rangeOf(reading, startOfSaid(reading, afterVerb(reading, after, hi), hi), hi);
}

/** Token range of what is said; null where nothing is. */
export function contentOf(reading: Reading, frame: Frame): Phrase | null {
  switch (frame.cue.kind) {
    case 'before':
    case 'after':
      return contentAround(reading, frame);
    case 'quotative':
      return frame.source.from >= frame.cue.to
        ? rangeOf(reading, frame.lo, frame.cue.from)
        : rangeOf(reading, startOfSaid(reading, frame.source.to, frame.cue.from), frame.cue.from);
    case 'published':
      return rangeOf(reading, frame.lo, frame.cue.from);
    default:
      return saidContent(reading, frame);
  }
}
