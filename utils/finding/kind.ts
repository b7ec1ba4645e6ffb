/**
 * Article, index or other.
 *
 * A weighted sum of signs, each between 0 and 1: what the markup claims, how much prose stands together and
 * how much of the page it is, whether it has a headline, a byline and a date, what the address looks like,
 * and how many other articles and form fields the page holds. No sign decides alone: shops mark products as
 * articles, and old sites mark nothing.
 */

import type { PageKind } from '../model/article.ts';
import { blockText } from './block-text.ts';
import { BYLINE, COMMENT, DATE } from './class-words.ts';
import type { Evidence, Findings } from './evidence.ts';
import { typesOf } from './json-ld.ts';
import { readPath } from './link-path.ts';
import { hasYear, isFile } from './link-score.ts';
import { meta } from './markup.ts';
import { dateInAddress } from './parse-date.ts';
import { ARTICLE } from './tags.ts';

const CUT = /(?:\.\.\.|…|\[…\]|more|»|→)[\s\]]*$/i;
/** Last characters of a text in which it is looked for. */
const TAIL = 16;

/** An address that says nothing: none of the web's, or of the domain that is kept for none. */
const NO_ADDRESS = /^(?!https?:)|^https?:\/\/[^/]*\.invalid(?:[/:]|$)/;

const ratio = (value: number, full: number): number => Math.min(value / full, 1);
/** A number from 0 to 1, or whether something holds. */
type Sign = number | boolean;

/** Blocks of the story that are long, and their share of all long blocks outside links. */
function proseSigns({ reading, story }: Evidence): Sign[] {
  const { scale } = story;
  let long = 0;
  let size = 0;
  for (const b of story.blocks) {
    const length = (reading.blockSize[b] as number) * scale;
    size += length;
    if (length > 120) long++;
  }
  let all = 1;
  let linked = 0;
  for (let b = 0; b < reading.blockSize.length; b++) {
    all += (reading.blockSize[b] as number) * scale;
    linked += (reading.blockLinked[b] as number) * scale;
  }
  return [
    ratio(Math.log10(1 + size), 4),
    size > 600,
    ratio(long, 4),
    ratio(long, 15),
    size / all,
    linked / all,
    ratio(size / (story.blocks.length || 1), 300),
  ];
}

const typeOf = ({ markup }: Evidence): string => meta(markup, 'og:type').toLowerCase();

function markupSigns(evidence: Evidence): Sign[] {
  const { markup, reading } = evidence;
  const type = typeOf(evidence);
  const types = markup.graph.nodes.flatMap(typesOf).join(' ');
  return [
    markup.article !== null,
    type.startsWith('article'),
    /website|product|profile|blog$/.test(type),
    Boolean(meta(markup, 'article:published_time', 'datepublished', 'dc.date', 'date', 'pubdate')),
    /Product|ItemList|CollectionPage|SearchResults|ProfilePage|ContactPage|LocalBusiness|Recipe|JobPosting|DiscussionForumPosting|QAPage|PodcastEpisode/.test(
      types,
    ),
    [...reading.marked.values()].includes('articlebody'),
  ];
}

/** A loop, since pages have thousands of elements. */
function hasComments(bits: readonly number[]): boolean {
  for (let e = 0; e < bits.length; e++) if (((bits[e] as number) & COMMENT) !== 0) return true;
  return false;
}

/** Signs near the headline: that it is there, right before the story, with a byline or date beside it. */
function headlineSigns({ reading, headline, story, bits, authors, dates }: Findings): Sign[] {
  const first = story.blocks[0] ?? -1;
  const at = headline.element >= 0 ? (reading.firstBlock[headline.element] as number) : -1;
  let beside = 0;
  for (let b = Math.max(at - 6, 0); at >= 0 && b < Math.min(first + 1, at + 14); b++)
    if (((bits[reading.blockElement[b] as number] as number) & (BYLINE | DATE)) !== 0) beside++;
  return [
    headline.isShown,
    at >= 0 && first >= at && first - at < 20,
    beside > 0,
    authors.length > 0,
    dates.published !== null,
    ratio(headline.title.split(' ').length, 8),
    hasComments(bits),
  ];
}

function addressSigns({ url, markup }: Evidence): Sign[] {
  const address = NO_ADDRESS.test(url) ? markup.canonical || meta(markup, 'og:url') || url : url;
  const path = readPath(address);
  return [
    path.depth === 0 && !path.hasQuery,
    ratio(path.hyphens, 5),
    hasYear(path),
    dateInAddress(address) !== null,
    isFile(path),
    /login|register|signup|search|contact|account|cart|checkout|category|tag\/|forum|product|shop|\/p\/|about|page\/\d/i.test(
      address,
    ),
    ratio(path.depth, 5),
    NO_ADDRESS.test(address),
  ];
}

/** How many headings are links. */
const countLinkedHeadings = ({ reading }: Evidence): number =>
  reading.headings.filter((h) => (reading.blockLinked[reading.firstBlock[h] as number] ?? 0) > 10).length;

/** Gaps between story blocks are counted from so many blocks on. */
const SOME_BLOCKS = 4;

