/**
 * Links to other articles: each once, with its headline. Judged by its words and its address alone, so that
 * the same rule serves front pages, search results, aggregators and feeds.
 */

import { textsOf } from './block-text.ts';
import { COMMENT, FRAME, HIDDEN } from './class-words.ts';
import { CARD_SPARES, Cards, cardOf } from './link-cards.ts';
import { leadsToList, scoreLink, wordCount } from './link-score.ts';
import { countBelow, maybeSection } from './link-sections.ts';
import { resolve } from './markup.ts';
import type { Reading } from './reading.ts';
import { ASIDE_TAG, HEADING, OUTSIDE } from './tags.ts';
import { cleanText, foldText } from './text.ts';

export interface FoundLink {
  readonly url: string;
  readonly title: string;
  /** Number among all link elements. */
  readonly link: number;
  readonly from: number;
  readonly to: number;
}

/** What links are looked for in. */
export interface LinkSource {
  readonly reading: Reading;
  readonly bits: readonly number[];
  /** Address that relative ones are resolved against. */
  readonly base: string;
  /** Address of the page, which is no link to another article. */
  readonly url: string;
}

/** In the address of a form to answer one comment. */
const TO_ANSWER = 'replytocom=';
const MAX_TITLE = 400;
const NOT_A_PAGE = /^(?:#|javascript:|mailto:|tel:|data:|blob:|about:|sms:|whatsapp:)|^$/i;

/** What addresses are made absolute with. */
class Base {
  readonly url: string;
  /** Scheme and host, `''` where it has none. */
  readonly origin: string;
  private known: string | null = null;

  constructor(url: string) {
    this.url = url;
    this.origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? '';
  }

  /** The folder that relative addresses stand in, `''` where there is none; many pages have none of them. */
  get folder(): string {
    this.known ??= resolve('.', this.url);
    return this.known;
  }
}

/** A relative address that goes down from the folder and needs no escapes. */
const BELOW = /^\w[\w/.?&=;,+~-]*$/;

/** An address made absolute, without its fragment; the common forms without parsing. */
function absolute(href: string, base: Base): string {
  const url = href.startsWith('/') ? fromRoot(href, base) : fromScheme(href, base);
  const end = url.indexOf('#');
  return end < 0 ? url : url.slice(0, end);
}

const fromRoot = (href: string, { url, origin }: Base): string =>
  /^\/\/|[\s\\]|\/\.\.\//.test(href) ? resolve(href, url) : origin + href;

function fromScheme(href: string, base: Base): string {
  if (/^https?:\/\/[^\s\\]+$/.test(href)) return href;
  if (NOT_A_PAGE.test(href)) return '';
  const isBelow = BELOW.test(href) && !href.includes('/.') && base.folder !== '';
  return isBelow ? base.folder + href : resolve(href, base.url);
}

const isPage = (url: string): boolean => url.startsWith('https:') || url.startsWith('http:');

/** Where a style alone parts two texts: "A quiet weekThe pier will close". */
const LOWER_END = /[\p{Ll}.?!”»]/u;
const UPPER_START = /^\p{Lu}/u;

/** The words of some texts from a block on, a blank between those of two blocks. */
function titleOf({ texts, blockFrom }: Reading, from: number, to: number, block: number): string {
  // Most links hold one text.
  if (to - from === 1) return cleanText(texts[from] ?? '');
  let title = '';
  let next = block;
  for (let i = from; i < to && title.length < MAX_TITLE; i++) {
    const text = texts[i];
    while ((blockFrom[next] as number) < i) next++;
    if (blockFrom[next] === i || (UPPER_START.test(text ?? '') && LOWER_END.test(title.slice(-1))))
      title += ' ';
    title += typeof text === 'string' ? foldText(text, title === '') : ' ';
  }
  return foldText(title, true).trimEnd();
}

/** A clock time before a headline. */
const CLOCK = /^\s*\d?\d[:.]\d\d\s*$/;
/** Words of a headline, at least: a heading of fewer may be a label. */
const HEADLINE_WORDS = 3;

/** The first heading from an element up to another one, which is given where there is none. */
function headingIn({ kind }: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && kind[at] !== HEADING) at++;
  return at;
}

