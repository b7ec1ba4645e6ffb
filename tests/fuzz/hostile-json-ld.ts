/** Structured data that is valid JSON, or nearly, and nothing that a reader of it would expect. */

import type { Random } from '../random.ts';

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

const grow = (random: Random, depth: number): unknown => {
  const form = depth <= 0 ? 2 : random.below(3);
  if (form === 0) return Array.from({ length: random.below(5) }, () => grow(random, depth - 1));
  if (form === 1) {
    // A null prototype, so that `__proto__` is a key like any other when this is written as JSON.
    const grown: Record<string, unknown> = Object.create(null);
    for (let left = random.below(7); left > 0; left--) grown[random.pick(keys)] = grow(random, depth - 1);
    return grown;
  }
  return random.pick(leaves);
};

const spoil = (json: string, random: Random): string => {
  const at = random.below(json.length + 1);
  return random.pick([
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
export const hostileJsonLd = (random: Random): string => {
  const article = { '@context': 'https://schema.org', '@type': 'NewsArticle' };
  const json = JSON.stringify({ ...article, ...(grow(random, 6) as object) });
  return `<script type="application/ld+json">${spoil(json, random)}</script>`;
};
