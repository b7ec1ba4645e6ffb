/**
 * How likely a name means this person, as log-odds against somebody whom the dataset does not know: a sum of pieces of
 * evidence, each with one weight (`weights.ts`). It becomes a probability once all rivals are known (`resolve-names.ts`).
 *
 * Amounts stand in two plain records, what needs no decoding of the person and what does, and reasons are only put in
 * words for who is told to a reader: a page has a hundred candidates and names a dozen.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { hashWord, isGivenName } from '../mentions/name-classes.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { formsOf, type Words } from '../mentions/words.ts';
import type { CountryCode } from '../model/facts.ts';
import type { Reason } from '../model/match.ts';
import type { Beside } from './context/beside.ts';
import type { TextContext } from './context/text-context.ts';
import { type Known, type KnownPeople, knownPerson, spokenOfEverywhere } from './known-people.ts';
import { countKey } from './name-keys.ts';
import { plainLatin } from './name-rules.ts';
import { type PreparedName, prepareName } from './prepared-name.ts';
import type { Candidate } from './scan.ts';
import { type Evidence, weights } from './weights.ts';

/** What all candidates of a page share. */
export interface Setting {
  readonly dataset: Dataset;
  readonly context: TextContext;
  /** Country of the publisher, null where not known. */
  readonly publisherCountry: CountryCode | null;
  /** The same, or else the only country of the page's language. */
  readonly home: CountryCode | null;
  /** Countries of the people that are already certain on this page, with how many. */
  readonly company: ReadonlyMap<CountryCode, number>;
  /** People of the page that were decoded. */
  readonly known: KnownPeople;
}

/** One stretch of text and what stands beside it. */
export interface Place {
  readonly words: Words;
  readonly beside: Beside;
}

/** How much there is of the evidence that needs no decoding. */
export type Outer = Readonly<Record<OuterEvidence, number>>;
type OuterEvidence = 'prominence' | 'misfit' | 'reversed' | 'words' | 'commonSurname' | 'commonGiven';

/** How much there is of the evidence that the person's offices and dates give. */
export type Inner = Readonly<Record<InnerEvidence, number>>;
type InnerEvidence = Exclude<Evidence, OuterEvidence | 'base' | 'rare' | 'publicAffairs' | 'leisure'>;

export interface Score {
  readonly logit: number;
  readonly outer: Outer;
  readonly inner: Inner;
  readonly person: Known;
  readonly beside: Beside;
}

/** Doublings of the number of people for a name without a surname. */
const withoutSurname = 2;

/**
 * Doublings of the number of people whose surname is spelled like this one's. Of two surnames the rarer one counts, but
 * only of those that the text has: `Antonia Martínez` may be any Martínez, whatever her second surname is.
 */
