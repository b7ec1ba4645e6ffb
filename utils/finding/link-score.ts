/**
 * How much a link looks like one to an article, by its words and its address: a weighted sum of signs, each
 * 0 to 1, with weights fitted by logistic regression on links of news sites. Headlines have many words and addresses that spell them out or count them; menus have few words
 * and short addresses. Scripts without spaces are counted by characters.
 */

import { isDense } from './dense.ts';
import { type LinkPath, lastSegment, readPath, wholePath } from './link-path.ts';
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
/**
 * No page to read: buttons to share, where clicks on ads are counted, and shops of apps; doors to log in, join, subscribe, give or
 * pay (the page to come back to often stands in the address, headline and all); files.
 */
const NO_PAGE =
  /\/\/(?:[^./]+\.)*(?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:share|intent)|x\.com\/(?:share|intent)|linkedin\.com\/share|pinterest\.[a-z.]+\/pin\/create|t\.me\/share|wa\.me\/|addtoany\.|vk\.com\/share|reddit\.com\/submit|doubleclick\.net\/|googleadservices\.com\/|googlesyndication\.com\/|play\.google\.com\/store|apps\.apple\.com\/\w+\/app)|[?&]share=|\/(?:(?:wp-)?log-?(?:in|out)|sign-?(?:in|up|out)|register|registration|(?:my-?)?account|accounts|subscri(?:be|ptions?)|checkout|cart|donate)(?:[/?]|$|\.\w+(?:\?|$))|[?&](?:return_?url|return_to)=|\.(?:pdf|jpe?g|png|gif|webp|zip|docx?|xlsx?|pptx?|mp[34]|apk|ics)(?:\?|$)/i;
const ACTION =
  /^(?:sign|log|subscribe|read more|see (?:more|all)|view|more|share|follow|contact|about|privacy|terms|cookie|advertis|help|skip|download|donate|newsletters?|comments?|\d+ comments?|reply|home|menu|search|next|previous|older|newer|load more|all |weiterlesen|mehr|lire la suite|leer más|czytaj|подробнее)\b/i;
/** The score of a link that is none to an article. */
const NONE = -9;

const isThai = (code: number): boolean => code >= 0xe00 && code < 0xe80;

/** Words of a headline; characters of dense scripts count less than half a word. */
export function wordCount(title: string): number {
  let words = 0;
  let dense = 0;
  let inside = false;
  for (let i = 0; i < title.length; i++) {
    const code = title.charCodeAt(i);
    if (isDense(code) || isThai(code)) dense++;
    const space = code <= 32;
    if (!space && !inside) words++;
    inside = !space;
  }
  return dense ? dense / 2.5 : words;
}

const YEAR_MONTH = /\/20\d\d(?:[/-]\d\d?|[01]\d|\/[a-z]{3})\//;
const FILE = /\.(?:s?html?|php|aspx?)$/;
/** Characters of such an ending. */
const LONGEST_ENDING = '.shtml'.length;
const MARKS = /[.!?:,"“‘'…—]/;

const ratio = (value: number, full: number): number => Math.min(value / full, 1);

/** Letters that addresses are not written in, Greek and later: these count headlines more often than they spell them out. */
const OTHER_LETTERS = /[\u0370-\u1fff\u3040-\ud7ff]/;

/** The signs that are quickly told, weighed. */
function weighOutline(path: LinkPath, { url, title, origin }: LinkClue): number {
  const words = wordCount(title);
  const hyphens = path.isOpaque ? 3 : path.hyphens;
  let score = -5.3 + 0.9 * ratio(words, 4) + 2.8 * ratio(hyphens, 3) + 1.6 * ratio(path.depth, 4);
  if (words > 4) score += 1.4 * ratio(words - 4, 5);
  if (words < 3) score -= 0.2;
  if (hyphens > 3) score += 2.2 * ratio(hyphens - 3, 4);
  if (title.length > 40) score += 0.4;
  if (path.depth === 0) score -= 0.4;
  if (path.depth < 2 && path.hasQuery) score -= 0.6;
  if (path.isOpaque || path.figures > 4) score += 1.8;
  const isCounted = path.figures > 4 && hyphens === 0 && !path.hasQuery && words > 2 && path.url === url;
  if (isCounted && OTHER_LETTERS.test(title)) score += 1;
  return url.startsWith(origin) ? score : score - 0.5;
}

/** A pattern costs more than to see that there is no dot where it wants one. */
export function isFile(path: LinkPath): boolean {
  const dot = path.url.lastIndexOf('.', path.end - 1);
  return dot >= path.last && path.end - dot <= LONGEST_ENDING && FILE.test(lastSegment(path));
}

/** What a date, a word of the path, a file's ending and marks in the title add. */
const [DATED, NAMED, FILED, MARKED] = [1.8, 1.8, 0.7, 1];

/** The signs that patterns tell, weighed: those that speak for an article; 0 where they cannot come to more than `least`. */
function weighFor(path: LinkPath, whole: string, { url, title }: LinkClue, least: number): number {
  const file = isFile(path) ? FILED : 0;
  const marks = MARKS.test(title) ? MARKED : 0;
  if ((hasYear(path) ? DATED : 0) + NAMED + file + marks + ROUNDING <= least) return 0;
  let score = 0;
  if (hasYear(path) && (dateInAddress(url) !== null || YEAR_MONTH.test(whole))) score += DATED;
  if (ARTICLE_PATH.test(whole)) score += NAMED;
  return score + file + marks;
}

/** And those that speak against it. */
const weighAgainst = (whole: string, title: string): number =>
  (LIST.test(whole) ? -0.6 : 0) + (ACTION.test(title) ? -0.9 : 0) + (/\p{L}/u.test(title) ? 0 : -2);

/** Whether an address says that lists, people or services stand there. */
export const leadsToList = (url: string): boolean => LIST.test(wholePath(readPath(url)));

/** Whether an address holds four figures in a row. */
export const hasYear = ({ figures }: LinkPath): boolean => figures > 3;

/** Most that patterns add, without a date and with one. */
const MOST_UNDATED = 3.5;
const MOST = 5.3;
/** Sums of such numbers differ by less, in whatever order they are added. */
const ROUNDING = 1e-9;

/**
 * What a link's words and address add; far below zero for one that shares, or that cannot come to more than `least`: most
 * links of a page are menus, told by their length.
 */
export function scoreLink(clue: LinkClue, least: number): number {
  const path = readPath(clue.url);
  const quick = weighOutline(path, clue);
  if (quick + (hasYear(path) ? MOST : MOST_UNDATED) <= least) return NONE;
  const whole = wholePath(path);
  const best = quick + weighFor(path, whole, clue, least - quick);
  if (best <= least) return NONE;
  const score = best + weighAgainst(whole, clue.title);
  return score > least && NO_PAGE.test(clue.url) ? NONE : score;
}
