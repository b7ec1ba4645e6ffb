/** Who tells what another said: an attribution inside what is attributed to somebody else. */

import type { Said } from './claims.ts';
import { phraseAt } from './cues.ts';
import { IS } from './lexicon.ts';
import { isAny, isComma, isIn, isKind, isQuotedAt, type Phrase, type Reading } from './reading.ts';

/** How many attributions before and behind one may be around it. */
const NEIGHBOURS = 6;

/** The least that somebody says, in tokens: less is a name that a thing is given ("dubbed “Agent Smith”"). */
const LEAST_SAID = 4;

const length = (range: Phrase | null): number => (range ? range.to - range.from : 0);

const holds = (outer: Phrase | null, inner: Phrase): boolean =>
  outer !== null && outer.from <= inner.from && inner.to <= outer.to;

/** Who cites may be named with what they cite: "the agency, citing the council". */
const beginsIn = (outer: Phrase | null, inner: Phrase): boolean =>
  outer !== null && outer.from <= inner.from && inner.from < outer.to;

/** What somebody does or wants, what a document shows by itself, and what has no verb. */
const NO_TELLING: ReadonlySet<Said['kind']> = new Set([
  'act',
  'show',
  'owned',
  'implied',
  'label',
  'dateline',
]);

/** Whether somebody has said it by then: "the council said", not "the council would say" or "has never said". */
export function isSaid(reading: Reading, { source, cue }: Said): boolean {
  for (let at = (cue?.from ?? 0) - 1; at >= source.to; at--) {
    if (isIn(reading, at, 'unsaid')) return false;
    if (!isAny(reading, at, IS.skip | IS.verb | IS.he | IS.she | IS.it | IS.they)) break;
  }
  return true;
}

const hasTold = (reading: Reading, said: Said): boolean =>
  !NO_TELLING.has(said.kind) &&
  said.cue !== null &&
  length(said.content) >= LEAST_SAID &&
  isSaid(reading, said);

/** "the agency said, citing | the council": who cites says what the cited one said, though the words stand the other way round. */
function isCited(reading: Reading, { kind, cue }: Said): boolean {
  return kind === 'before' && cue !== null && phraseAt(reading, cue)?.participle === true;
}

/** Whether a sentence ends between the two. */
function isParted(reading: Reading, one: Phrase, other: Phrase): boolean {
  const to = Math.max(one.from, other.from);
  for (let at = Math.min(one.to, other.to); at < to; at++) if (isKind(reading, at, 'stop break')) return true;
  return false;
}

/**
 * Whether a clause of its own begins between what is said and the one inside: "Roe said it was late, but the council said ..." The
 * council's words are not Roe's then. After a "that" they are again.
 */
function isApart(reading: Reading, { cue, content }: Said, inner: Phrase): boolean {
  if (isQuotedAt(reading, inner.from)) return false;
  const from = cue && cue.to <= inner.from ? Math.max(cue.to, content!.from) : content!.from;
  for (let at = inner.from - 1; at > from; at--) {
    if (isQuotedAt(reading, at)) continue;
    if (isKind(reading, at, 'dash semi open')) return true;
    if (isAny(reading, at, IS.that)) return false;
    if (isAny(reading, at, IS.bound) && isComma(reading, at - 1)) return true;
  }
  return false;
}

const isToldBy = (reading: Reading, one: Said, teller: Said): boolean =>
  holds(teller.content, one.source) &&
  !holds(one.content, teller.source) &&
  !isApart(reading, teller, one.source);

const isCitedBy = (reading: Reading, cited: Said, teller: Said): boolean =>
  beginsIn(cited.content, teller.source) && !isParted(reading, cited.source, teller.source);

/**
 * Index of the attribution by which the one at `index` is told in turn: of the near ones around it the tightest; else null. A protest
 * over what somebody says does not tell it.
 */
export function tellerOf(reading: Reading, said: readonly Said[], index: number): number | null {
  const one = said[index]!;
  const by = isCited(reading, one) ? isCitedBy : hasTold(reading, one) ? isToldBy : null;
  if (!by) return null;
  let best: number | null = null;
  const to = Math.min(index + NEIGHBOURS + 1, said.length);
  for (let at = Math.max(0, index - NEIGHBOURS); at < to; at++) {
    const teller = said[at]!;
    if (at === index || teller.kind === 'act' || isCited(reading, teller) || !by(reading, one, teller))
      continue;
    if (best === null || length(teller.content) < length(said[best]!.content)) best = at;
  }
  return best;
}
