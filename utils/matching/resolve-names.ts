/**
 * Who is meant by each full name: rivals for one stretch are weighed against each other and against somebody unknown,
 * the likeliest stretch before those that overlap it. Two rounds: those who are certain after the first are company that
 * speaks for others of their country in the second.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import type { CountryCode } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import { isSyllabic } from './name-customs.ts';
import { poolScores } from './pool-scores.ts';
import { addFinding, type Finding, type Reading } from './reading.ts';
import { type Scored, scoreNames } from './score-names.ts';
import { addCompany, type Setting } from './score-person.ts';
import { addSpan, createSpans, spansOver } from './spans.ts';

/** From this probability on a name is marked; across scripts more people share the sounds of a name than its letters. */
const certain = 0.8;
const certainBySound = 0.9;

/** The same for sounds of the well-known whose country the page speaks of: from this prominence and this fit on. */
const certainByFame = 0.85;
const wellKnown = 110;
const wellHeard = 0.92;

/** Probability that is asked for. Names of single syllables sound alike even among the well-known. */
function askedFor({ candidate, score }: Scored, dataset: Dataset): number {
  if (candidate.form !== 'romanised') return certain;
  const isKnown = dataset.weightOf(candidate.ref) >= wellKnown && candidate.fit >= wellHeard;
  const isHome = score.reasons.some((reason) => reason.kind === 'context' && reason.by === 'country');
  return isKnown && isHome && !isSyllabic(dataset.countryOf(candidate.ref)) ? certainByFame : certainBySound;
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
  if (confidence >= askedFor(best, setting.dataset)) return { ...found, ref, candidates: [ref] };
  const two: Ref[] = order.slice(0, 2).map(({ candidate }) => candidate.ref);
  return isOneOfTwo(order) ? { ...found, ref: null, candidates: two } : null;
}

/** Stretches in the order in which they are settled: the likeliest of those that overlap first. */
function sortGroups(groups: readonly Scored[][]): Scored[][] {
  const best = (group: readonly Scored[]): number =>
    Math.max(...group.map(({ score, candidate }) => score.logit + 1.5 * (candidate.to - candidate.from)));
  const ranked = groups.map((group) => ({ group, likely: best(group) }));
  return ranked.sort((a, b) => b.likely - a.likely).map(({ group }) => group);
}

function settleGroups(groups: readonly Scored[][], setting: Setting): Finding[] {
  const out: Finding[] = [];
  const taken = createSpans<Finding>();
  for (const group of sortGroups(groups)) {
    const [first] = group;
    if (!first || spansOver(taken, first.candidate).length > 0) continue;
    const finding = settle(group, setting);
    if (!finding) continue;
    out.push(finding);
    addSpan(taken, finding);
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
  const scored = poolScores(readings.map((reading, index) => scoreNames(reading, index, setting)));
  const first = scored.flatMap((groups) => settleGroups(groups, setting));
  const second = { ...setting, company: companyOf(first, setting.dataset) };
  readings.forEach((reading, index) => {
    const groups = (scored[index] ?? []).map((group) =>
      group.map((each) => ({ ...each, score: addCompany(each.score, second) })),
    );
    for (const finding of settleGroups(groups, second)) addFinding(reading, finding);
  });
  return second;
}