function commonnessOf({ name, from, to }: Candidate, words: Words, dataset: Dataset): number {
  const prepared = prepareName(name, dataset);
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

/** The same of the commonest surname that a person goes by, in whatever script a text has it. */
export function commonestSurname(ref: Ref, dataset: Dataset): number {
  return Math.max(0, ...countBearers(prepareName(dataset.firstNameOf(ref), dataset), dataset));
}

function countBearers({ surnames }: PreparedName, dataset: Dataset): readonly number[] {
  return surnames.map((word) =>
    Math.log2(Math.max(1, dataset.countNames(countKey(hashWord(plainLatin(word)))))),
  );
}

/** Evidence that needs no decoding of the person. */
export function outerEvidence(candidate: Candidate, words: Words, dataset: Dataset): Outer {
  const { from, to, fit, isReversed, ref, name } = candidate;
  const length = Math.min(to - from + 1, prepareName(name, dataset).words.length);
  return {
    prominence: (dataset.weightOf(ref) - 95) / 32,
    misfit: 1 - fit,
    reversed: isReversed ? 1 : 0,
    words: Math.min(2, Math.max(0, length - 2)),
    commonSurname: commonnessOf(candidate, words, dataset),
    commonGiven: formsOf(words, from).some(isGivenName) ? 1 : 0,
  };
}

/** Log-odds of evidence on top of what there is. */
function sumOf(amounts: Partial<Record<Evidence, number>>, start: number): number {
  let sum = start;
  for (const piece in amounts) sum += weights[piece as Evidence] * (amounts[piece as Evidence] as number);
  return sum;
}

/** Log-odds of the outer evidence on top of what there is. */
function outerLogit(start: number, outer: Outer, { publicAffairs, leisure }: TextContext): number {
  const { base, rare } = weights;
  return sumOf(
    outer,
    start + base + rare + weights.publicAffairs * publicAffairs + weights.leisure * leisure,
  );
}

/** Log-odds that the rest of the evidence can add at most, and that are not worth a look without. */
const mostInner = weights.country + weights.countryBeside + weights.publisherCountry + 3 * weights.company;
const leastLikely = 0;

/** Whether a candidate with this outer evidence may come out likely; `edge` is what the words on both sides take. */
export function mayBeLikely(
  outer: Outer,
  { offices }: Beside,
  { edge, context }: { readonly edge: number; readonly context: TextContext },
): boolean {
  const start = edge + mostInner + (offices.length > 0 ? weights.office : 0);
  return outerLogit(start, outer, context) >= leastLikely;
}

/**
 * How much it says that the page speaks of other countries: more where a name was only heard, since somebody else may
 * sound so; half of full names of heads of states and governments, who are spoken of everywhere.
 */
const heardElsewhere = 1.5;
const knownElsewhere = 0.5;
/** The same of somebody from the country of the publisher or of the language: pages need not name it. */
const spokenOfAtHome = 0.5;

function noCountry({ form }: Candidate, person: Known, setting: Setting): number {
  const { countries, weight, isSpokenOf, isAbroad } = person;
  if (isSpokenOf || isAbroad || countries.size === 0 || setting.context.countries.size === 0) return 0;
  if (weight >= spokenOfEverywhere) return form === 'surname' ? 1 : knownElsewhere;
  return (
    (form === 'romanised' ? heardElsewhere : 1) *
    (setting.home !== null && countries.has(setting.home) ? spokenOfAtHome : 1)
  );
}

const mostCompany = 3;

function companyOf({ countries }: Known, { company }: Setting): number {
  if (company.size === 0) return 0;
  let most = 0;
  for (const code of countries) most = Math.max(most, company.get(code) ?? 0);
  return Math.min(mostCompany, most);
}

/** Which piece of evidence the words beside the name are for this person; null without any. */
function officeEvidence({ classes }: Known, { offices, isOther }: Beside): InnerEvidence | null {
  if (offices.length === 0) return isOther ? 'calling' : null;
  const named = offices.filter((office) => office !== 'official' && office !== 'leader');
  // A `state Sen.` is a `lawmaker` too, of that state.
  const own = named.includes('state') ? (['state'] as const) : named;
  if (own.some((office) => classes().has(office))) return 'office';
  // Of films, of schools.
  if (named.length > 0 && named.every((office) => office === 'director')) return 'calling';
  return named.length > 0 ? 'otherOffice' : 'anyOffice';
}

/** Not by a form of the given name, nor by sound: so many more people may be called. */
const isByLetters = ({ form }: Candidate): boolean => form !== 'variant' && form !== 'romanised';

/** From this prominence on it counts without a word of it that somebody is in office at the date: senators, ministers. */
const prominent = 100;

/** Evidence that the person's offices and dates give. */
export function innerEvidence(candidate: Candidate, beside: Beside, setting: Setting): Inner {
  const person = knownPerson(candidate.ref, setting);
  const { countries, isSpokenOf, dates } = person;
  const office = officeEvidence(person, beside);
  const { publisherCountry, home } = setting;
  const isFrom = (country: CountryCode | null): boolean => country !== null && countries.has(country);
  const isNear = candidate.form !== 'romanised' && isFrom(home);
  return {
    country: isSpokenOf ? 1 : 0,
    noCountry: noCountry(candidate, person, setting),
    countryBeside: beside.countries.some((code) => countries.has(code)) ? 1 : 0,
    publisherCountry: isFrom(publisherCountry) ? 1 : isNear ? 0.5 : 0,
    company: companyOf(person, setting),
    calling: office === 'calling' ? 1 : 0,
    office: office === 'office' ? 1 : 0,
    otherOffice: office === 'otherOffice' ? 1 : 0,
    anyOffice: office === 'anyOffice' ? 1 : 0,
    ...dates,
    held:
      isByLetters(candidate) && (person.weight >= prominent || office === 'office')
        ? dates.held * Math.min(1, setting.context.publicAffairs)
        : 0,
  };
}

/** Scores a candidate by all its evidence; `edge` as in `mayBeLikely`. */
export function scorePerson(
  candidate: Candidate,
  { outer, beside, edge }: { readonly outer: Outer; readonly beside: Beside; readonly edge: number },
  setting: Setting,
): Score {
  const all = innerEvidence(candidate, beside, setting);
  const inner = edge < 0 ? { ...all, held: 0 } : all;
  const logit = sumOf(inner, outerLogit(0, outer, setting.context)) + edge;
  return { logit, outer, inner, person: knownPerson(candidate.ref, setting), beside };
}

/** The score with what the company of the page adds: who is certain there has the page speak of their country. */
export function addCompany(score: Score, setting: Setting): Score {
  const company = companyOf(score.person, setting);
  if (company === 0) return score;
  const inner = { ...score.inner, company, noCountry: 0 };
  const more = weights.company * company - weights.noCountry * score.inner.noCountry;
  return { ...score, inner, logit: score.logit + more };
}

type Against = Extract<Reason, { kind: 'rejected' }>['because'];

const againstBy = [
  ['misfit', 'script'],
  ['reversed', 'prominence'],
  ['commonSurname', 'prominence'],
  ['commonGiven', 'prominence'],
  ['leisure', 'context'],
  ['noCountry', 'country'],
  ['calling', 'office'],
  ['otherOffice', 'office'],
  ['died', 'lifetime'],
  ['child', 'lifetime'],
  ['notYet', 'date'],
  ['longGone', 'date'],
  ['past', 'prominence'],
] as const satisfies readonly (readonly [Evidence, Against])[];

/** What spoke most against the person. */
export function againstOf({ outer, inner }: Score, { leisure }: TextContext): Against {
  const amounts = { ...outer, ...inner, leisure };
  let least = Math.min(0, weights.prominence * outer.prominence);
  let against: Against = 'prominence';
  for (const [of, because] of againstBy) {
    const value = weights[of] * amounts[of];
    if (value >= least) continue;
    least = value;
    against = because;
  }
  return against;
}

/** What speaks for a person, for a reader; `company` in the order in which it was learnt. */
export function reasonsFor(
  { inner, person, beside }: Omit<Score, 'logit' | 'outer'>,
  { context }: Setting,
): {
  readonly country: Reason[];
  readonly company: Reason[];
  readonly office: Reason[];
} {
  const own = [...person.countries];
  const spokenOf = own.filter((code) => context.countries.has(code)).join(' ');
  return {
    country: inner.country > 0 ? [{ kind: 'context', by: 'country', words: spokenOf }] : [],
    company: inner.company > 0 ? [{ kind: 'context', by: 'co-mention', words: own.join(' ') }] : [],
    office: inner.office > 0 ? [{ kind: 'context', by: 'office', words: beside.words }] : [],
  };
}
