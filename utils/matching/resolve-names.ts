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
import { prepareName } from './prepared-name.ts';
import { addFinding, type Finding, type Reading } from './reading.ts';
import type { Candidate } from './scan.ts';
import { type Scored, scoreNames } from './score-names.ts';
import { addCompany, againstOf, reasonsFor, type Setting } from './score-person.ts';
import { addSpan, createSpans, hasSpanOver } from './spans.ts';

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
  const isHome = score.inner.country > 0;
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
      because: againstOf(score, setting.context),
    }),
  );
  const { country, office, company } = reasonsFor(best.score, setting);
  return [
    form,
    ...country,
    ...office,
    ...company,
    ...(rivals.length === 0 ? [{ kind: 'only-one' } as const] : rejected),
  ];
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
  if (rivals.length < 2) return rivals;
  const fit = Math.max(...rivals.map(({ candidate }) => candidate.fit));
  return rivals.filter(({ candidate }) => candidate.fit > fit - 0.08);
}

/** Who is left of the rivals for a stretch: the first alone where `isCertain`, else the first two. */
interface Settled {
  /** Likeliest first. */
  readonly order: readonly Scored[];
  readonly best: Scored;
  readonly confidence: number;
  readonly isCertain: boolean;
}

function settle(rivals: readonly Scored[], dataset: Dataset): Settled | null {
  const { order, confidence } = rank(bestFitting(rivals));
  const [best] = order;
  if (!best) return null;
  const isCertain = confidence >= askedFor(best, dataset);
  return isCertain || isOneOfTwo(order) ? { order, best, confidence, isCertain } : null;
}

function findingOf({ order, best, confidence, isCertain }: Settled, setting: Setting): Finding {
  const { from, to, start, end, name: nameRef } = best.candidate;
  const reasons = reasonsOf(order, setting, prepareName(nameRef, setting.dataset).text);
  const refs = order.slice(0, isCertain ? 1 : 2).map(({ candidate }) => candidate.ref);
  return { from, to, start, end, refs, confidence, nameRef, reasons };
}

/** Stretches in the order in which they are settled: the likeliest of those that overlap first. */
function sortGroups(groups: readonly Scored[][]): Scored[][] {
  const best = (group: readonly Scored[]): number => {
    let most = Number.NEGATIVE_INFINITY;
    for (const { score, candidate } of group)
      most = Math.max(most, score.logit + 1.5 * (candidate.to - candidate.from));
    return most;
  };
  const ranked = groups.map((group) => ({ group, likely: best(group) }));
  return ranked.sort((a, b) => b.likely - a.likely).map(({ group }) => group);
}

function settleGroups(groups: readonly Scored[][], dataset: Dataset): Settled[] {
  const out: Settled[] = [];
  const taken = createSpans<Candidate>();
  for (const group of sortGroups(groups)) {
    const [first] = group;
    if (!first || hasSpanOver(taken, first.candidate)) continue;
    const settled = settle(group, dataset);
    if (!settled) continue;
    out.push(settled);
    addSpan(taken, settled.best.candidate);
  }
  return out;
}

/** From this probability on somebody is company. */
const sureCompany = 0.93;

function companyOf(settled: readonly Settled[], dataset: Dataset): Map<CountryCode, number> {
  const refs = new Set<Ref>();
  for (const { best, confidence, isCertain } of settled)
    if (isCertain && confidence > sureCompany) refs.add(best.candidate.ref);
  const out = new Map<CountryCode, number>();
  for (const ref of refs) {
    const country = dataset.countryOf(ref);
    if (country) out.set(country, (out.get(country) ?? 0) + 1);
  }
  return out;
}

const inCompany = (group: Scored[], setting: Setting): Scored[] =>
  group.map((each) => {
    const score = addCompany(each.score, setting);
    return score === each.score ? each : { ...each, score };
  });

/** Settles the full names of all parts, into `findings`; gives the setting that the second round had. */
export function resolveNames(readings: readonly Reading[], setting: Setting): Setting {
  const { dataset } = setting;
  const scored = poolScores(readings.map((reading, index) => scoreNames(reading, index, setting)));
  const first = scored.map((groups) => settleGroups(groups, dataset));
  const company = companyOf(first.flat(), dataset);
  const second = { ...setting, company };
  readings.forEach((reading, index) => {
    const groups = scored[index] ?? [];
    const settled =
      company.size === 0
        ? (first[index] ?? [])
        : settleGroups(
            groups.map((group) => inCompany(group, second)),
            dataset,
          );
    for (const each of settled) addFinding(reading, findingOf(each, second));
  });
  return second;
}
