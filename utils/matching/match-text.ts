/**
 * Who is named in the texts of a page. All parts are read together: a headline's `Zhirinovsky` is the one whom the
 * story names in full.
 *
 *     parts -> words -> candidates (scan) -> full names (resolve-names) -> surnames (resolve-surnames) -> Match[]
 */

import type { Dataset } from '../dataset/dataset.ts';
import { lazily } from '../dataset/lazily.ts';
import { borrowColumns } from '../mentions/columns.ts';
import type { Where } from '../model/article.ts';
import type { CountryCode, EntityId, PartialDate } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { officesByPart, resolveBySound } from './by-sound/find-people.ts';
import { readContext, type TextContext } from './context/text-context.ts';
import { homeOfLanguage } from './language-home.ts';
import { mentionDate } from './mention-date.ts';
import { matchOutlets } from './outlets/match-outlets.ts';
import { type Finding, type Reading, readParts, type TextPart } from './reading.ts';
import { resolveBare } from './resolve-bare.ts';
import { resolveNames } from './resolve-names.ts';
import { resolveSurnames } from './resolve-surnames.ts';
import type { Setting } from './score-person.ts';
import { addSpan, createSpans, type Span, type Spans, spansOver } from './spans.ts';

export type { TextPart } from './reading.ts';

/** What is known of the page beyond its texts. */
export interface MatchContext {
  /** BCP 47 tag of the page, null where it states none. */
  readonly lang: string | null;
  /** Day of the article, null where not known. */
  readonly date: PartialDate | null;
  /** Country of the publisher, null where not known. */
  readonly country: CountryCode | null;
  /** Who publishes the page, null where not known: `the Times` in a paper of that name is the paper itself. */
  readonly publisher: EntityId | null;
}

function toMatch(finding: Finding, { part }: Reading, dataset: Dataset): Match {
  const { start, end, refs, confidence, reasons } = finding;
  const candidates = refs.map((ref) => dataset.idOf(ref));
  return {
    kind: 'person',
    mention: { where: part.where, part: part.part, start, end, surface: part.text.slice(start, end) },
    id: candidates.length === 1 ? (candidates[0] as EntityId) : null,
    candidates,
    confidence,
    reasons,
    on: mentionDate(part.text, start, end),
  };
}

const countFindings = (readings: readonly Reading[]): number =>
  readings.reduce((sum, { findings }) => sum + findings.length, 0);

/** What is read of a page's texts only where it is asked for. */
interface Asked {
  readonly dataset: Dataset;
  readonly context: () => TextContext;
}

/** People of the parts, into the findings of each. */
function findPeople(readings: readonly Reading[], page: MatchContext, { dataset, context }: Asked): void {
  const offices = officesByPart(readings);
  const hasOffices = offices.some(({ length }) => length > 0);
  const hasNames = readings.some(({ scanned }) => scanned.people.length + scanned.surnames.length > 0);
  if (!hasNames && !hasOffices) return;
  const setting: Setting = {
    dataset,
    context: context(),
    publisherCountry: page.country,
    home: page.country ?? homeOfLanguage(page.lang),
    company: new Map(),
    known: new Map(),
  };
  const settled = resolveNames(readings, setting);
  if (hasOffices)
    resolveBySound(readings, offices, { dataset, date: setting.context.date, known: new Map() });
  resolveSurnames(readings, dataset);
  const known = countFindings(readings);
  resolveBare(readings, settled);
  if (countFindings(readings) > known) resolveSurnames(readings, dataset);
}

const placeOf = ({ where, part }: { readonly where: Where; readonly part: number }): string =>
  `${where} ${part}`;

/** The matches without outlets on which a person's name of the same length or longer stands. */
function withoutPersons(outlets: readonly Match[], people: readonly Match[]): Match[] {
  const byPart = new Map<string, Spans<Span>>();
  for (const { mention } of people) {
    const place = placeOf(mention);
    const spans = byPart.get(place) ?? createSpans<Span>();
    byPart.set(place, spans);
    addSpan(spans, mention);
  }
  return outlets.filter(({ mention }) => {
    const spans = byPart.get(placeOf(mention));
    const size = mention.end - mention.start;
    return !spans || spansOver(spans, mention).every(({ start, end }) => end - start < size);
  });
}

/** Matches by the order of their parts, then by their place in the text, outer ones first. */
function inOrder(matches: readonly Match[], parts: readonly TextPart[]): Match[] {
  const order = new Map(parts.map((part, index) => [placeOf(part), index]));
  return matches
    .map((match) => ({ match, at: order.get(placeOf(match.mention)) ?? 0 }))
    .sort(
      ({ match: { mention: a }, at }, { match: { mention: b }, at: other }) =>
        at - other || a.start - b.start || b.end - a.end,
    )
    .map(({ match }) => match);
}

/** Matches of all parts, in the order of the parts and of their text. */
export function matchTexts(parts: readonly TextPart[], page: MatchContext, dataset: Dataset): Match[] {
  return borrowColumns(() => matchParts(parts, page, dataset));
}

function matchParts(parts: readonly TextPart[], page: MatchContext, dataset: Dataset): Match[] {
  const readings = readParts(parts, page.lang, dataset);
  const tokens = readings.map(({ scanned }) => scanned.words.tokens);
  const context = lazily(() => readContext(tokens, page.date));
  findPeople(readings, page, { dataset, context });
  const people = readings.flatMap((reading) =>
    reading.findings.map((each) => toMatch(each, reading, dataset)),
  );
  const outletPage = { ...page, countries: () => context().countries };
  const outlets = withoutPersons(matchOutlets(readings, outletPage, dataset), people);
  return inOrder([...people, ...outlets], parts);
}
