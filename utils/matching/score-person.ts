/**
 * How likely a name means this person, as log-odds against somebody whom the dataset does not know. Every term is a
 * rule of its own with one weight (`weights`); the weights were set by hand and checked on half of the development
 * texts with the other half left out. The sum is turned into a probability once all rivals are known (`resolve.ts`).
 */

import type { Dataset } from '../dataset/dataset.ts';
import { isGivenName } from '../mentions/name-classes.ts';
import { foldedWord, type Words } from '../mentions/words.ts';
import type { CountryCode, PartialDate, Person } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import type { Beside } from './context/beside.ts';
import { classesOf } from './context/office-class.ts';
import type { TextContext } from './context/text-context.ts';
import { isLatinCountry } from './prepared-name.ts';
import type { Candidate } from './scan.ts';

/** What all candidates of a page share. */
export interface Setting {
  readonly dataset: Dataset;
  readonly context: TextContext;
  /** Country of the publisher, null where not known. */
  readonly publisherCountry: CountryCode | null;
  readonly lang: string | null;
  /** Countries of the people that are already certain on this page, with how many. */
  readonly company: ReadonlyMap<CountryCode, number>;
}

/** One stretch of text and what stands beside it. */
export interface Place {
  readonly words: Words;
  readonly beside: Beside;
}

export interface Score {
  readonly logit: number;
  readonly reasons: readonly Reason[];
  /** What spoke most against the person, for "why not". */
  readonly against: 'date' | 'country' | 'office' | 'context' | 'script' | 'prominence' | 'lifetime';
}

export const weights = {
  base: 0.9,
  prominence: 1 / 32,
  prominenceMiddle: 95,
  fit: 9,
  reversed: -1.2,
  words: 0.9,
  commonGiven: -0.7,
  commonSurname: -0.35,
  country: 1.3,
  countryBeside: 1.2,
  noCountry: -1.3,
  publisherCountry: 0.7,
  office: 2.6,
  otherOffice: -0.5,
  anyOffice: 0.6,
  calling: -3.2,
  publicAffairs: 0.5,
  leisure: -0.9,
  company: 0.5,
  died: -2.5,
  child: -5,
  notYet: -1.1,
} as const;

const yearOf = (date: PartialDate | null): number => (date === null ? 0 : Number(date.slice(0, 4)));

interface Term {
  readonly value: number;
  readonly reason?: Reason;
  readonly against: Score['against'];
}

function countriesOf(person: Person): Set<CountryCode> {
  const out = new Set<CountryCode>();
  for (const { country } of person.roles) if (country) out.add(country);
  return out;
}

function countryTerms(person: Person, place: Place, setting: Setting): Term[] {
  const own = countriesOf(person);
  const { countries } = setting.context;
  const named = [...own].filter((code) => countries.has(code));
  const terms: Term[] = [];
  if (named.length > 0) {
    const times = Math.min(3, Math.max(...named.map((code) => countries.get(code) ?? 0)));
    const reason: Reason = { kind: 'context', by: 'country', words: named.join(' ') };
    terms.push({ value: weights.country + 0.2 * (times - 1), reason, against: 'country' });
  } else if (own.size > 0 && countries.size > 0) terms.push({ value: weights.noCountry, against: 'country' });
  if (place.beside.countries.some((code) => own.has(code))) {
    terms.push({ value: weights.countryBeside, against: 'country' });
  }
  if (setting.publisherCountry && own.has(setting.publisherCountry)) {
    terms.push({ value: weights.publisherCountry, against: 'country' });
  }
  const company = Math.min(3, Math.max(0, ...[...own].map((code) => setting.company.get(code) ?? 0)));
  if (company > 0) {
    const reason: Reason = { kind: 'context', by: 'co-mention', words: [...own].join(' ') };
    terms.push({ value: weights.company * company, reason, against: 'context' });
  }
  return terms;
}

function officeTerms(person: Person, { beside }: Place): Term[] {
  if (beside.isOther && beside.offices.length === 0) return [{ value: weights.calling, against: 'office' }];
  if (beside.offices.length === 0) return [];
  const own = new Set(person.roles.flatMap(({ office }) => classesOf(office)));
  const strong = beside.offices.filter(
    (office) => office !== 'official' && office !== 'leader' && own.has(office),
  );
  const reason: Reason = { kind: 'context', by: 'office', words: beside.words };
  if (strong.length > 0) return [{ value: weights.office, reason, against: 'office' }];
  const isWeak = beside.offices.every((office) => office === 'official' || office === 'leader');
  return [{ value: isWeak ? weights.anyOffice : weights.otherOffice, against: 'office' }];
}

function dateTerms(person: Person, date: PartialDate | null): Term[] {
  const year = yearOf(date);
  if (year === 0) return [];
  const terms: Term[] = [];
  const died = yearOf(person.died);
  const born = yearOf(person.born);
  if (died > 0 && year - died > 20) terms.push({ value: weights.died, against: 'lifetime' });
  if (born > 0 && year - born < 20) terms.push({ value: weights.child, against: 'lifetime' });
  const first = Math.min(...person.roles.map(({ from, knownUntil }) => yearOf(from ?? knownUntil)));
  if (first - year > 4) terms.push({ value: weights.notYet, against: 'date' });
  return terms;
}

function nameTerms(candidate: Candidate, place: Place): Term[] {
  const size = candidate.to - candidate.from + 1;
  const terms: Term[] = [{ value: (candidate.fit - 1) * weights.fit, against: 'script' }];
  if (candidate.isReversed) terms.push({ value: weights.reversed, against: 'script' });
  if (size > 2) terms.push({ value: Math.min(2, size - 2) * weights.words, against: 'context' });
  if (isGivenName(foldedWord(place.words, candidate.from))) {
    terms.push({ value: weights.commonGiven, against: 'prominence' });
  }
  return terms;
}

function topicTerms({ publicShare, leisureShare }: TextContext): Term[] {
  return [
    { value: weights.publicAffairs * Math.min(2.5, publicShare), against: 'context' },
    { value: weights.leisure * Math.min(2.5, leisureShare), against: 'context' },
  ];
}

/** Scores a candidate in its place. */
export function scorePerson(candidate: Candidate, place: Place, setting: Setting): Score {
  const { dataset, context } = setting;
  const person = dataset.person(candidate.ref) as Person;
  const weight = dataset.weightOf(candidate.ref);
  const prominence = (weight - weights.prominenceMiddle) * weights.prominence;
  const terms: Term[] = [
    { value: weights.base + prominence, against: 'prominence' },
    ...nameTerms(candidate, place),
    ...countryTerms(person, place, setting),
    ...officeTerms(person, place),
    ...dateTerms(person, context.date),
    ...topicTerms(context),
  ];
  let logit = 0;
  let worst: Term = { value: 0, against: 'prominence' };
  for (const term of terms) {
    logit += term.value;
    if (term.value < worst.value) worst = term;
  }
  const reasons = terms.filter(({ value }) => value > 0).flatMap(({ reason }) => (reason ? [reason] : []));
  return { logit, reasons, against: worst.against };
}

/** Whether a reversed name is a way to write this person's name in this text. */
export function mayReverse(country: CountryCode | null, isLatinText: boolean): boolean {
  return !isLatinText || country === 'HU' || !isLatinCountry(country);
}
