/**
 * When the article was published and changed: what the markup states first, then the address, then what
 * stands near the headline.
 */

import { elementText } from './block-text.ts';
import { BYLINE, COMMENT, DATE } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import { textOf } from './json-ld.ts';
import { meta } from './markup.ts';
import { dateInAddress, parseDate } from './parse-date.ts';

const PUBLISHED: readonly string[] = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'published-date',
  'article:published',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'dc.date',
  'dcterms.date',
  'date',
  'last-modified-date',
  'citation_publication_date',
  'article_date_original',
  'cxenseparse:recs:publishtime',
  'datecreated',
  'created',
];
const MODIFIED: readonly string[] = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dcterms.modified',
  'dc.date.modified',
  'lastmod',
];

export interface Dates {
  readonly published: string | null;
  readonly modified: string | null;
}

function firstDate(evidence: Evidence, texts: readonly string[]): string | null {
  for (const text of texts) {
    const date = text ? parseDate(text, evidence.lang) : null;
    if (date) return date;
  }
  return null;
}

/** Dates of elements marked `itemprop=datePublished` and the like. */
function marked(evidence: Evidence, name: RegExp): string[] {
  const { reading } = evidence;
  const out: string[] = [];
  reading.marked.forEach((element, i) => {
    if (!name.test(reading.markedAs[i] as string)) return;
    if (((evidence.bits[element] as number) & COMMENT) !== 0) return;
    const node = reading.elements[element] as Element;
    out.push(
      reading.dom.attribute(node, 'datetime') ||
        reading.dom.attribute(node, 'content') ||
        elementText(reading, element),
    );
  });
  return out;
}

/** `<time>` elements, those nearest the headline first; none from comments or teasers. */
function times(evidence: Evidence): string[] {
  const { reading, bits } = evidence;
  return reading.times
    .filter((e) => ((bits[e] as number) & COMMENT) === 0)
    .map((e) => reading.dom.attribute(reading.elements[e] as Element, 'datetime') || elementText(reading, e));
}

/** Short blocks that look like a date line, before the story or in an element named for it. */
function visible(evidence: Evidence): string[] {
  const { reading, bits, story } = evidence;
  const named: string[] = [];
  const near: string[] = [];
  const first = story.blocks[0] ?? reading.blockElement.length;
  for (let b = 0; b < reading.blockElement.length && named.length + near.length < 60; b++) {
    if ((reading.blockSize[b] as number) > 160) continue;
    const element = reading.blockElement[b] as number;
    const own = bits[element] as number;
    if ((own & COMMENT) !== 0) continue;
    const isNear = b < first + 2 && b > first - 25;
    if ((own & (DATE | BYLINE)) === 0 && !isNear) continue;
    const text = elementText(reading, element).slice(0, 200);
    if (/\d{2}/.test(text)) ((own & (DATE | BYLINE)) !== 0 ? named : near).push(text);
  }
  return [...near.reverse(), ...named];
}

/** Reads both dates; null where the page does not give one. */
export function findDates(evidence: Evidence): Dates {
  const { markup } = evidence;
  const article = markup.article;
  const stated = [
    textOf(article, 'datePublished'),
    textOf(article, 'dateCreated'),
    textOf(article, 'uploadDate'),
    ...PUBLISHED.map((name) => meta(markup, name)),
  ];
  const published =
    firstDate(evidence, stated) ??
    firstDate(evidence, marked(evidence, /datepublished|dc:date|dc:created|datecreated|pubdate/)) ??
    dateInAddress(markup.canonical || evidence.url) ??
    dateInAddress(evidence.url) ??
    firstDate(evidence, [...times(evidence), ...visible(evidence)]);
  const modified = firstDate(evidence, [
    textOf(article, 'dateModified'),
    ...MODIFIED.map((name) => meta(markup, name)),
    ...marked(evidence, /datemodified/),
  ]);
  return { published, modified };
}
