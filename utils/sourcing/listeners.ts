/**
 * Those spoken to: "told | Reuters", "a déclaré | au Figaro et à France Inter", "сказал | газете «Ведомости»",
 * "in an interview with the Elmford Times". They are no part of what is said, and an outlet among them is the
 * one that it was said through.
 */

import type { Said } from './claims.ts';
import { IS, NOUN } from './lexicon.ts';
import { isNameToken } from './name-tokens.ts';
import {
  isAny,
  isComma,
  isIn,
  isKind,
  isQuotedAt,
  isUnlisted,
  isWord,
  kindAt,
  lowerAt,
  type Phrase,
  type Reading,
} from './reading.ts';

export interface Listeners {
  /** First token after them. */
  readonly to: number;
  /** Those with a name. */
  readonly names: readonly Phrase[];
}

/** How many of them are read; no news tells more. */
const MOST = 6;

/** How far from its cue an interview may be named, in tokens. */
const REACH = 14;

/** Whether the word alone tells an outlet: "Reuters", "Example.org". */
export function isOutletWord(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.outletName) || lowerAt(reading, index).includes('.');
}

function isMark(reading: Reading, index: number): boolean {
  return kindAt(reading, index) === 'quote';
}

/** Articles and nouns before a name: "the daily | Elmford Times", "der Kleinen Zeitung |"; where the name (or nothing) begins. */
function startOfName(reading: Reading, from: number): number {
  const leads = (at: number): boolean =>
    isAny(reading, at, IS.determiner | IS.demonym | NOUN) ||
    (isUnlisted(reading, at) && isAny(reading, at + 1, IS.site));
  let at = from;
  while (isWord(reading, at) && !isNameToken(reading, at) && leads(at)) at++;
  return at;
}

/** The name at a token, without its quotation marks; null where none begins there. */
function nameAt(reading: Reading, start: number): { readonly name: Phrase; readonly to: number } | null {
  const from = isMark(reading, start) ? start + 1 : start;
  let to = from;
  while (
    isNameToken(reading, to) ||
    (to > from && !isIn(reading, to, 'joint') && isAny(reading, to, IS.link) && isNameToken(reading, to + 1))
  )
    to++;
  if (to === from) return null;
  const closes = from > start && isMark(reading, to);
  return from > start && !closes ? null : { name: { from, to }, to: closes ? to + 1 : to };
}

/** One of them from a token on; null where the words are none. `direct` needs no preposition: "told". */
function listenerAt(
  reading: Reading,
  from: number,
  direct: boolean,
): { readonly name: Phrase | null; readonly to: number } | null {
  const marked = isIn(reading, from, 'listener');
  const before = nameAt(reading, from);
  if (before && isOutletWord(reading, before.name.to - 1) && isIn(reading, before.to, 'listener'))
    return { name: before.name, to: before.to + 1 };
  if (!marked && !direct) return null;
  const isNoun = marked && isAny(reading, from, NOUN | IS.outletName);
  const start = startOfName(reading, marked && !isNameToken(reading, from) ? from + 1 : from);
  const found = nameAt(reading, start);
  // the noun says what bears the name: газете «Коммерсантъ»
  const noun = isAny(reading, start - 1, NOUN) && start > from ? start - 1 : found?.name.from;
  if (found && noun !== undefined) return { name: { from: noun, to: found.name.to }, to: found.to };
  return isNoun || noun !== undefined ? { name: null, to: start } : null;
}

/** Those spoken to right from a token on, after a time ("on Tuesday") if there is one; null without any. */
export function listenersFrom(reading: Reading, from: number, direct: boolean): Listeners | null {
  const names: Phrase[] = [];
  let to = -1;
  let at = from;
  while (isAny(reading, at, IS.time) && !isNameToken(reading, at)) at++;
  for (let count = 0; count < MOST; count++) {
    const one = listenerAt(reading, at, direct);
    if (!one) break;
    if (one.name) names.push(one.name);
    to = one.to;
    const comma = isComma(reading, to) && isIn(reading, to + 1, 'listener');
    if (!comma && !isIn(reading, to, 'joint')) break;
    at = to + 1;
  }
  return to === -1 ? null : { to, names };
}

/** "in an interview with X", near the cue in its sentence; null where none is. */
function interviewNear(reading: Reading, cue: Phrase): Listeners | null {
  for (let index = Math.max(0, cue.from - REACH); index < cue.to + REACH; index++) {
    if (isKind(reading, index, 'stop break')) {
      if (index >= cue.to) return null;
      continue;
    }
    if (!isIn(reading, index, 'interview') || isQuotedAt(reading, index)) continue;
    const next = isAny(reading, index + 1, IS.preposition) ? index + 2 : index + 1;
    const found = listenersFrom(reading, next, true);
    if (found && found.names.length > 0) return found;
  }
  return null;
}

/** Those spoken to in an attribution: behind its source or its cue, or in an interview. */
export function listenersOf(
  reading: Reading,
  { source, cue, kind }: Pick<Said, 'source' | 'cue' | 'kind'>,
): readonly Phrase[] {
  if (!cue || (kind !== 'say' && kind !== 'tell' && kind !== 'quotative')) return [];
  const after = source.from >= cue.to ? source.to : cue.to;
  const found =
    listenersFrom(reading, after, kind === 'tell') ??
    listenersFrom(reading, source.to, false) ??
    interviewNear(reading, cue);
  return found?.names ?? [];
}
