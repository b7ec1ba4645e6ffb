/**
 * How likely a name means this person, as log-odds against somebody whom the dataset does not know: a sum of pieces of
 * evidence, each with one weight (`weights.ts`). It becomes a probability once all rivals are known (`resolve-names.ts`).
 */

import type { Dataset } from '../dataset/dataset.ts';
import { hashWord, isGivenName } from '../mentions/name-classes.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { formsOf, type Words } from '../mentions/words.ts';
import type { CountryCode, PartialDate, Person } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import type { Beside } from './context/beside.ts';
import { classesOfPerson } from './context/office-class.ts';
import type { TextContext } from './context/text-context.ts';
import { countKey } from './name-keys.ts';
import { plainLatin } from './name-rules.ts';
import { type PreparedName, prepareName } from './prepared-name.ts';
import { personOf } from './recent-people.ts';
import type { Candidate } from './scan.ts';
import { type Evidence, weights } from './weights.ts';

/** What all candidates of a page share. */
export interface Setting {
  readonly dataset: Dataset;
  readonly context: TextContext;
  /** Country of the publisher, null where not known. */
  readonly publisherCountry: CountryCode | null;
  /** Countries of the people that are already certain on this page, with how many. */
  readonly company: ReadonlyMap<CountryCode, number>;
}

/** One stretch of text and what stands beside it. */
export interface Place {
  readonly words: Words;
  readonly beside: Beside;
}

type Against = Extract<Reason, { kind: 'rejected' }>['because'];

/** How much of one piece of evidence there is, and what to tell of it. */
export interface Term {
  readonly of: Evidence;
  readonly amount: number;
  readonly reason?: Reason;
}

export interface Score {
  readonly logit: number;
  readonly reasons: readonly Reason[];
  /** What spoke most against the person. */
  readonly against: Against;
  /** Countries of the person's offices. */
  readonly countries: ReadonlySet<CountryCode>;
}

const yearOf = (date: PartialDate | null): number => (date === null ? 0 : Number(date.slice(0, 4)));

const countriesKnown = new WeakMap<Person, Set<CountryCode>>();

function countriesOf(person: Person): Set<CountryCode> {
  const known = countriesKnown.get(person);
  if (known) return known;
  const out = new Set<CountryCode>();
  countriesKnown.set(person, out);
  for (const { country } of person.roles) if (country) out.add(country);
  return out;
}

/**
 * How much more it takes that the page speaks of other countries where a name was only heard: somebody else may sound
 * so. Heads of states and governments, from this prominence on, are spoken of everywhere.
 */
const heardElsewhere = 1.5;
const spokenOfEverywhere = 190;

function countryTerms(
  { ref, form }: Candidate,
  { own, beside }: { readonly own: ReadonlySet<CountryCode>; readonly beside: Beside },
  setting: Setting,
): Term[] {
  const { countries } = setting.context;
  const named = [...own].filter((code) => countries.has(code));
  const terms: Term[] = [];
  if (named.length > 0) {
    const reason: Reason = { kind: 'context', by: 'country', words: named.join(' ') };
    terms.push({ of: 'country', amount: 1, reason });
  } else if (own.size > 0 && countries.size > 0) {
    const isLocal = form === 'romanised' && setting.dataset.weightOf(ref) < spokenOfEverywhere;
    terms.push({ of: 'noCountry', amount: isLocal ? heardElsewhere : 1 });
  }
  if (beside.countries.some((code) => own.has(code))) terms.push({ of: 'countryBeside', amount: 1 });
  const { publisherCountry } = setting;
  if (publisherCountry && own.has(publisherCountry)) terms.push({ of: 'publisherCountry', amount: 1 });
  return terms;
}

function companyTerms(own: ReadonlySet<CountryCode>, { company }: Setting): Term[] {
  const amount = Math.min(3, Math.max(0, ...[...own].map((code) => company.get(code) ?? 0)));
  const reason: Reason = { kind: 'context', by: 'co-mention', words: [...own].join(' ') };
  return amount > 0 ? [{ of: 'company', amount, reason }] : [];
}

function officeTerms(person: Person, { offices, isOther, words }: Beside): Term[] {
  if (isOther && offices.length === 0) return [{ of: 'calling', amount: 1 }];
  if (offices.length === 0) return [];
  const own = classesOfPerson(person);
  const named = offices.filter((office) => office !== 'official' && office !== 'leader');
  const reason: Reason = { kind: 'context', by: 'office', words };
  if (named.some((office) => own.has(office))) return [{ of: 'office', amount: 1, reason }];
  return [{ of: named.length > 0 ? 'otherOffice' : 'anyOffice', amount: 1 }];
}

/** Whether somebody less known has left every office. */
const isPast = ({ roles }: Person, weight: number): boolean =>
  weight < spokenOfEverywhere && roles.every(({ to }) => to !== null);

/** Only for a text with a date: today nearly everybody has left. */
function pastTerms(person: Person, date: PartialDate | null, weight: number): Term[] {
  if (date === null || !isPast(person, weight)) return [];
  const last = Math.max(...person.roles.map(({ to }) => yearOf(to)));
  const steps = (yearOf(date) - last) / 5 - 1;
  return steps > 0 ? [{ of: 'past', amount: Math.min(4, steps) }] : [];
}

