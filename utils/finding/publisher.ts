/** The publisher's name as the page states it. */

import { type LdNode, listOf, textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';
import { AT_END, partsOf } from './title.ts';

const ADDRESS = /^(?:https?:)?\/\/|^@/;
/** And behind a name: "Example Media, https://example.com". */
const WITH_ADDRESS = /[,;]? {0,2}\(?https?:\/\/\S{0,500}$/;

/** Titles that are longer than this are no names: some sites state the page's own as theirs. */
const LONG = 44;

/** The letters and figures of a name. */
export const condense = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** What a host is called, condensed: `examplepost` of `news.example-post.co.uk`. */
export const nameOfHost = (url: string): string =>
  condense(
    /^https?:\/\/(?:[^/:]*?\.)?([^/.:]+)(?:\.(?:com?|org?|net?|gov?|ac))?\.\w{2,}(?:[/:]|$)/.exec(url)?.[1] ??
      '',
  );

/** The part of a title that is called as the host: "Fire in the harbour - Example Post". */
function ownPart(title: string, url: string): string | undefined {
  const parts = partsOf(title);
  if (parts.length < 2) return undefined;
  const host = nameOfHost(url);
  const isHost = (part: string): boolean =>
    condense(part.replace(/\.[a-z.]{2,7} *$/i, '')) === host && host !== '';
  return parts.findLast(isHost)?.trim();
}

/** The publisher's name; `''` where the page does not state one. */
export function findPublisher(markup: Markup, url: string): string {
  const publisher = markup.graph.follow(listOf(markup.article?.publisher)[0]) as LdNode | undefined;
  const names = [
    meta(markup, 'og:site_name'),
    typeof publisher === 'string' ? publisher : textOf(publisher ?? null, 'name'),
    meta(
      markup,
      'dc.publisher',
      'dcterms.publisher',
      'publisher',
      'application-name',
      'apple-mobile-web-app-title',
    ),
  ];
  const title = meta(markup, 'og:title') || markup.title;
  const isTitle = (name: string): boolean => title.length > LONG && name.startsWith(title);
  const stated = (names.find((name) => name && !ADDRESS.test(name) && !isTitle(name)) ?? '').replace(
    WITH_ADDRESS,
    '',
  );
  return ownPart(stated, url) ?? (stated.replace(AT_END, '') || ownPart(markup.title, url) || '');
}
