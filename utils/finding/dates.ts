/**
 * When the article was published and changed: what the markup states first, then the address, then what
 * stands near the headline.
 *
 * Markup gives a moment, often in UTC; readers are shown a day. Where the address or the line below the
 * headline has the day before or after the moment's, that day is the one that the outlet means.
 */

import { blockText, elementText } from './block-text.ts';
import { ASIDE, CAPTION_WORDS, COMMENT, CREDIT, DATE, HIDDEN } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import { type LdNode, textOf, typesOf } from './json-ld.ts';
import { meta } from './markup.ts';
import { dateInAddress, parseDate, parseStated } from './parse-date.ts';
import { TIME } from './tags.ts';

const PUBLISHED: readonly string[] = (
  'article:published_time og:article:published_time og:published_time datepublished parsely-pub-date sailthru.date ' +
  'article.published published-date article:published publishdate publish-date publish_date pubdate dc.date.issued ' +
  'dcterms.created dcterms.issued dc.date.created dc.date dcterms.date date citation_publication_date ' +
  'article_date_original cxenseparse:recs:publishtime datecreated created'
).split(' ');
const MODIFIED: readonly string[] =
  'article:modified_time og:updated_time datemodified last-modified dcterms.modified dc.date.modified lastmod'.split(
    ' ',
  );

export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

const OUTSIDE = COMMENT | CAPTION_WORDS | CREDIT | HIDDEN;
/** Blocks before the story in which its date may stand. */
const BEFORE = 25;
/** Blocks after the headline, and after the story, in which it may. */
const BESIDE = 6;
const AFTER = 10;
const LINE = 160;
const CREDIT_LINE = 60;
const MOMENT = /^\d{4}-\d\d-\d\dT/;

/** What stands before the day of publishing, beside which there may be that of a change. */
const PUBLISHED_ON =
  /publi(?:shed|é|cad|cat|kac|cer)|pubblicat|gepubliceerd|veröffentlicht|posted|yayın|julkaistu|опубл[иі]ков|公開|公开|[发發][布表]|掲載|입력|등록|نشر|đăng|δημοσ|פורסם/i;

/** The day that a text shown to readers gives, that of publishing before others. */
function shownDate(text: string, lang: string): string | null {
  const day = parseDate(text, lang);
  const at = day ? text.search(PUBLISHED_ON) : 0;
  return (at > 0 ? parseDate(text.slice(at), lang) : null) ?? day;
}

function firstDate(
  evidence: Evidence,
  texts: Iterable<string>,
  parse: (text: string, lang: string) => string | null = shownDate,
): string | null {
  for (const text of texts) {
    const date = text ? parse(text, evidence.lang) : null;
    if (date) return date;
  }
  return null;
}

/** The machine's and the reader's form of a date in an element; the reader's where they name different days. */
function dateOf(evidence: Evidence, element: number): string {
  const { reading, lang } = evidence;
  const machine = reading.stated.get(element) ?? '';
  const shown = elementText(reading, element).slice(0, 200);
  const day = shownDate(shown, lang);
  const stated = parseStated(machine, lang);
  return stated && (!day || stated.startsWith(day)) ? stated : (day ?? shown);
}

function* marked(evidence: Evidence, name: RegExp): Generator<string> {
  const { reading, bits } = evidence;
  for (const [e, mark] of reading.marked)
    if (name.test(mark) && ((bits[e] as number) & OUTSIDE) === 0) yield dateOf(evidence, e);
}

/** Elements around the headline and story that are named for a date, and `<time>`; then short lines. */
function* visible(evidence: Evidence): Generator<string> {
  const { reading, bits, story, headline } = evidence;
  const first = story.blocks[0] ?? reading.blockElement.length;
  const top = headline.element >= 0 ? (reading.firstBlock[headline.element] as number) : first;
  const from = Math.max(Math.min(top, first) - 8, first - BEFORE * 2, 0);
  const final = story.blocks.at(-1) ?? first;
  const start = reading.blockElement[from] ?? 0;
  const after = reading.blockElement[final + 1] ?? reading.kind.length;
  const end = reading.blockElement[final + AFTER] ?? reading.kind.length;
  const named: string[] = [];
  const late: string[] = [];
  for (let e = start; e < end; e++) {
    const own = bits[e] as number;
    if ((own & OUTSIDE & ~CAPTION_WORDS) !== 0 || !((own & DATE) !== 0 || reading.kind[e] === TIME)) continue;
    const date = dateOf(evidence, e);
    if (MOMENT.test(date)) yield date;
    else (e < after ? named : late).push(date);
  }
  yield* named;
  yield* shortLines(evidence, first, BEFORE);
  yield* shortLines(evidence, story.opening ?? first, 0);
  yield* shortLines(evidence, top + BESIDE, BESIDE);
  yield* creditLines(evidence, top);
  yield* late;
  yield* shortLines(evidence, final + AFTER, AFTER);
}

