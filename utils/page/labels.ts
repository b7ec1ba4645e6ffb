/** What the article calls itself: opinion, sponsored, satire, press release, wire copy, translation, live. */

import type { ArticleLabel } from '../model/article.ts';
import type { Evidence } from './evidence.ts';
import { textOf, typesOf } from './json-ld.ts';
import { meta } from './markup.ts';

const SECTIONS: readonly (readonly [ArticleLabel, RegExp])[] = [
  [
    'opinion',
    /\b(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|columnists?|kommentare?|meinung|leitartikel|tribunes?|opinión|opiniones|opinione|opinie|mnenie|мнени[ея]|колонка|debatt)\b/i,
  ],
  [
    'sponsored',
    /\b(?:sponsored|advertorial|paid[- ]?(?:post|content)|partner[- ]?content|brand(?:ed)?[- ]?content|anzeige|publireportage|на правах рекламы)\b/i,
  ],
  ['satire', /\b(?:satire|satirical|сатира)\b/i],
  [
    'press-release',
    /\b(?:press[- ]?releases?|pressemitteilung(?:en)?|communiqu[eé]s?(?: de presse)?|пресс-релиз)\b/i,
  ],
];

/** Labels that the page gives its article. */
export function findLabels(evidence: Evidence, title: string): ArticleLabel[] {
  const { markup, url } = evidence;
  const labels = new Set<ArticleLabel>();
  const types = markup.article ? typesOf(markup.article).join(' ') : '';
  const path = url
    .replace(/^https?:\/\/[^/]*/, '')
    .replace(/[?#].*$/, '')
    .split('/')
    .slice(0, -1)
    .join(' ');
  const section = [
    types.replace(/([a-z])([A-Z])/g, '$1 $2'),
    textOf(markup.article, 'articleSection'),
    textOf(markup.article, 'genre'),
    meta(markup, 'article:section', 'section'),
    path,
  ].join(' | ');
  for (const [label, pattern] of SECTIONS) if (pattern.test(section)) labels.add(label);
  if (/LiveBlog/.test(types) || /^live[: ]/i.test(title)) labels.add('live');
  const free = markup.article?.['isAccessibleForFree'];
  if (
    free === false ||
    /^false$/i.test(String(free)) ||
    /locked|metered|premium/i.test(meta(markup, 'article:content_tier'))
  )
    labels.add('paywalled');
  return [...labels];
}
