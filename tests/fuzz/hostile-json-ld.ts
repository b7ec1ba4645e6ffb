/** Structured data that is valid JSON, or nearly, and nothing that a reader of it would expect. */

import type { Chance } from './chance.ts';

const keys = [
  '@type',
  '@graph',
  '@id',
  '__proto__',
  'constructor',
  'toString',
  'headline',
  'name',
  'author',
  'publisher',
  'datePublished',
  'dateModified',
  'articleBody',
  'mainEntityOfPage',
  'isPartOf',
  'inLanguage',
  'itemListElement',
  'url',
];

const leaves: readonly unknown[] = [
  null,
  true,
  -0,
  1e308,
  '',
  'NewsArticle',
  ['NewsArticle', 7, null],
  '2020-02-30T25:61:61Z',
  '\ud800',
  '<script>alert(1)</script>',
  'x'.repeat(20_000),
  '0000-00-00',
  '__proto__',
];

const grow = (chance: Chance, depth: number): unknown => {
  const form = depth <= 0 ? 2 : chance.below(3);
  if (form === 0) return Array.from({ length: chance.below(5) }, () => grow(chance, depth - 1));
  if (form === 1) {
    // A null prototype, so that `__proto__` is a key like any other when this is written as JSON.
    const grown: Record<string, unknown> = Object.create(null);
    for (let left = chance.below(7); left > 0; left--) grown[chance.pick(keys)] = grow(chance, depth - 1);
    return grown;
  }
  return chance.pick(leaves);
};

const spoil = (json: string, chance: Chance): string => {
  const at = chance.below(json.length + 1);
  return chance.pick([
    json,
    json.slice(0, at),
    `${json.slice(0, at)},${json.slice(at)}`,
    `<!--${json}-->`,
    `${'['.repeat(5_000)}${json}`,
    `${'{"a":'.repeat(3_000)}1${'}'.repeat(3_000)}`,
    `${json}${json}`,
    `\ufeff//c\n${json};`,
  ]);
};

/** A script element with such data. */
export const hostileJsonLd = (chance: Chance): string => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle' };
  const json = JSON.stringify({ ...article, ...(grow(chance, 6) as object) });
  return `<script type="application/ld+json">${spoil(json, chance)}</script>`;
};
