/**
 * JSON-LD as pages really write it: several scripts, `@graph`, arrays, nested pages, ids that point to other
 * nodes, comments and CDATA marks around it, comments in it, raw line breaks inside strings, commas too many, values missing, several
 * objects side by side.
 */

import { unescapeText } from './text.ts';

export type LdNode = Readonly<Record<string, unknown>>;

const MAX_SIZE = 400_000;
const MAX_NODES = 2_000;

const ARTICLE_TYPE =
  /^(?:.*(?:Article|BlogPosting|Report)|Review|DiscussionForumPosting|SocialMediaPosting|CreativeWork)$/i;

const isNode = (value: unknown): value is LdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value, or the values of a list, as a list; null and undefined give an empty one. */
export const listOf = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];

/** Parses one script; null where it cannot be read even when mended. */
function parse(text: string): unknown {
  if (text.length > MAX_SIZE) return null;
  try {
    return JSON.parse(text);
  } catch {
    return parseMended(text);
  }
}

function parseMended(text: string): unknown {
  const mended = text
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/^[ \t]{0,99}\/\/.*/gm, '')
    .replace(/[\u0000-\u001f]/g, ' ')
    .replace(/,(?= *[}\]])/g, '')
    .replace(/(?<=": {0,9})(?=[,}])/g, 'null')
    .replace(/\} {0,99},? {0,99}(?=\{)/g, '},')
    .replace(/\\(?!["\\/bfnrtu])/g, '\\\\')
    .replace(/;\s*$/, '');
  try {
    return JSON.parse(`[${mended}]`);
  } catch {
    return null;
  }
}

/** All typed nodes of a page's scripts, outermost first, and a way to follow `@id`. */
export interface LdGraph {
  readonly nodes: readonly LdNode[];
  /** The node that a bare `{"@id": ...}` points to, else the value itself. */
  follow(value: unknown): unknown;
}

/** Reads the scripts of a page. */
export function readLd(scripts: readonly string[]): LdGraph {
  const nodes: LdNode[] = [];
  const byId = new Map<string, LdNode>();
  const queue: unknown[] = scripts.map(parse);
  for (let i = 0; i < queue.length && i < MAX_NODES; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_NODES));
    if (!isNode(value)) continue;
    const id = value['@id'];
    if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
    if (value['@type'] !== undefined) nodes.push(value);
    for (const key of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'hasPart',
      'author',
      'publisher',
      'article',
    ])
      if (typeof value[key] === 'object') queue.push(value[key]);
  }
  return {
    nodes,
    follow: (value) => {
      if (!isNode(value)) return value;
      const id = value['@id'];
      return (typeof id === 'string' && value.name === undefined && byId.get(id)) || value;
    },
  };
}

/** Type names of a node without any prefix. */
export const typesOf = (node: LdNode): readonly string[] =>
  listOf(node['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/:#]/, ''));

/** Whether a node is an article, as opposed to a page, a site, a person. */
export const isArticleNode = (node: LdNode): boolean => typesOf(node).some((type) => ARTICLE_TYPE.test(type));

/** A node's field as plain text, `''` where it is neither text nor a number. */
export function textOf(node: LdNode | null, field: string): string {
  const value = listOf(node?.[field])[0];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return unescapeText(value.trim());
  if (isNode(value)) {
    const inner = value['@value'] ?? value.name ?? value['@id'];
    return typeof inner === 'string' ? unescapeText(inner.trim()) : '';
  }
  return '';
}
