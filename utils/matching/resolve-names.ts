/**
 * Who is meant by each full name: rivals for one stretch are scored against each other and against somebody unknown,
 * longer stretches before shorter ones inside them. Two rounds: those who are certain after the first are company that speaks
 * for others of their country in the second.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { IDEOGRAPHS, WITHOUT_CASE } from '../mentions/tokens.ts';
import { foldedWord, isParticleWord, type Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import { type Edge, edgeAfter, edgeBefore } from './edges.ts';
import { isReversedInLatin } from './name-customs.ts';
import { besideOf, type Finding, type Reading } from './reading.ts';
import type { Candidate } from './scan.ts';
import { type Score, type Setting, scorePerson } from './score-person.ts';

/** From this probability on a name is marked. */
export const certain = 0.75;

interface Scored {
  readonly candidate: Candidate;
  readonly score: Score;
}

const isInitialWord = (reading: Reading, at: number): boolean =>
  foldedWord(reading.scanned.words, at).length < 2;

/** Whether the letters alone forbid the candidate: initials only, the order, too weak a fit. */
function isPossible(candidate: Candidate, reading: Reading, dataset: Dataset): boolean {
  const { words } = reading.scanned;
  const { from, to } = candidate;
  if (isInitialWord(reading, to) || (from !== to && isInitialWord(reading, from))) return false;
  const flags = words.tokens.flags[from] as number;
  const isLatin = foldedWord(words, from).charCodeAt(0) < 0x250;
  if (candidate.isReversed && isLatin && !isReversedInLatin(dataset.countryOf(candidate.ref))) return false;
  if (flags & WITHOUT_CASE) return candidate.fit >= 0.95;
  return from === to ? candidate.fit >= 0.95 && dataset.weightOf(candidate.ref) >= 110 : candidate.fit >= 0.8;
}

const isParticleBeside = (words: Words, at: number): boolean =>
  at >= 0 && at < words.tokens.count && isParticleWord(words, at);

const costOfEdge: Readonly<Record<Edge, number>> = { clear: 0, beside: -1.2, longer: -3.2, thing: -9 };

/** Log-odds that are lost where the name seems to be part of a longer one; null forbids it. */
function edgeTerm({ from, to }: Candidate, reading: Reading): number | null {
  const { words } = reading.scanned;
  const before = edgeBefore(words, from);
  const after = edgeAfter(words, to);
  if (before === 'thing' || after === 'thing') return null;
  if (from === to && (isParticleBeside(words, from - 1) || isParticleBeside(words, to + 1))) return null;
  return costOfEdge[before] + costOfEdge[after];
}

const isMononym = ({ from, to }: Candidate, { scanned }: Reading): boolean =>
  from === to && ((scanned.words.tokens.flags[from] as number) & IDEOGRAPHS) === 0;

/** Whether the page speaks of the person's country. */
function isSpokenOf({ ref }: Candidate, { dataset, context }: Setting): boolean {
  const country = dataset.countryOf(ref);
  return country !== null && context.countries.has(country);
}

function scoreAll(reading: Reading, index: number, setting: Setting): Scored[] {
  const meanings = setting.context.meanings[index] ?? [];
  const best = new Map<string, Scored>();
  for (const candidate of reading.scanned.people) {
    if (!isPossible(candidate, reading, setting.dataset)) continue;
    const edge = edgeTerm(candidate, reading);
    if (edge === null) continue;
    const beside = besideOf(reading, meanings, [candidate.from, candidate.to]);
    const score = scorePerson(candidate, { words: reading.scanned.words, beside }, setting);
    if (isMononym(candidate, reading) && !isSpokenOf(candidate, setting)) continue;
    const total = score.logit + edge;
    const key = `${candidate.start} ${candidate.end} ${candidate.ref}`;
    const known = best.get(key);
    if (!known || known.score.logit < total) best.set(key, { candidate, score: { ...score, logit: total } });
  }
  return [...best.values()];
}

const odds = ({ score }: Scored): number => Math.exp(score.logit);

