/** The language that the page says it is in. */

import { textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';
import type { Reading } from './reading.ts';

const TAG = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i;

/** Language tag (`en-GB`), `''` where the page gives none that can be read. */
export function findLanguage(reading: Reading, markup: Markup): string {
  const stated = [
    reading.lang,
    textOf(markup.article, 'inLanguage'),
    meta(markup, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'),
  ];
  const tag = stated.map((text) => text.trim().split(/[,;]/)[0] ?? '').find((text) => TAG.test(text)) ?? '';
  return tag.replace(/_/g, '-');
}
