/**
 * Hostile pages made from good ones: each mutation is a small piece of what broken sites and attackers do
 * to markup and to the data in it. Several are put on top of each other.
 */

import type { Random } from '../random.ts';
import { hostileJsonLd } from './hostile-json-ld.ts';

type Mutation = (html: string, random: Random) => string;

const insert = (html: string, at: number, piece: string): string =>
  html.slice(0, at) + piece + html.slice(at);

const somewhere = (html: string, random: Random): number => random.below(html.length + 1);

/** Puts a piece into text, not into a tag: behind a random `>`. */
const afterTag = (html: string, random: Random, piece: string): string => {
  const at = html.indexOf('>', somewhere(html, random));
  return insert(html, at < 0 ? html.length : at + 1, piece);
};

const oddText = [
  '\u0000',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u2066',
  '\u200b\u200d\ufeff',
  '\u0300'.repeat(500),
  '\u{1f1f0}\u{1f1ff}',
  '\r\n\t\u2028\u2029',
  'İıſßΐ',
  '&#x110000;&#xd800;&nbsp;&notanentity;',
  'A'.repeat(50_000),
  '. '.repeat(5_000),
  '“”‘’«»"\''.repeat(500),
  'Mr. '.repeat(2_000),
];

const clobbers = [
  '<form name=body></form>',
  '<img name=querySelector>',
  '<form id=test><input name=attributes><input name=parentNode><input name=nodeType></form>',
  '<form name=documentElement></form><form name=getElementsByTagName></form>',
  '<a id=location href=javascript:1></a><a id=location name=href></a>',
  '<form name=createRange></form><embed name=createTreeWalker><object name=head></object>',
  '<form><input name=firstChild><input name=nextSibling><input name=textContent><input name=children></form>',
  '<iframe name=defaultView src=about:blank></iframe><form name=title></form><form name=URL></form>',
];

const wraps: readonly (readonly [string, string])[] = [
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<template>', '</template>'],
  ['<noscript>', '</noscript>'],
  ['<table><tr>', '</tr></table>'],
  ['<select><option>', '</option></select>'],
  ['<plaintext>', ''],
  ['<!--', ''],
  ['<textarea>', ''],
  ['<details><summary>', '</summary></details>'],
  ['<article><article><main>', '</main></article>'],
  ['<a href="/x">', ''],
];

const addresses = [
  'javascript:alert(1)',
  'http://[',
  '//',
  'http://a:b@c:99999/',
  `https://example.org/${'a/'.repeat(20_000)}`,
  'data:text/html,<p>x',
  'http://xn--/',
  '\u0000http://x',
  'http://%zz/',
  'blob:null',
  '#',
  'https://web.archive.org/web/2020/'.repeat(200),
];

const metas = [
  '<meta property="og:title" content>',
  '<meta property="og:type" content="__proto__"><meta name=constructor content=toString>',
  '<meta property="article:published_time" content="99999-99-99T99:99">',
  `<meta property="og:site_name" content="${'x'.repeat(30_000)}">`,
  '<base href="http://["><base href="//other.example/">',
  '<link rel=canonical href="http://[">',
  '<html lang="\u0000">',
  '<meta name=author content="&#0;&#xffff;"><meta charset=utf-7>',
];

const deep = (random: Random): string =>
  `<${random.pick(['div', 'b', 'ul><li', 'span'])}>`.repeat(random.below(300));

const mutations: readonly Mutation[] = [
  (html, random) => html.slice(0, somewhere(html, random)),
  (html, random) => html.slice(somewhere(html, random)),
  (html, random) =>
    insert(
      html,
      somewhere(html, random),
      random.pick(['<', '>', '"', "'", '</', '<![CDATA[', '&', '=', '<p']),
    ),
  (html, random) => afterTag(html, random, random.pick(oddText)),
  (html, random) => insert(html, somewhere(html, random), random.pick(oddText)),
  (html, random) => afterTag(html, random, random.pick(clobbers)),
  (html, random) => afterTag(html, random, deep(random)),
  (html, random) => afterTag(html, random, hostileJsonLd(random)),
  (html, random) => afterTag(html, random, random.pick(metas)),
  (html, random) => html.replace(/href="[^"]*"/, `href="${random.pick(addresses)}"`),
  (html, random) =>
    afterTag(
      html,
      random,
      `<a href="${random.pick(addresses)}">A link with enough words to be a headline</a>`,
    ),
  (html, random) => afterTag(html, random, '<a href="/b/1">Story</a>'.repeat(random.below(1_500))),
  (html, random) =>
    insert(html, somewhere(html, random), `<p class="${'c '.repeat(20_000)}" style="${'x'.repeat(9_000)}">`),
  (html, random) => {
    const [start, end] = [somewhere(html, random), somewhere(html, random)].toSorted((a, b) => a - b);
    return html + html.slice(start, end);
  },
  (html, random) => {
    const [before, after] = random.pick(wraps);
    const at = somewhere(html, random);
    return html.slice(0, at) + before + html.slice(at) + after;
  },
  (html, random) =>
    html.replaceAll(random.pick(['</p>', '</div>', '<p>', '</h1>', '<main>', '</title>', '</script>']), ''),
];

/** One to eight mutations of a page. */
export const mutatePage = (html: string, random: Random): string => {
  let mutated = html;
  for (let left = 1 + random.below(8); left > 0; left--) mutated = random.pick(mutations)(mutated, random);
  return mutated;
};
