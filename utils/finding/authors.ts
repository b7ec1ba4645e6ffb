/**
 * Who wrote the article. What the markup states comes first; where it states nobody, or only the outlet
 * itself, the byline in the page is read. Names only: no "By", no job titles, no addresses.
 */

import { findBylines } from './bylines.ts';
import type { Evidence } from './evidence.ts';
import { isArticleNode, type LdNode, listOf, textOf, typesOf } from './json-ld.ts';
import { meta } from './markup.ts';
import { afterBy, isPersonName, namesIn } from './names.ts';
import { condense, nameOfHost } from './publisher.ts';

const METAS: readonly string[] = [
  'article:author',
  'article:author_name',
  'author',
  'article_author',
  'byline',
  'cxenseparse:author',
  'og:article:author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'dc.creator',
  'dc.author',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
];

/** Authors in JSON-LD: people, or with `bodies` organisations. */
function fromLd({ markup }: Evidence, bodies: boolean): string[] {
  const { article, graph } = markup;
  const names: unknown[] = [];
  const values = listOf(article?.author);
  for (const value of (values.length ? values : listOf(article?.creator)).flat()) {
    const node = graph.follow(value) as LdNode | string | null;
    const isBody = typeof node === 'object' && node !== null && typesOf(node).includes('Organization');
    if (isBody !== bodies) continue;
    if (typeof node === 'string') names.push(node);
    else names.push(...listOf(node?.name ?? `${node?.givenName ?? ''} ${node?.familyName ?? ''}`));
  }
  return namesIn(names.filter((name) => typeof name === 'string'));
}

/** Twitter's "Written by" card field. */
function fromCard({ markup }: Evidence): string[] {
  const isByline = (label: string): boolean => label !== '' && afterBy(`${label} X`) === 'X';
  const at = ['1', '2'].find((place) => isByline(meta(markup, `twitter:label${place}`)));
  return at ? namesIn([meta(markup, `twitter:data${at}`)]) : [];
}

/** People behind a page whose markup has no article: the author of the page, or its only person. */
function fromPage({ markup }: Evidence): string[] {
  const { nodes, follow } = markup.graph;
  const isPage = (node: LdNode): boolean => node.author !== undefined && !isArticleNode(node);
  const author = markup.article ? null : (nodes.find(isPage)?.author ?? null);
  const people = nodes.filter((node) => typesOf(node).includes('Person'));
  const named = author ? listOf(author).map(follow) : people.length === 1 ? people : [];
  return namesIn(named.map((node) => textOf(node as LdNode, 'name')).filter(Boolean));
}

/** All that the markup states, the surest first; some of the lists are empty. */
function* statedAuthors(evidence: Evidence, bodies: readonly string[]): Generator<readonly string[]> {
  const { metas } = evidence.markup;
  yield [...fromLd(evidence, false), ...bodies];
  for (const key of METAS) yield namesIn(metas.get(key) ?? []);
  yield fromCard(evidence);
  yield fromPage(evidence);
}

/** Tells the outlet's own name, also as its host has it, from an author's. */
function ownName({ site, url }: Evidence): (name: string) => boolean {
  let own: readonly string[] | null = null;
  return (name) => {
    own ??= [condense(site), nameOfHost(url)].filter((label) => label.length > 1);
    const plain = condense(name);
    return own.some(
      (label) => plain === label || (label.length > 2 && (plain.startsWith(label) || plain.endsWith(label))),
    );
  };
}

/** Authors in the order of the page; empty where it names none. */
export function findAuthors(evidence: Evidence): readonly string[] {
  const isOwn = ownName(evidence);
  const bodies = fromLd(evidence, true);
  // The shown name of somebody whose markup has a name in letters of another script is in those of the headline.
  const isCased = /^[^\p{Lo}]*\p{Lu}[^\p{Lo}]*$/u.test(evidence.headline.title);
  const isPerson = (name: string): boolean =>
    isPersonName(name) && !isOwn(name) && !(isCased && /\p{Lo}/u.test(name));
  let first: readonly string[] = [];
  let own: readonly string[] = [];
  for (const names of statedAuthors(evidence, bodies)) {
    const others = names.filter((name) => !isOwn(name));
    if (others.some((name) => isPerson(name) && !bodies.includes(name))) return others;
    if (first.length === 0) first = names;
    if (own.length === 0) own = others;
  }
  const isOutlet = own.length === 0;
  if (isOutlet) own = first;
  for (const byline of findBylines(evidence, isOutlet)) {
    const names = byline.filter((name, _, all) => all.length < 2 || !isOwn(name));
    if (names[0] && (own.length === 0 || isPerson(names[0]))) return names;
  }
  return own;
}
