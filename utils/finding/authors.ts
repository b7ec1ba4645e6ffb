/**
 * Who wrote the article. What the markup states comes first; where it states nobody, or only the outlet
 * itself, the byline in the page is read. Names only: no "By", no job titles, no addresses.
 */

import { findBylines, findWeakBylines } from './bylines.ts';
import type { Evidence } from './evidence.ts';
import { type LdNode, listOf, textOf, typesOf } from './json-ld.ts';
import { meta } from './markup.ts';
import { afterBy, isFullName, looksLikeNames, namesIn } from './names.ts';

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
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
];

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

/** Twitter's "Written by" card field. */
function fromCard({ markup }: Evidence): string[] {
  const label = meta(markup, 'twitter:label1');
  return label && afterBy(`${label} X`) === 'X' ? namesIn([meta(markup, 'twitter:data1')]) : [];
}

/** People behind a page whose markup has no article: the author of the page, or its only person. */
function fromPage({ markup }: Evidence): string[] {
  const { nodes, follow } = markup.graph;
  const author = markup.article ? null : (nodes.find((node) => node.author !== undefined)?.author ?? null);
  const people = nodes.filter((node) => typesOf(node).includes('Person'));
  const named = author ? listOf(author).map(follow) : people.length === 1 ? people : [];
  return namesIn(named.map((node) => textOf(node as LdNode, 'name')).filter(Boolean));
}

/** All that the markup states, the surest first; none of the lists is empty. */
function statedAuthors(evidence: Evidence): string[][] {
  const { metas } = evidence.markup;
  return [
    [...fromLd(evidence, false), ...fromLd(evidence, true)],
    ...METAS.map((key) => namesIn(metas.get(key) ?? [])),
    fromCard(evidence),
    fromPage(evidence),
  ].filter((names) => names.length > 0);
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

/** Authors in the order of the page; empty where it names none. */
export function findAuthors(evidence: Evidence): string[] {
  const isOwn = ownName(evidence);
  const bodies = fromLd(evidence, true);
  const stated = statedAuthors(evidence);
  const isPerson = (name: string): boolean => isFullName(name) && looksLikeNames([name]) && !isOwn(name);
  const others = stated.map((names) => names.filter((name) => !isOwn(name))).filter((names) => names.length);
  const sure = others.find((names) => names.some((name) => isPerson(name) && !bodies.includes(name)));
  if (sure) return sure;
  const own = others[0] ?? stated[0];
  const isOutlet = stated.every((names) => names.every(isOwn));
  const bylines = [...findBylines(evidence), ...(isOutlet ? findWeakBylines(evidence) : [])];
  for (const byline of bylines) {
    const names = byline.filter((name, _, all) => all.length < 2 || !isOwn(name));
    if (names[0] && (!own || isPerson(names[0]))) return names;
  }
  return [...(own ?? [])];
}