/** Share of the gaps between story blocks that have a link to another article in them, as between the teasers of a list. */
function linkedGaps({ reading, story, links }: Findings): number {
  const { blocks } = story;
  if (blocks.length < SOME_BLOCKS) return 0;
  const starts = links.map(({ from }) => from).sort((a, b) => a - b);
  let linked = 0;
  let at = 0;
  for (let i = 1; i < blocks.length; i++) {
    const from = reading.blockTo[blocks[i - 1] as number] as number;
    while ((starts[at] ?? from) < from) at++;
    if ((starts[at] ?? Infinity) < (reading.blockFrom[blocks[i] as number] as number)) linked++;
  }
  return linked / (blocks.length - 1);
}

/** Signs of a list: headings that are links, paragraphs cut short, story blocks with much between them, or links to articles. */
function listSigns(evidence: Findings): Sign[] {
  const { reading, story } = evidence;
  const linked = countLinkedHeadings(evidence);
  const long = story.blocks.filter((b) => (reading.blockSize[b] as number) * story.scale > 80);
  const cut = long.filter((b) => CUT.test(blockText(reading, b).slice(-TAIL))).length;
  const first = story.blocks[0] ?? 0;
  const last = story.blocks[story.blocks.length - 1] ?? 0;
  return [
    ratio(linked, 12),
    cut / (long.length || 1),
    story.blocks.length / (last - first + 1),
    ratio(reading.kind.filter((kind) => kind === ARTICLE).length, 8),
    linkedGaps(evidence),
  ];
}

/** All signs of a page. */
function signsOf(findings: Findings): number[] {
  const { reading, links } = findings;
  return [
    1,
    ...proseSigns(findings),
    ...markupSigns(findings),
    ...headlineSigns(findings),
    ...addressSigns(findings),
    ratio(links.length, 40),
    ratio(reading.fields, 12),
    reading.passwords > 0,
    ratio(reading.links.length, 300),
    ...listSigns(findings),
  ].map(Number);
}

/** A page with at least this many links to articles is a list of them; with a few if as many headings are links. */
const MANY_LINKS = 8;
const A_FEW = 3;
/** A list that misses being an article by no more than this, with at least so many characters, is still read. */
const NEARLY = -5;
const SOME_TEXT = 200;

const WEIGHTS: readonly number[] = [
  // No sign at all is no article.
  -4.45,
  // Prose.
  -0.2, 1, 0.8, 0.3, 0.8, -0.3, 1.1,
  // Markup.
  0.6, 1.5, -0.1, 0.4, -0.8, 0.3,
  // Headline.
  1, 0.1, 0.1, 0.4, 1.1, 0.4, 0.4,
  // Address.
  -1, 1.4, 0.8, 0.7, -0.3, -1.7, 1, 3.2,
  // Other links and fields.
  0.3, -0.7, 0.1, -0.4,
  // Lists.
  -0.5, -1, 0.5, -0.9, -2,
];

/** Above zero for an article. */
const scoreOf = (findings: Findings): number =>
  signsOf(findings).reduce((score, value, i) => score + value * (WEIGHTS[i] ?? 0), 0);

/** How pages call themselves that tell where to write to. */
const CONTACT =
  /^(?:contact(?: us| information| details)?|contacts|get in touch|kontakt(?:y|e|a)?|impressum|imprint|contacto|cont[aá]cten?os|contatti|contattaci|contato|contactez[ -]nous|nous contacter|контакты|контакти|iletişim|お問い合わせ|联系我们|聯絡我們)$/i;
/** What such a name takes from the score. */
const FOR_CONTACT = 5;
/** Parts of a title that are looked at. */
const MOST_PARTS = 6;

/** Whether a page without an article in JSON-LD is headed so or, where it has no date, called so in a part of its title. */
function isContact({ markup, headline, dates }: Findings): boolean {
  if (markup.article !== null) return false;
  const parts = dates.published === null ? markup.title.split(/[|:»–—]|\s-\s/, MOST_PARTS) : [];
  return [headline.title, ...parts].some((part) => CONTACT.test(part.trim()));
}

/** What a page is, and whether it has a text worth reading even where it is no article (a thread, a page about a firm). */
export interface Judgement {
  readonly kind: PageKind;
  readonly hasText: boolean;
}

/** Judges the page, of which only the start was read where it is not whole: a list that calls itself an article may have its story below. */
export function judgePage(findings: Findings, isWhole: boolean): Judgement {
  const score = scoreOf(findings) - (isContact(findings) ? FOR_CONTACT : 0);
  if (score > 0) return { kind: 'article', hasText: true };
  const { links, story, markup } = findings;
  const isShortList = links.length >= A_FEW && countLinkedHeadings(findings) >= A_FEW;
  if (links.length < MANY_LINKS && !isShortList)
    return { kind: 'other', hasText: story.size > 0 || meta(markup, 'og:title') !== '' };
  const mayFollow = !isWhole && (markup.article !== null || typeOf(findings).startsWith('article'));
  return {
    kind: mayFollow ? 'other' : 'index',
    hasText: score > NEARLY && story.size * story.scale >= SOME_TEXT,
  };
}
