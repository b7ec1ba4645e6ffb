/** What a page needs to know of the people whom its names may mean, each decoded once: their countries, offices and dates. */

import type { Career, Dataset, Ref } from '../dataset/dataset.ts';
import type { CountryCode, PartialDate } from '../model/facts.ts';
import { classesOfCareer } from './context/office-class.ts';
import type { TextContext } from './context/text-context.ts';
import type { OfficeClass } from './context/topics.ts';
import { careerOf } from './recent-careers.ts';
import { statusOn } from './role-on-date.ts';

/** From this prominence on somebody is spoken of everywhere: heads of states and governments. */
export const spokenOfEverywhere = 185;

/** How much the dates of a life and of its offices say against a person at the date of the text. */
interface DateEvidence {
  readonly died: number;
  readonly child: number;
  readonly notYet: number;
  readonly longGone: number;
  readonly past: number;
  readonly held: number;
}

export interface Known {
  readonly career: Career;
  readonly weight: number;
  /** Countries of the person's offices. */
  readonly countries: ReadonlySet<CountryCode>;
  /** The page speaks of one of them. */
  readonly isSpokenOf: boolean;
  /** Of an office of no one country (`Secretary-General of the United Nations`): it is spoken of anywhere. */
  readonly isAbroad: boolean;
  readonly classes: () => ReadonlySet<OfficeClass>;
  readonly dates: DateEvidence;
}

export type KnownPeople = Map<Ref, Known>;

interface Knowing {
  readonly dataset: Dataset;
  readonly context: TextContext;
  readonly known: KnownPeople;
}

/** The year of a date, 0 of none. */
export const yearOf = (date: PartialDate | null): number =>
  date === null
    ? 0
    : (date.charCodeAt(0) - 48) * 1000 +
      (date.charCodeAt(1) - 48) * 100 +
      (date.charCodeAt(2) - 48) * 10 +
      (date.charCodeAt(3) - 48);

/** Years of the first start and the last end that the sources give, 0 where one gives none. */
function spanOf({ roles }: Career): { readonly first: number; readonly last: number } {
  let first = Number.POSITIVE_INFINITY;
  let last = 0;
  for (const { from, to, knownUntil } of roles) {
    first = Math.min(first, yearOf(from ?? knownUntil));
    last = Math.max(last, yearOf(to ?? knownUntil));
  }
  return { first, last };
}

/** Steps of five years, from the second on, since somebody less known left the last office; only for a text with a date. */
function pastSteps({ roles }: Career, weight: number, date: PartialDate | null): number {
  if (date === null || weight >= spokenOfEverywhere) return 0;
  let last = 0;
  for (const { to } of roles) {
    if (to === null) return 0;
    last = Math.max(last, yearOf(to));
  }
  return Math.min(4, Math.max(0, (yearOf(date) - last) / 5 - 1));
}

const isInOffice = ({ roles }: Career, date: PartialDate | null): boolean =>
  date !== null && roles.some((role) => statusOn(role, date) === 'held');

function datesOf(career: Career, weight: number, { dataset, context }: Knowing): DateEvidence {
  const year = yearOf(context.date ?? dataset.about.date);
  const born = yearOf(career.born);
  const died = yearOf(career.died);
  const { first, last } = spanOf(career);
  return {
    died: died > 0 && year - died > 20 ? 1 : 0,
    child: born > 0 && year - born < 20 ? 1 : 0,
    notYet: first - year > 4 ? 1 : 0,
    longGone: last > 0 && year - last > 40 ? 1 : 0,
    past: pastSteps(career, weight, context.date),
    held: isInOffice(career, context.date) ? 1 : 0,
  };
}

/** Seats in assemblies and missions, which hundreds hold beside an office at home. */
const seat = /assembly|parliament|representative|judge/i;

const isOfNoCountry = ({ roles }: Career): boolean =>
  roles.some(({ country, office }) => (country === null || country === 'EU') && !seat.test(office));

function know(ref: Ref, knowing: Knowing): Known {
  const { dataset, context } = knowing;
  const career = careerOf(ref, dataset);
  const weight = dataset.weightOf(ref);
  const countries = new Set<CountryCode>();
  let isSpokenOf = false;
  for (const { country } of career.roles) {
    if (!country) continue;
    countries.add(country);
    isSpokenOf ||= context.countries.has(country);
  }
  const classes = (): ReadonlySet<OfficeClass> => classesOfCareer(career);
  return {
    career,
    weight,
    countries,
    isSpokenOf,
    isAbroad: isOfNoCountry(career),
    classes,
    dates: datesOf(career, weight, knowing),
  };
}

/** The person of `ref`, for this page. */
export function knownPerson(ref: Ref, knowing: Knowing): Known {
  const known = knowing.known.get(ref);
  if (known) return known;
  const made = know(ref, knowing);
  knowing.known.set(ref, made);
  return made;
}
