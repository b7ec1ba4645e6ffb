/**
 * What the page says of itself outside its text: `title`, `meta`, `link`, JSON-LD. Names are folded to
 * lower case; `property`, `name`, `itemprop` and `http-equiv` share one table, since pages mix them up.
 */

import { isArticleNode, type LdGraph, type LdNode, readLd, textOf } from './json-ld.ts';
import type { Reading } from './reading.ts';
import { cleanText, unescapeText } from './text.ts';

export interface Markup {
  readonly title: string;
  readonly metas: ReadonlyMap<string, readonly string[]>;
  readonly canonical: string;
  readonly graph: LdGraph;
  /** The page's own article in JSON-LD; null where there is none, or several and none is the page's. */
  readonly article: LdNode | null;
  readonly base: string;
}

/** Gathers the markup of a page; `url` is the address it was loaded from. */
export function readMarkup(reading: Reading, url: string): Markup {
  const metas = new Map<string, string[]>();
  const scripts: string[] = [];
  let title = '';
  let canonical = '';
  let base = url;
  for (const [kind, name, value] of reading.markup) {
    if (kind === 'meta') addMeta(metas, name, value);
    else if (kind === 'json-ld') scripts.push(value);
    else if (kind === 'title') title ||= cleanText(unescapeText(value));
    else if (kind === 'base') base = base === url ? resolve(value, url) || url : base;
    else if (kind === 'canonical') canonical ||= value;
  }
  const graph = readLd(scripts);
  const hints = { title, url: canonical || url };
  return { title, metas, canonical, graph, base, article: pickArticle(graph, hints) };
}

function addMeta(metas: Map<string, string[]>, name: string, value: string): void {
  const content = cleanText(unescapeText(value));
  if (!content) return;
  const list = metas.get(name);
  if (list) list.push(content);
  else metas.set(name, [content]);
}

/** First value of the first of `names` that the page gives, else `''`. */
export function meta(markup: Markup, ...names: readonly string[]): string {
  for (const name of names) {
    const value = markup.metas.get(name)?.[0];
    if (value) return value;
  }
  return '';
}

/** An address that no parser would write in another way: most are such, and a parser takes long. */
const PLAIN = /^https?:\/\/(?!.*(?:\/\.|xn--))[a-z\d.-]+\.[a-z]{2,}\/[\w/.?&=;,+~-]*$/;

/** Absolute address, `''` where it cannot be resolved. */
export function resolve(href: string, base: string): string {
  if (PLAIN.test(href)) return href;
  try {
    return new URL(href, base).href;
  } catch {
    return '';
  }
}

/** The path of an address as it is written, without query and fragment. */
export function pathOf(url: string): string {
  const host = url.startsWith('https://') ? 8 : url.startsWith('http://') ? 7 : 0;
  const start = host > 0 ? url.indexOf('/', host) : 0;
  if (start < 0) return '';
  const ends = [url.indexOf('?', start), url.indexOf('#', start)].filter((end) => end >= 0);
  return url.slice(start, Math.min(...ends, url.length));
}

const plainPath = (url: string): string =>
  url.replace(/^https?:\/\/(www\.)?|[?#].*/gs, '').replace(/\/$/, '');

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** Letters of a headline that are looked for in the page's title, which may cut it short. */
const START = 24;

/** The page's own article; where several nodes are, what the first does not say is taken from the others. */
function pickArticle(graph: LdGraph, hints: { readonly title: string; readonly url: string }): LdNode | null {
  const articles = graph.nodes.filter(isArticleNode);
  if (articles.length < 2) return articles[0] ?? null;
  const page = plainPath(hints.url);
  const title = lettersOf(hints.title);
  const own = articles.filter((node) => {
    const url = textOf(node, 'url') || textOf(node, 'mainEntityOfPage') || textOf(node, '@id');
    const headline = lettersOf(textOf(node, 'headline') || textOf(node, 'name')).slice(0, START);
    return (url && plainPath(url) === page) || (headline && title.includes(headline));
  });
  return own.length === 0 ? null : Object.assign({}, ...own.reverse());
}
