/**
 * How much a link looks like one to an article, by its words and its address: a weighted sum of signs, each
 * 0 to 1. Headlines have many words and addresses that spell them out or count them; menus have few words
 * and short addresses. Scripts without spaces are counted by characters.
 */

import { dateInAddress } from './parse-date.ts';

export interface LinkClue {
  readonly url: string;
  readonly title: string;
  /** Scheme and host of the page. */
  readonly origin: string;
}

const LIST =
  /\/(?:tags?|categor(?:y|ies)|topics?|authors?|sections?|search|login|sign-?in|sign-?up|register|accounts?|subscri\w*|newsletters?|about(?:-us)?|contact(?:-us)?|privacy\w*|terms\w*|help|faqs?|jobs?|careers?|staff|people|profiles?|users?|page|feeds?|rss|shop|store|donate|membership|events?|podcasts?|games?|contributors?|hashtag|archives?|videos?|photos?|galler(?:y|ies)|live|weather|sports?|cookie\w*|advertis\w*|legal|deals|coupons?)(?:\/|$|\?|\.)/i;
const ARTICLE_PATH =
  /\/(?:articles?|story|stories|news|posts?|blog|opinion|artikel|noticias?|actualites?|nyheter|wiadomosci|read|p|a|item|status(?:es)?|watch)(?:\/|[?-])/i;
const SHARE =
  /(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:share|intent)|x\.com\/(?:share|intent)|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|t\.me\/share|wa\.me|addtoany|vk\.com\/share)/i;
const ACTION =
  /^(?:sign|log|subscribe|read more|see (?:more|all)|view|more|share|follow|contact|about|privacy|terms|cookie|advertis|help|skip|download|donate|newsletters?|comments?|\d+ comments?|reply|home|menu|search|next|previous|older|newer|load more|all |weiterlesen|mehr|lire la suite|leer más|czytaj|подробнее)\b/i;
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g;

/** Words of a headline; characters of dense scripts count less than half a word. */
export function wordCount(title: string): number {
  const dense = title.match(DENSE)?.length ?? 0;
  let words = 0;
  let inside = false;
  for (let i = 0; i < title.length; i++) {
    const space = title.charCodeAt(i) <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return dense ? dense / 2.5 : words;
}

const YEAR_MONTH = /\/20\d\d\/(?:\d\d?|[a-z]{3})\//;
const FILE = /\.(?:s?html?|php|aspx?)$/;
const MARKS = /[.!?:,"“‘'…—]/;

const ratio = (value: number, full: number): number => Math.min(value / full, 1);
const sign = (holds: boolean): number => (holds ? 1 : 0);

/** The parts of an address that count. */
interface Path {
  /** With query. */
  readonly whole: string;
  readonly depth: number;
  /** Last segment. */
  readonly last: string;
}

function pathOf(url: string): Path {
  const start = url.indexOf('/', 9);
  if (start < 0) return { whole: '', depth: 0, last: '' };
  let end = url.length;
  for (let i = start; i < end; i++) if (url.charCodeAt(i) === 63 || url.charCodeAt(i) === 35) end = i;
  let plain = url.slice(start, end);
  plain = plain.replace(/\/(?:index\.\w+)?$/, '');
  let depth = 0;
  for (let i = 0; i < plain.length; i++)
    if (plain.charCodeAt(i) === 47 && i + 1 < plain.length && plain.charCodeAt(i + 1) !== 47) depth++;
  return { whole: url.slice(start), depth, last: plain.slice(plain.lastIndexOf('/') + 1) };
}

/** Whether a text holds an id of capitals and digits that says nothing: it stands where others spell the headline out. */
function isOpaqueId(text: string): boolean {
  let length = 0;
  let digits = 0;
  let capitals = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    const isDigit = code >= 48 && code <= 57;
    const isCapital = code >= 65 && code <= 90;
    if (isDigit || isCapital || (code >= 97 && code <= 122) || code === 45 || code === 95) {
      length++;
      if (isDigit) digits++;
      if (isCapital) capitals++;
    } else if (length >= 8 && digits > 0 && capitals > 0) return true;
    else length = digits = capitals = 0;
  }
  return false;
}

function countHyphens(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) === 45 || text.charCodeAt(i) === 95) count++;
  return count;
}

/** The address inside a redirecting one (`/l.php?u=https%3A%2F%2F...`), else the address itself. */
function targetOf(url: string): string {
  if (!url.includes('=http')) return url;
  const inside = /[?&](?:u|url|q|to|target|dest|link)=(https?(?::|%3A)[^&]+)/i.exec(url)?.[1];
  if (!inside) return url;
  try {
    return decodeURIComponent(inside);
  } catch {
    return url;
  }
}

/** All signs of a link. */
export function linkSigns({ url, title, origin }: LinkClue): number[] {
  const { whole, depth, last } = pathOf(targetOf(url));
  const words = wordCount(title);
  const isOpaque = isOpaqueId(whole.slice(whole.lastIndexOf('/') + 1));
  const hyphens = isOpaque ? 3 : countHyphens(last);
  return [
    1,
    ratio(words, 4),
    ratio(Math.max(words - 4, 0), 5),
    sign(words < 3),
    ratio(hyphens, 3),
    ratio(Math.max(hyphens - 3, 0), 4),
    sign(isOpaque || /\d{5}/.test(whole)),
    sign(/\d{4}/.test(whole) && (dateInAddress(url) !== null || YEAR_MONTH.test(whole))),
    sign(depth === 0),
    ratio(depth, 4),
    sign(LIST.test(whole)),
    sign(ARTICLE_PATH.test(whole)),
    sign(ACTION.test(title)),
    sign(FILE.test(last)),
    sign(!url.startsWith(origin)),
    sign(MARKS.test(title)),
    sign(depth < 2 && whole.includes('?')),
    sign(title.length > 40),
  ];
}

/** One weight for each sign, in order; fitted by logistic regression on links of news sites. */
const WEIGHTS: readonly number[] = [
  -5.3, 0.9, 1.4, -0.2, 2.8, 2.2, 1.8, 1.8, -0.4, 1.6, -0.6, 1.8, -0.9, 0.7, -0.5, 1, -0.6, 0.4,
];

/** Above zero for an article; links that share or ask are far below. */
export function scoreLink(clue: LinkClue): number {
  if (SHARE.test(clue.url)) return -9;
  let score = 0;
  const signs = linkSigns(clue);
  for (let i = 0; i < signs.length; i++) score += (signs[i] as number) * (WEIGHTS[i] as number);
  return score;
}