/** Probability of the best of rivals for one stretch, rivals after it in falling order. */
function rank(rivals: readonly Scored[]): { order: Scored[]; confidence: number } {
  const order = [...rivals].sort((a, b) => b.score.logit - a.score.logit);
  const sum = order.reduce((total, each) => total + odds(each), 1);
  return { order, confidence: order[0] ? odds(order[0]) / sum : 0 };
}

function reasonsOf([best, ...rivals]: readonly Scored[], setting: Setting, name: string): readonly Reason[] {
  if (!best) return [];
  const form: Reason = { kind: 'form', form: best.candidate.form, name };
  const rejected = rivals.slice(0, 3).map(
    ({ candidate, score }): Reason => ({
      kind: 'rejected',
      rival: setting.dataset.idOf(candidate.ref),
      because: score.against,
    }),
  );
  return [form, ...best.score.reasons, ...(rivals.length === 0 ? [{ kind: 'only-one' } as const] : rejected)];
}

/** How much more likely two rivals must be than nobody known, and than each other, to be told as "one of two". */
function isOneOfTwo(order: readonly Scored[]): boolean {
  const [first, second, third] = order;
  if (!first || !second) return false;
  const isEven = first.score.logit - second.score.logit < 2.2;
  return isEven && second.score.logit > 2 && (!third || second.score.logit - third.score.logit > 2.5);
}

/** Rivals without those whose letters fit clearly worse than the best fit. */
function bestFitting(rivals: readonly Scored[]): readonly Scored[] {
  const fit = Math.max(...rivals.map(({ candidate }) => candidate.fit));
  return rivals.filter(({ candidate }) => candidate.fit > fit - 0.08);
}

function settle(rivals: readonly Scored[], setting: Setting): Finding | null {
  const { order, confidence } = rank(bestFitting(rivals));
  const best = order[0];
  if (!best) return null;
  const { from, to, start, end, form, ref } = best.candidate;
  const name = setting.dataset.nameText(best.candidate.name);
  const reasons = reasonsOf(order, setting, name);
  const nameRef = best.candidate.name;
  const found = { from, to, start, end, form, nameRef, name, reasons, confidence };
  if (confidence >= certain) return { ...found, ref, candidates: [ref] };
  const two: Ref[] = order.slice(0, 2).map(({ candidate }) => candidate.ref);
  return isOneOfTwo(order) ? { ...found, ref: null, candidates: two } : null;
}

/** Stretches in the order in which they are settled: the likeliest of those that overlap first. */
function byStretch(scored: readonly Scored[]): Scored[][] {
  const groups = new Map<string, Scored[]>();
  for (const each of scored) {
    const key = `${each.candidate.start} ${each.candidate.end}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const best = (group: readonly Scored[]): number => Math.max(...group.map(({ score }) => score.logit));
  return [...groups.values()].sort((a, b) => best(b) - best(a));
}

/** Whether a finding already stands on some of these offsets. */
function overlaps(findings: readonly Finding[], { start, end }: Candidate): boolean {
  return findings.some((finding) => finding.start < end && start < finding.end);
}

function settleReading(reading: Reading, index: number, setting: Setting): Finding[] {
  const out: Finding[] = [];
  for (const group of byStretch(scoreAll(reading, index, setting))) {
    const first = group[0] as Scored;
    if (overlaps(out, first.candidate)) continue;
    const finding = settle(group, setting);
    if (finding) out.push(finding);
  }
  return out;
}

function companyOf(findings: readonly Finding[], dataset: Dataset): Map<CountryCode, number> {
  const refs = new Set(
    findings.flatMap(({ ref, confidence }) => (ref !== null && confidence > 0.93 ? [ref] : [])),
  );
  const out = new Map<CountryCode, number>();
  for (const ref of refs) {
    const country = dataset.countryOf(ref);
    if (country) out.set(country, (out.get(country) ?? 0) + 1);
  }
  return out;
}

/** Settles the full names of all parts, into `findings`; gives the setting that the second round had. */
export function resolveNames(readings: readonly Reading[], setting: Setting): Setting {
  const first = readings.flatMap((reading, index) => settleReading(reading, index, setting));
  const company = companyOf(first, setting.dataset);
  const second = { ...setting, company };
  readings.forEach((reading, index) => {
    reading.findings.push(...settleReading(reading, index, second));
  });
  return second;
}