/** Short lines right after the headline that are named for credits: some sites call author and date so. */
function* creditLines({ reading, bits }: Evidence, top: number): Generator<string> {
  for (let b = top + 1; b < Math.min(top + BESIDE, reading.blockElement.length); b++)
    if (
      ((bits[reading.blockElement[b] as number] as number) & (COMMENT | HIDDEN | ASIDE)) === 0 &&
      (reading.blockSize[b] as number) < CREDIT_LINE
    )
      yield blockText(reading, b);
}

/** The date of the page itself in JSON-LD, where that has no article. */
function dateOfPage({ markup }: Evidence): string {
  const isPage = (node: LdNode): boolean =>
    typesOf(node).some((type) => /^(?:Web|Item)Page$|^Recipe$/.test(type));
  return markup.article ? '' : textOf(markup.graph.nodes.find(isPage) ?? null, 'datePublished');
}

/** Lines from the block after the last one back to so many before it, the opening words of the long ones. */
function* shortLines({ reading, bits }: Evidence, last: number, before: number): Generator<string> {
  for (let b = Math.min(last + 1, reading.blockElement.length - 1); b >= Math.max(last - before, 0); b--)
    if (((bits[reading.blockElement[b] as number] as number) & OUTSIDE) === 0)
      yield blockText(reading, b).slice(0, (reading.blockSize[b] as number) > LINE ? 40 : LINE);
}

const UTC = /(?:Z|\+00:?00)$/;
const DAY = 86_400_000;
/** An article that was changed so much later, and shows readers that day alone, is of that day. */
const YEAR = 365 * DAY;
/** Figures alone, which may be a day of any clock. */
const COUNTED = /^\d+$/;

/** Whether a moment in UTC falls on the day before or after a shown day. */
function isNextDay(moment: string, day: string): boolean {
  const gap = Math.abs(Date.parse(moment.slice(0, 10)) - Date.parse(day.slice(0, 10)));
  return gap === DAY && UTC.test(moment);
}

/** Those of the dates in markup that are told in the outlet's own time. */
const localDays = (texts: readonly string[], lang: string): (string | null)[] =>
  texts.map((text) => {
    const date = text ? parseDate(text, lang) : null;
    return date && !UTC.test(date) && !COUNTED.test(text) ? date : null;
  });

/** When the markup says that the article was published. */
function* publishedInMarkup({ markup }: Evidence): Generator<string> {
  for (const field of ['datePublished', 'dateCreated', 'uploadDate', 'coverageStartTime'])
    yield textOf(markup.article, field);
  for (const name of PUBLISHED) yield meta(markup, name);
}

/** And when it was changed. */
function* modifiedInMarkup(evidence: Evidence): Generator<string> {
  const { markup } = evidence;
  yield textOf(markup.article, 'dateModified');
  for (const name of MODIFIED) yield meta(markup, name);
  yield* marked(evidence, /datemodified/);
}

/** Reads both dates; null where the page does not give one. */
export function findDates(evidence: Evidence): Dates {
  const { markup, url, lang } = evidence;
  const stated =
    firstDate(evidence, publishedInMarkup(evidence), parseStated) ??
    firstDate(evidence, marked(evidence, /datepublished|dc:date|dc:created|datecreated|pubdate/)) ??
    firstDate(evidence, [dateOfPage(evidence)]);
  const inAddress = dateInAddress(url) ?? dateInAddress(markup.canonical);
  const modified = firstDate(evidence, modifiedInMarkup(evidence));
  const inUtc = stated !== null && UTC.test(stated);
  const isOld = stated !== null && modified !== null && Date.parse(modified) - Date.parse(stated) > YEAR;
  const shown = inUtc || isOld || !(stated || inAddress) ? firstDate(evidence, visible(evidence)) : null;
  if (isOld && shown?.slice(0, 10) === modified.slice(0, 10)) return { published: modified, modified };
  const others = inUtc ? localDays([...publishedInMarkup(evidence)], lang) : [];
  const local = stated && [inAddress, shown, ...others].find((day) => day && isNextDay(stated, day));
  const published = local || stated || inAddress || shown;
  return { published, modified };
}
