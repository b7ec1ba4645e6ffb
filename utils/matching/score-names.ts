/**
 * The candidates of a text with their scores, by stretch. What is cheap is asked first: the letters, the words on
 * both sides, prominence; a person is decoded only where the rest could still make them likely.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { IDEOGRAPHS, WITHOUT_CASE } from '../mentions/tokens.ts';
import { foldedWord } from '../mentions/words.ts';
import type { Beside } from './context/beside.ts';
import { type Edge, edgeAfter, edgeBefore } from './edges.ts';
import { leastNameFit } from './fit-person.ts';
import { isReversedInLatin } from './name-customs.ts';
import { mononymWeight } from './name-rules.ts';
import { besideOf, type Reading } from './reading.ts';
import type { Candidate } from './scan.ts';
import {
  innerEvidence,
  mayBeLikely,
  outerEvidence,
  type Score,
  type Setting,
  scorePerson,
} from './score-person.ts';

export interface Scored {
  readonly candidate: Candidate;
  readonly score: Score;
  /** Nothing beside it says that it is part of a longer name. */
  readonly isWhole: boolean;
}

const isInitialWord = (reading: Reading, at: number): boolean =>
  foldedWord(reading.scanned.words, at).length < 2;

/** Of one word alone, and of scripts that we do not sound, nothing but the same letters. */
const leastFitAlone = 0.95;

/** Whether the letters alone forbid the candidate: initials only, the order, too weak a fit. */
function isPossible(candidate: Candidate, reading: Reading, dataset: Dataset): boolean {
  const { words } = reading.scanned;
  const { from, to } = candidate;
  if (isInitialWord(reading, to) || (from !== to && isInitialWord(reading, from))) return false;
  const flags = words.tokens.flags[from] as number;
  const isLatin = foldedWord(words, from).charCodeAt(0) < 0x250;
  if (candidate.isReversed && isLatin && !isReversedInLatin(dataset.countryOf(candidate.ref))) return false;
  if (flags & WITHOUT_CASE) return candidate.fit >= leastFitAlone;
  if (from !== to) return candidate.fit >= leastNameFit;
  return candidate.fit >= leastFitAlone && dataset.weightOf(candidate.ref) >= mononymWeight;
}

const costOfEdge: Readonly<Record<Edge, number>> = { clear: 0, beside: -1.2, longer: -3.2, thing: -9 };

/** Log-odds that are lost where the name seems to be part of a longer one; null forbids it. */
function edgeTerm({ from, to }: Candidate, { scanned: { words } }: Reading): number | null {
  const before = edgeBefore(words, from);
  const after = edgeAfter(words, to);
  if (before === 'thing' || after === 'thing') return null;
  if (from === to && (before === 'longer' || after === 'longer')) return null;
  return costOfEdge[before] + costOfEdge[after];
}

const isMononym = ({ from, to }: Candidate, { scanned }: Reading): boolean =>
  from === to && ((scanned.words.tokens.flags[from] as number) & IDEOGRAPHS) === 0;

/** Whether the page speaks of the person's country. */
function isSpokenOf({ ref }: Candidate, { dataset, context }: Setting): boolean {
  const country = dataset.countryOf(ref);
  return country !== null && context.countries.has(country);
}

/** Candidates of each stretch. */
function groupCandidates(reading: Reading, dataset: Dataset): Map<string, Candidate[]> {
  const out = new Map<string, Candidate[]>();
  for (const candidate of reading.scanned.people) {
    if (!isPossible(candidate, reading, dataset)) continue;
    const key = `${candidate.start} ${candidate.end}`;
    const group = out.get(key);
    if (group) group.push(candidate);
    else out.set(key, [candidate]);
  }
  return out;
}

interface Spot {
  readonly reading: Reading;
  readonly edge: number;
  readonly beside: Beside;
}

function scoreOne(candidate: Candidate, { reading, edge, beside }: Spot, setting: Setting): Score | null {
  if (isMononym(candidate, reading) && !isSpokenOf(candidate, setting)) return null;
  const place = { words: reading.scanned.words, beside };
  const outer = outerEvidence(candidate, place, setting);
  if (!mayBeLikely(outer, beside, edge)) return null;
  const score = scorePerson([...outer, ...innerEvidence(candidate, place, setting)], candidate, setting);
  return { ...score, logit: score.logit + edge };
}

type Rated = Pick<Scored, 'candidate' | 'score'>;

/** Of a person's names the one whose letters fit best: a surname that is rare in another script says nothing here. */
function isBetter(a: Rated, b: Rated): boolean {
  if (Math.abs(a.candidate.fit - b.candidate.fit) > 0.02) return a.candidate.fit > b.candidate.fit;
  return a.score.logit > b.score.logit;
}

function scoreGroup(group: readonly Candidate[], spot: Spot, setting: Setting): Scored[] {
  const best = new Map<number, Scored>();
  for (const candidate of group) {
    const score = scoreOne(candidate, spot, setting);
    const known = best.get(candidate.ref);
    if (score && (!known || isBetter({ candidate, score }, known)))
      best.set(candidate.ref, { candidate, score, isWhole: spot.edge >= costOfEdge.beside });
  }
  return [...best.values()];
}

/** Scores a part's candidates, those of one stretch together. `index` is the place of the part in the context. */
export function scoreNames(reading: Reading, index: number, setting: Setting): Scored[][] {
  const meanings = setting.context.meanings[index] ?? [];
  const out: Scored[][] = [];
  for (const group of groupCandidates(reading, setting.dataset).values()) {
    const [first] = group;
    const edge = first ? edgeTerm(first, reading) : null;
    if (!first || edge === null) continue;
    const beside = besideOf(reading, meanings, [first.from, first.to]);
    const scored = scoreGroup(group, { reading, edge, beside }, setting);
    if (scored.length > 0) out.push(scored);
  }
  return out;
}
