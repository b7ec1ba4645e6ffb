/** How much a link looks like one to an article, by its words and its address. */

import { dateInAddress } from './parse-date.ts';

export interface LinkClue {
  readonly url: string;
  readonly title: string;
  readonly origin: string;
}

const NO_STORY =
  /\/(?:tag|tags|category|categories|topics?|author|authors|section|search|login|signin|register|account|subscribe|newsletters?|about|contact|privacy|terms|help|faq|jobs|careers|staff|people|profile|user|users|page|feed|rss|shop|store|donate|membership|events?|podcasts?|games?|contributors?)(?:\/|$|\?)/i;
const SHARE =
  /(?:facebook\.com\/(?:sharer|share)|twitter\.com\/(?:share|intent)|pinterest\.[a-z.]+\/pin|\/share\?|addtoany|whatsapp)/i;

/** Words of a headline; characters of scripts without spaces count half a word. */
export function wordCount(title: string): number {
  const dense = title.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/g)?.length ?? 0;
  return dense / 2.5 + (title.match(/[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu)?.length ?? 0) * (dense ? 0.5 : 1);
}

/** Above zero for an article. */
export function scoreLink({ url, title }: LinkClue): number {
  const path = url.replace(/^https?:\/\/[^/?#]*/, '');
  if (SHARE.test(url)) return -5;
  const plain = path.replace(/[?#].*$/, '').replace(/\/(?:index\.\w+)?$/, '');
  const segments = plain.split('/').filter(Boolean);
  const last = segments[segments.length - 1] ?? '';
  let score = -1.5;
  const words = wordCount(title);
  score += Math.min(words, 9) * 0.4 - (words < 3 ? 1 : 0);
  if (segments.length === 0 && !/[?&]\w+=\w*\d/.test(path)) score -= 3;
  score += Math.min(last.split(/[-_]/).length - 1, 6) * 0.35;
  if (/\d{4,}/.test(plain)) score += 1;
  if (dateInAddress(url)) score += 1.5;
  if (NO_STORY.test(path)) score -= 1.5;
  return score;
}
