/**
 * Who wrote the article. What the markup states comes first; where it states nobody, or only the outlet
 * itself, the byline in the page is read. Names only: no "By", no job titles, no addresses.
 */

import { elementText } from './block-text.ts';
import { BYLINE, COMMENT, CREDIT, HIDDEN } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import { type LdNode, listOf, textOf, typesOf } from './json-ld.ts';
import { meta } from './markup.ts';
import { afterBy, looksLikeNames, namesIn } from './names.ts';
import { LINK } from './tags.ts';

const METAS: readonly string[] = [
  'author',
  'article_author',
  'byline',
  'cxenseparse:author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
];
const AUTHOR_ADDRESS =
  /\/(?:authors?|autor(?:en|es|e|in)?|auteurs?|by|people|profiles?|staff|contributors?|journalists?|reporters?|redaktion|redakteure?|columnists?|writers?|personen|avtor|autori|firma|pessoas)\/[^/?#]|[?&]author=/i;
/** Blocks around the headline and story in which a byline may stand. */
const BEFORE = 14;
const AFTER = 12;
/** A name of two words, or of a few letters in a script without capitals. */
const FULL_NAME = / |^\p{Lo}{2,5}$/u;
const OUT = COMMENT | HIDDEN | CREDIT;
const MAX_BYLINE = 160;

/** Authors in JSON-LD: people, or with `bodies` organisations. */
function fromLd({ markup }: Evidence, bodies: boolean): string[] {
  const { article, graph } = markup;
  const names: string[] = [];
  const values = listOf(article?.author);
  for (const value of values.length ? values : listOf(article?.creator)) {
    const node = graph.follow(value);
    const isBody =
      typeof node === 'object' && node !== null && typesOf(node as LdNode).includes('Organization');
    if (isBody !== bodies) continue;
    if (typeof node === 'string') names.push(node);
    else
      for (const name of listOf((node as LdNode | null)?.name))
        if (typeof name === 'string') names.push(name);
  }
  return namesIn(names);
}

function fromMeta({ markup }: Evidence): string[] {
  for (const key of METAS) {
    const names = namesIn(markup.metas.get(key) ?? []);
    if (names.length) return names;
  }
  return [];
}

/** Element numbers in which a byline may stand, as a range. */
function zone({ reading, headline, story }: Evidence): readonly [from: number, to: number] {
  const first = story.blocks[0] ?? 0;
  const top = headline.element >= 0 ? Math.min(reading.firstBlock[headline.element] as number, first) : first;
  const last = (story.blocks[story.blocks.length - 1] ?? first) + AFTER;
  const elementAt = (block: number): number => reading.blockElement[block] ?? reading.kind.length;
  return [elementAt(Math.max(top - BEFORE, 0)), elementAt(last) + 1];
}

/** The names that an element holds: its author links', else its own words. */
function namesOf({ reading }: Evidence, element: number, marked: ReadonlySet<number>): string[] {
  const end = reading.end[element] as number;
  const inside: string[] = [];
  for (let e = element; e < end; e++) {
    if (reading.kind[e] !== LINK) continue;
    const href = reading.href.get(e) ?? '';
    const text = elementText(reading, e);
    if (text.length < 40 && (marked.has(e) || AUTHOR_ADDRESS.test(href))) inside.push(text);
  }
  const linked = namesIn(inside);
  if (linked.length) return linked;
  const text = elementText(reading, element);
  if (marked.has(element) && text.length < 40) return namesIn([text]);
  if (text.length > MAX_BYLINE) return [];
  const line = afterBy(text) ?? text;
  return looksLikeNames(line)
    ? namesIn([line])
    : namesIn([line.split(/\n|[|•·]/)[0] ?? '']).filter(looksLikeNames);
}

/** Elements of the zone that are marked as the author, by attribute, class or address. */
function fromElements(
  evidence: Evidence,
  marked: ReadonlySet<number>,
  isMarked: (element: number) => boolean,
): string[] {
  const { reading, bits } = evidence;
  const [from, to] = zone(evidence);
  const names: string[] = [];
  let parent = -1;
  for (let e = from; e < to; e++) {
    if (!isMarked(e) || ((bits[e] as number) & OUT) !== 0) continue;
    const above = reading.parent[reading.parent[e] as number] as number;
    if (parent >= 0 && above !== parent && (reading.parent[e] as number) !== parent) break;
    const found = namesOf(evidence, e, marked);
    if (found.length) parent = above;
    names.push(...found);
    e = (reading.end[e] as number) - 1;
  }
  return namesIn(names);
}

/** Short lines that begin with "By" or hold it. */
function fromLines(evidence: Evidence): string[] {
  const { reading, bits, story } = evidence;
  const first = story.blocks[0] ?? 0;
  for (let b = Math.max(first - BEFORE * 2, 0); b < Math.min(first + 4, reading.blockElement.length); b++) {
    const element = reading.blockElement[b] as number;
    if ((reading.blockSize[b] as number) > MAX_BYLINE || ((bits[element] as number) & OUT) !== 0) continue;
    const line = afterBy(elementText(reading, element));
    const names = line ? namesIn([line.split(/\n|[|•·]|\s[–—-]\s/)[0] ?? '']) : [];
    if (names[0] && FULL_NAME.test(names[0]) && looksLikeNames(names[0])) return names;
  }
  return [];
}

const condense = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Tells the outlet's own name, also as its host has it, from an author's. */
function ownName({ site, url }: Evidence): (name: string) => boolean {
  const host = (/^https?:\/\/([^/:]+)/.exec(url)?.[1] ?? '').replace(
    /\.(?:com?|org|net|gov|ac)(?=\.[a-z]{2}$)/,
    '',
  );
  const own = [condense(site), condense(host.split('.').slice(-2, -1)[0] ?? '')].filter(
    (name) => name.length > 1,
  );
  return (name) => {
    const plain = condense(name);
    return own.some(
      (label) => plain === label || (label.length > 2 && (plain.startsWith(label) || plain.endsWith(label))),
    );
  };
}

/** People behind a page whose markup has no article: the author of the page, or its only person. */
function fromPage({ markup }: Evidence): string[] {
  const { nodes, follow } = markup.graph;
  const author = markup.article ? null : (nodes.find((node) => node.author !== undefined)?.author ?? null);
  const people = nodes.filter((node) => typesOf(node).includes('Person'));
  const named = author ? listOf(author).map(follow) : people.length === 1 ? people : [];
  return namesIn(named.map((node) => textOf(node as LdNode, 'name')).filter(Boolean));
}

/** Twitter's "Written by" card field. */
function fromCard({ markup }: Evidence): string[] {
  const label = meta(markup, 'twitter:label1');
  return label && afterBy(`${label} X`) === 'X' ? namesIn([meta(markup, 'twitter:data1')]) : [];
}

/** Authors in the order of the page; empty where it names none. */
export function findAuthors(evidence: Evidence): string[] {
  const { reading, bits } = evidence;
  const isOwn = ownName(evidence);
  const marked = new Set(
    reading.marked.filter((_, i) =>
      /(?:^|[\s:])(?:author|creator)(?:\s|$)/.test(reading.markedAs[i] as string),
    ),
  );
  const bodies = fromLd(evidence, true);
  const people = [...fromLd(evidence, false), ...bodies];
  const stated = [people, fromMeta(evidence), fromCard(evidence), fromPage(evidence)].filter(
    (names) => names.length,
  );
  const isPerson = (name: string): boolean => FULL_NAME.test(name) && looksLikeNames(name) && !isOwn(name);
  const others = stated.map((names) => names.filter((name) => !isOwn(name))).filter((names) => names.length);
  const sure = others.find((names) => names.some((name) => isPerson(name) && !bodies.includes(name)));
  if (sure) return sure;
  const own = others[0] ?? stated[0];
  const isAuthorLink = (e: number): boolean =>
    reading.kind[e] === LINK && AUTHOR_ADDRESS.test(reading.href.get(e) ?? '');
  const tests = [
    (e: number) => marked.has(e),
    (e: number) => ((bits[e] as number) & BYLINE) !== 0,
    isAuthorLink,
  ];
  for (const test of tests) {
    const names = fromElements(evidence, marked, test).filter(
      (name, _, all) => all.length < 2 || !isOwn(name),
    );
    if (names[0] && (!own || isPerson(names[0]))) return names;
  }
  const lines = fromLines(evidence);
  return lines.length ? lines : [...(own ?? [])];
}
