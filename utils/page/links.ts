/**
 * Links to other articles: each once, with its headline. Judged by its words and its address alone, so that
 * the same rule serves front pages, search results, aggregators and feeds.
 */

import { HIDDEN } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import { scoreLink } from './link-score.ts';
import { resolve } from './markup.ts';
import { passageOf } from './passage.ts';

export interface FoundLink {
  readonly url: string;
  readonly title: string;
  /** Element number. */
  readonly element: number;
  readonly from: number;
  readonly to: number;
}

const LINKS_PER_STEP = 200;
const NOT_A_PAGE = /^(?:#|javascript:|mailto:|tel:|data:|blob:|about:|sms:|whatsapp:)|^$/i;

/** An address made absolute; the common forms without parsing. */
export function absolute(href: string, base: string, origin: string): string {
  if (/^https?:\/\/[^\s\\]+$/.test(href)) return href;
  if (/^\/(?!\/)[^\s\\]*$/.test(href) && !href.includes('/../')) return origin + href;
  return resolve(href, base);
}

/** Finds the links; yields between steps. */
export function* findLinks(evidence: Evidence): Generator<undefined, readonly FoundLink[]> {
  const { reading, markup, bits } = evidence;
  const byUrl = new Map<string, FoundLink>();
  const scores = new Map<string, number>();
  const origin = /^https?:\/\/[^/?#]+/i.exec(markup.base)?.[0] ?? '';
  const own = evidence.url.replace(/#.*$/, '');
  for (let i = 0; i < reading.links.length; i++) {
    if (i % LINKS_PER_STEP === LINKS_PER_STEP - 1) yield;
    const href = (reading.linkHref[i] as string).trim();
    if (NOT_A_PAGE.test(href)) continue;
    const element = reading.links[i] as number;
    if (((bits[element] as number) & HIDDEN) !== 0) continue;
    const url = absolute(href, markup.base, origin).replace(/#.*$/, '');
    if (!url || url === own || !/^https?:/.test(url)) continue;
    const from = reading.linkFrom[i] as number;
    const to = reading.linkTo[i] as number;
    const title = passageOf(reading, from, to).text.replace(/\n/g, ' ');
    if (!title) continue;
    const score = scoreLink({ url, title, origin });
    if (score <= 0) continue;
    if ((scores.get(url) ?? 0) >= score) continue;
    scores.set(url, score);
    byUrl.set(url, { url, title, element, from, to });
  }
  return [...byUrl.values()];
}