function dateTerms(person: Person, date: PartialDate | null): Term[] {
  const year = yearOf(date);
  if (year === 0) return [];
  const terms: Term[] = [];
  const died = yearOf(person.died);
  const born = yearOf(person.born);
  if (died > 0 && year - died > 20) terms.push({ of: 'died', amount: 1 });
  if (born > 0 && year - born < 20) terms.push({ of: 'child', amount: 1 });
  const first = Math.min(...person.roles.map(({ from, knownUntil }) => yearOf(from ?? knownUntil)));
  if (first - year > 4) terms.push({ of: 'notYet', amount: 1 });
  const last = Math.max(...person.roles.map(({ to, knownUntil }) => yearOf(to ?? knownUntil)));
  if (last > 0 && year - last > 40) terms.push({ of: 'longGone', amount: 1 });
  return terms;
}

function nameTerms(candidate: Candidate, { words }: Place, dataset: Dataset): Term[] {
  const size = candidate.to - candidate.from + 1;
  return [
    { of: 'misfit', amount: 1 - candidate.fit },
    { of: 'reversed', amount: candidate.isReversed ? 1 : 0 },
    { of: 'words', amount: Math.min(2, Math.max(0, size - 2)) },
    { of: 'rare', amount: 1 },
    { of: 'commonSurname', amount: commonnessOf(candidate, words, dataset) },
    { of: 'commonGiven', amount: formsOf(words, candidate.from).some(isGivenName) ? 1 : 0 },
  ];
}

/** Doublings of the number of people for a name without a surname. */
const withoutSurname = 2;

/**
 * Doublings of the number of people whose surname is spelled like this one's. Of two surnames the rarer one counts, but
 * only of those that the text has: `Antonia Martínez` may be any Martínez, whatever her second surname is.
 */
function commonnessOf({ name, ref, from, to }: Candidate, words: Words, dataset: Dataset): number {
  const prepared = prepareName(name, ref, dataset);
  prepared.bearers ??= countBearers(prepared, dataset);
  const { bearers, surnames } = prepared;
  if (bearers.length === 0) return withoutSurname;
  if (bearers.length === 1) return bearers[0] as number;
  const written = bearers.filter((_, i) => isWritten(surnames[i] as NameWord, words, [from, to]));
  return Math.min(...(written.length > 0 ? written : bearers));
}

function isWritten({ folded }: NameWord, words: Words, [from, to]: readonly [number, number]): boolean {
  for (let at = from; at <= to; at++) if (formsOf(words, at).includes(folded)) return true;
  return false;
}

function countBearers({ surnames }: PreparedName, dataset: Dataset): readonly number[] {
  return surnames.map((word) =>
    Math.log2(Math.max(1, dataset.names(countKey(hashWord(plainLatin(word)))).length)),
  );
}

/** Evidence that needs no decoding of the person. */
export function outerEvidence(candidate: Candidate, place: Place, { dataset, context }: Setting): Term[] {
  return [
    { of: 'base', amount: 1 },
    { of: 'prominence', amount: (dataset.weightOf(candidate.ref) - 95) / 32 },
    ...nameTerms(candidate, place, dataset),
    { of: 'publicAffairs', amount: Math.min(2.5, context.publicShare) },
    { of: 'leisure', amount: Math.min(2.5, context.leisureShare) },
  ];
}

/** Log-odds that the rest of the evidence can add at most, and that are not worth a look without. */
const mostInner = weights.country + weights.countryBeside + weights.publisherCountry + 3 * weights.company;
const leastLikely = 0;

/** Whether a candidate with this outer evidence may come out likely; `edge` is what the words on both sides take. */
export function mayBeLikely(outer: readonly Term[], { offices }: Beside, edge: number): boolean {
  let logit = edge + mostInner;
  if (offices.length > 0) logit += weights.office;
  for (const { of, amount } of outer) logit += weights[of] * amount;
  return logit >= leastLikely;
}

/** Evidence that the person's offices and dates give. */
export function innerEvidence(candidate: Candidate, { beside }: Place, setting: Setting): readonly Term[] {
  const { dataset, context } = setting;
  const person = personOf(candidate.ref, dataset);
  const own = countriesOf(person);
  return [
    ...countryTerms(candidate, { own, beside }, setting),
    ...companyTerms(own, setting),
    ...officeTerms(person, beside),
    ...dateTerms(person, context.date ?? dataset.about.date),
    ...pastTerms(person, context.date, dataset.weightOf(candidate.ref)),
  ];
}

const againstBy: Readonly<Partial<Record<Evidence, Against>>> = {
  misfit: 'script',
  noCountry: 'country',
  otherOffice: 'office',
  calling: 'office',
  leisure: 'context',
  died: 'lifetime',
  child: 'lifetime',
  longGone: 'date',
  notYet: 'date',
};

/** Scores a candidate by all its evidence. */
export function scorePerson(evidence: readonly Term[], { ref }: Candidate, { dataset }: Setting): Score {
  let logit = 0;
  let least = 0;
  let against: Against = 'prominence';
  const reasons: Reason[] = [];
  for (const { of, amount, reason } of evidence) {
    const value = weights[of] * amount;
    logit += value;
    if (value < least) {
      least = value;
      against = againstBy[of] ?? 'prominence';
    }
    if (reason && value > 0) reasons.push(reason);
  }
  return { logit, reasons, against, countries: countriesOf(personOf(ref, dataset)) };
}

/** The score with what the company of the page adds. */
export function addCompany(score: Score, setting: Setting): Score {
  const [term] = companyTerms(score.countries, setting);
  if (!term?.reason) return score;
  return {
    ...score,
    logit: score.logit + weights.company * term.amount,
    reasons: [...score.reasons, term.reason],
  };
}
