/**
 * Who is named in the texts of a page. All parts are read together: a headline's `Zhirinovsky` is the one whom the
 * story names in full.
 *
 *     parts -> words -> candidates (scan) -> full names (resolve-names) -> surnames (resolve-surnames) -> Match[]
 */

import type { Dataset } from '../dataset/dataset.ts';
import type { CountryCode, PartialDate } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { readContext } from './context/text-context.ts';
import { mentionDate } from './mention-date.ts';
import { matchOutlets } from './outlets/match-outlets.ts';
import { type Finding, type Reading, readParts, type TextPart } from './reading.ts';
import { resolveBare } from './resolve-bare.ts';
import { resolveNames } from './resolve-names.ts';
import { resolveSurnames } from './resolve-surnames.ts';
import type { Setting } from './score-person.ts';

export type { TextPart } from './reading.ts';

/** What is known of the page beyond its texts. */
export interface MatchContext {
  /** BCP 47 tag of the page, null where it states none. */
  readonly lang: string | null;
  /** Day of the article, null where not known. */
  readonly date: PartialDate | null;
  /** Country of the publisher, null where not known. */
  readonly country: CountryCode | null;
}

function toMatch(finding: Finding, { part }: Reading, dataset: Dataset): Match {
  const { start, end, ref, confidence, reasons } = finding;
  return {
    kind: 'person',
    mention: { where: part.where, part: part.part, start, end, surface: part.text.slice(start, end) },
    id: ref === null ? null : dataset.idOf(ref),
    candidates: finding.candidates.map((each) => dataset.idOf(each)),
    confidence,
    reasons,
    on: mentionDate(part.text, start, end),
  };
}

/** People of the parts, into the findings of each. */
function findPeople(readings: readonly Reading[], context: MatchContext, dataset: Dataset): void {
  if (readings.every(({ scanned }) => scanned.people.length + scanned.surnames.length === 0)) return;
  const tokens = readings.map(({ scanned }) => scanned.words.tokens);
  const setting: Setting = {
    dataset,
    context: readContext(tokens, context.date),
    publisherCountry: context.country,
    company: new Map(),
  };
  const settled = resolveNames(readings, setting);
  resolveSurnames(readings, dataset);
  resolveBare(readings, settled);
  resolveSurnames(readings, dataset);
}

/** Whether a person's name of the same length or longer stands on an outlet's. */
function isPersons({ mention }: Match, people: readonly Match[]): boolean {
  return people.some(
    ({ mention: other }) =>
      other.where === mention.where &&
      other.part === mention.part &&
      other.start < mention.end &&
      mention.start < other.end &&
      other.end - other.start >= mention.end - mention.start,
  );
}

/** Matches of all parts, in the order of the parts and of their text. */
export function matchTexts(parts: readonly TextPart[], context: MatchContext, dataset: Dataset): Match[] {
  const readings = readParts(parts, context.lang, dataset);
  findPeople(readings, context, dataset);
  const people = readings.flatMap((reading) =>
    reading.findings.map((each) => toMatch(each, reading, dataset)),
  );
  const page = { lang: context.lang, country: context.country };
  const outlets = matchOutlets(readings, page, dataset).filter((match) => !isPersons(match, people));
  const order = new Map(parts.map(({ where, part }, index) => [`${where} ${part}`, index]));
  const placeOf = ({ mention }: Match): number => order.get(`${mention.where} ${mention.part}`) ?? 0;
  return [...people, ...outlets].sort(
    (a, b) => placeOf(a) - placeOf(b) || a.mention.start - b.mention.start || b.mention.end - a.mention.end,
  );
}
