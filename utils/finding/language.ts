/** The language that the page says it is in. */

import { textOf } from './json-ld.ts';
import { type Markup, meta } from './markup.ts';
import type { Reading } from './reading.ts';

const TAG = /^\s*([a-z]{2,3}(?:[-_][a-z0-9]{2,8})*)(?:[,;]|\s*$)/i;

/** The first tag of a list, `''` where it cannot be read. */
const tagOf = (list: string): string => TAG.exec(list)?.[1]?.replaceAll('_', '-') ?? '';

/** Language tag (`en-GB`), `''` where the page gives none that can be read. */
export const findLanguage = (reading: Reading, markup: Markup): string =>
  tagOf(reading.lang) ||
  tagOf(textOf(markup.article, 'inLanguage')) ||
  tagOf(meta(markup, 'og:locale', 'content-language', 'language', 'dc.language', 'dcterms.language'));
