/** The publisher's name as the page states it. */

import { textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';

const ADDRESS = /^(?:https?:)?\/\/|^@/;

/** Titles that are longer than this are no names: some sites state the page's own as theirs. */
const LONG = 44;

/** The publisher's name; `''` where the page does not state one. */
export function findPublisher(markup: Markup): string {
  const publisher = markup.graph.follow(markup.article?.publisher);
  const ld =
    typeof publisher === 'object' && publisher !== null
      ? textOf(publisher as Record<string, unknown>, 'name')
      : '';
  const names = [
    meta(markup, 'og:site_name'),
    ld,
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
  return names.find((name) => name && !ADDRESS.test(name) && !isTitle(name)) ?? '';
}
