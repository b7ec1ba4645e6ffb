/** Who wrote the article: names only, without "By", titles of the job, addresses and the site's own name. */

import { elementText } from './block-text.ts';
import { BYLINE, COMMENT, HIDDEN } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import { type LdNode, listOf } from './json-ld.ts';

const BY =
  /^(?:(?:written|posted|published|reported|story|words|text|article|report|from|edited)? ?by|von|par|por|de|door|av|af|przez|autor(?:in|zy|ka)?|auteur|автор|текст|текст|от|di|του|της|著者|作者|記者|文|بقلم|كتب)(?:[:\uff1a] ?| )/i;
const AND =
  /\s*(?:[,;|/\uff0c\u3001\uff1b&+\u2022\u00b7]|\s(?:and|und|et|y|e|i|en|och|og|ve|и|та|및|και|ja)\s)\s*/iu;
const NO_NAME =
  /https?:|www\.|@|\.(?:com|org|net|de)\b|\d{4}|^(?:admin|administrator|editor|redaktion|redaction|staff|guest|author|by|posted|unknown|anonymous|home|news|comments?|share|more|view|follow|subscribe|updated?|published)$/i;

function fromLd(evidence: Evidence): string[] {
  const { article, graph } = evidence.markup;
  const names: string[] = [];
  for (const value of [
    ...listOf(article?.['author']),
    ...(article?.['author'] ? [] : listOf(article?.['creator'])),
  ]) {
    const node = graph.follow(value);
    if (typeof node === 'string') names.push(node);
    else
      for (const name of listOf((node as LdNode | null)?.['name']))
        if (typeof name === 'string') names.push(name);
  }
  return names;
}

function fromMeta(evidence: Evidence): string[] {
  const { metas } = evidence.markup;
  for (const name of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'citation_author',
    'article:author_name',
    'dc.contributor',
    'twitter:data1',
  ]) {
    const names = (metas.get(name) ?? []).filter(
      (text) =>
        !NO_NAME.test(text) && (name !== 'twitter:data1' || /^\p{Lu}\S+(?: \p{L}\S*){1,3}$/u.test(text)),
    );
    if (names.length) return names;
  }
  return [];
}

/** Elements marked as the author in the page. */
function fromMarks(evidence: Evidence): string[] {
  const { reading, bits } = evidence;
  const names: string[] = [];
  reading.marked.forEach((element, i) => {
    if (!/(^|\s|:)(author|creator)(\s|$)/.test(reading.markedAs[i] as string)) return;
    if (((bits[element] as number) & (COMMENT | HIDDEN)) !== 0) return;
    const text = elementText(reading, element);
    if (text.length < 80) names.push(text);
  });
  return names;
}

function fromBylines(evidence: Evidence): string[] {
  const { reading, bits, story } = evidence;
  const first = story.blocks[0] ?? reading.blockElement.length;
  for (let b = Math.max(0, first - 40); b < Math.min(reading.blockElement.length, first + 3); b++) {
    const element = reading.blockElement[b] as number;
    const text = elementText(reading, element);
    if (text.length > 160 || ((bits[element] as number) & COMMENT) !== 0) continue;
    if (((bits[element] as number) & BYLINE) !== 0 || BY.test(text)) {
      const names = cleanNames([text.split('\n')[0] ?? ''], '');
      if (names.length) return names;
    }
  }
  return [];
}

/** Splits and cleans raw bylines. `site` is the publisher's name, which is no author. */
export function cleanNames(raw: readonly string[], site: string): string[] {
  const names: string[] = [];
  for (const text of raw) {
    for (const part of text.replace(/\([^)]*\)/g, '').split(AND)) {
      const name = part
        .trim()
        .replace(BY, '')
        .replace(/^[\s:\u2013\u2014-]+|[\s:,.\u2013\u2014-]+$/g, '')
        .trim();
      if (name.length < 2 || name.length > 60 || NO_NAME.test(name) || /^\d/.test(name)) continue;
      if (name.split(' ').length > 6 || names.some((n) => n.toLowerCase() === name.toLowerCase())) continue;
      if (site && name.toLowerCase() === site.toLowerCase()) continue;
      names.push(name);
    }
  }
  return names;
}

/** Authors in the order of the page; empty where it names none. */
export function findAuthors(evidence: Evidence, site: string): string[] {
  for (const find of [fromLd, fromMarks, fromMeta, fromBylines]) {
    const names = cleanNames(find(evidence), site);
    if (names.length) return names;
  }
  return [];
}
