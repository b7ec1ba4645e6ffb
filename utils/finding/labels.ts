/** What the article calls itself: opinion, sponsored, satire, press release, wire copy, translation, live. */

import type { ArticleLabel } from '../model/article.ts';
import { blockText } from './block-text.ts';
import type { Findings } from './evidence.ts';
import { textOf, typesOf } from './json-ld.ts';
import { meta, pathOf } from './markup.ts';

const SECTIONS: readonly (readonly [ArticleLabel, RegExp])[] = [
  [
    'opinion',
    /(?<!\p{L})(?:opinions?|op-?eds?|editorials?|commentar(?:y|ies)|columnists?|kommentare?|meinung|leitartikel|tribunes?|opinión|opiniones|opinione|opinie|mnenie|мнени[ея]|колонка|debatt)(?!\p{L})/iu,
  ],
  [
    'sponsored',
    /(?<!\p{L})(?:sponsored|advertiser content|advertorial|paid[- ]?(?:post|content)|partner[- ]?content|brand(?:ed)?[- ]?content|anzeige|publireportage|на правах рекламы)(?!\p{L})/iu,
  ],
  ['satire', /(?<!\p{L})(?:satire|satirical|сатира)(?!\p{L})/iu],
  [
    'press-release',
    /(?<!\p{L})(?:press[- ]?releases?|pressemitteilung(?:en)?|communiqu[eé]s?(?: de presse)?|пресс-релиз)(?!\p{L})/iu,
  ],
];

const LIVE =
  /^live[: ]|\slive ?[:–—|]|\blive-?(?:blog|ticker)\b|\ben direct\b ?[:–—|-]|\ben vivo\b ?[:–—|-]/i;

const AGENCIES =
  'Reuters|AP|Associated Press|AFP|Agence France-Presse|dpa|Deutsche Presse-Agentur|Xinhua|新华社|新華社|TASS|ТАСС|РИА Новости|Interfax|Интерфакс|EFE|ANSA|APA|SDA|PTI|ANI|Yonhap|Kyodo|共同通信|时事通信|Bloomberg|UPI|SID|KNA|PAP|ČTK|MTI|Ritzau|Belga|ANP|LUSA|Europa Press|中新社|연합뉴스|뉴시스|뉴스1|Anadolu(?: Agency)?|Казинформ|Kazinform';
/** The whole name of an agency. */
export const NEWS_AGENCY = new RegExp(`^(?:the )?(?:${AGENCIES})$`, 'i');
const DATELINE = new RegExp(`[(（/—–-] ?(?:${AGENCIES})(?:/[^)]{1,12})?(?:[)）]| ?[—–-])`);
const TRANSLATED =
  /(?:translated (?:by|from|automatically)|übersetzung[ \p{L}]{0,20}:|aus dem \p{L}+ (?:von|übersetzt)|traduit (?:de|par)|traducido (?:de|por)|перев[её]л|перевод с)/iu;

/** Labels that the page gives its article. */
export function findLabels(evidence: Findings, title: string): ArticleLabel[] {
  const { markup, url } = evidence;
  const labels = new Set<ArticleLabel>();
  const types = markup.article ? typesOf(markup.article).join(' ') : '';
  const path = pathOf(url).split('/').slice(0, -1).join(' ');
  const section = [
    types.replace(/([a-z])([A-Z])/g, '$1 $2'),
    textOf(markup.article, 'articleSection'),
    textOf(markup.article, 'genre'),
    meta(markup, 'article:section', 'section'),
    path,
  ].join(' | ');
  for (const [label, pattern] of SECTIONS) if (pattern.test(section)) labels.add(label);
  if (types.includes('LiveBlog') || LIVE.test(title) || LIVE.test(path)) labels.add('live');
  const tier = meta(markup, 'article:content_tier');
  if (/false$/i.test(String(markup.article?.isAccessibleForFree)) || /locked|metered|premium/i.test(tier))
    labels.add('paywalled');
  if (isWireCopy(evidence)) labels.add('wire');
  if (TRANSLATED.test(linesAround(evidence))) labels.add('translation');
  return [...labels];
}

/** An agency as author, or in the dateline: "PARIS, May 3 (Reuters) - ". */
function isWireCopy({ authors, reading, story }: Findings): boolean {
  const opening = story.opening === null ? '' : blockText(reading, story.opening).slice(0, 100);
  return authors.some((name) => NEWS_AGENCY.test(name)) || DATELINE.test(opening);
}

/** The lines before the story and its last ones, where a translator is named. */
function linesAround({ reading, story }: Findings): string {
  const before = [3, 2, 1].map((count) => (story.opening ?? 0) - count).filter((block) => block >= 0);
  return [...before, ...story.blocks.slice(-2)]
    .map((block) => blockText(reading, block).slice(0, 200))
    .join('\n');
}