/** The texts of a link that are its headline: where it is a card, those of its only heading; all but a clock time before them. */
function headlineOf(reading: Reading, element: number): readonly [from: number, to: number] {
  let [from, to] = textsOf(reading, element);
  if (to - from < 2) return [from, to];
  const block = reading.firstBlock[element] as number;
  const end = reading.end[element] as number;
  const at = headingIn(reading, element + 1, end);
  if (at < end && headingIn(reading, at + 1, end) === end) {
    const heading = textsOf(reading, at);
    if (wordCount(titleOf(reading, ...heading, block)) >= HEADLINE_WORDS) [from, to] = heading;
  }
  const isLater = CLOCK.test(reading.texts[from] ?? '') && titleOf(reading, from + 1, to, block) !== '';
  return [isLater ? from + 1 : from, to];
}

/** What a heading adds; and the least that a place in one comes to outside frames and menus. */
const IN_HEADING = 1.5;
const HEADLINE = 1;

/** What the place of a link adds: headings hold headlines, frames and menus do not. */
function placeScore(reading: Reading, element: number, own: number): number {
  let score = (own & (FRAME | COMMENT)) !== 0 ? -1 : 0;
  for (let at = element, i = 0; at >= 0 && i < 5; at = reading.parent[at] as number, i++) {
    const kind = reading.kind[at];
    if (kind === HEADING) return score + IN_HEADING;
    if (kind === OUTSIDE && reading.rank[at] !== ASIDE_TAG) score -= 0.7;
  }
  const next = element + 1;
  if (next < (reading.end[element] as number) && reading.kind[next] === HEADING) score += IN_HEADING;
  return score;
}

/** A link of less is a section's where so many others stand below it. */
const SURE = 2;
const FULL_SECTION = 3;

/** What is left of the links found when sections are put out, with the headlines of cards that most others of the page speak for. */
function settle(
  found: Map<string, FoundLink>,
  scores: ReadonlyMap<string, number>,
  spared: readonly FoundLink[],
): readonly FoundLink[] {
  const weak: string[] = [];
  if (found.size > FULL_SECTION)
    for (const [url, score] of scores) if (score < SURE && maybeSection(url)) weak.push(url);
  const below = countBelow([...weak, ...spared.map(({ url }) => url)], found.keys());
  for (const url of weak) if ((below.get(url) ?? 0) >= FULL_SECTION) found.delete(url);
  for (const link of spared) if (!found.has(link.url) && !below.has(link.url)) found.set(link.url, link);
  const links = [...found.values()];
  return spared.length === 0 ? links : links.sort((a, b) => a.link - b.link);
}

/** Finds the links. */
export function findLinks(source: LinkSource): readonly FoundLink[] {
  const { reading, bits } = source;
  const byUrl = new Map<string, FoundLink>();
  const scores = new Map<string, number>();
  /** Ranks of the headings that hold the links: one of a lower rank holds the lead. */
  const ranks = new Map<string, number>();
  const cards = new Cards();
  const base = new Base(source.base);
  const own = source.url.replace(/#.*/s, '');
  for (let i = 0; i < reading.links.length; i++) {
    const element = reading.links[i] as number;
    if (((bits[element] as number) & HIDDEN) !== 0) continue;
    const url = absolute((reading.href[element] ?? '').trim(), base);
    if (!isPage(url) || url === own || url.includes(TO_ANSWER)) continue;
    const from = reading.firstText[element] as number;
    const to = reading.lastText[element] as number;
    const block = reading.firstBlock[element] as number;
    const title = titleOf(reading, from, to, block);
    if (!title) continue;
    const place = placeScore(reading, element, bits[element] as number);
    const card = place < HEADLINE ? -1 : cardOf(reading, element);
    const least = card < 0 ? 0 : -CARD_SPARES;
    const score = scoreLink({ url, title, origin: base.origin }, least - place) + place;
    if (score <= least) {
      if (card >= 0) cards.take(card, false, null);
      continue;
    }
    const rank = reading.rank[reading.parent[element] as number] as number;
    const [first, end] = headlineOf(reading, element);
    const found = {
      url,
      title: first === from && end === to ? title : titleOf(reading, first, end, block),
      link: reading.linkNumber[i] as number,
      from: first,
      to: end,
    };
    if (card >= 0) cards.take(card, score > 0, leadsToList(url) ? null : found);
    if (score <= (scores.get(url) ?? 0) || rank > (ranks.get(url) ?? rank)) continue;
    if (rank > 0 && wordCount(found.title) > HEADLINE_WORDS) ranks.set(url, rank);
    scores.set(url, score);
    byUrl.set(url, found);
  }
  return settle(byUrl, scores, cards.spared());
}
