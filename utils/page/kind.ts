/** Article, index or other. */

import type { PageKind } from '../model/article.ts';
import type { Evidence } from './evidence.ts';
import type { FoundLink } from './links.ts';
import { meta } from './markup.ts';

/** Judges the page as a whole. */
export function judgeKind(evidence: Evidence, links: readonly FoundLink[]): PageKind {
  const { markup, story, url } = evidence;
  let score = -2;
  const path = url.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/, '');
  if (markup.article) score += 2;
  if (meta(markup, 'og:type').startsWith('article')) score += 1.5;
  if (meta(markup, 'article:published_time')) score += 1;
  score += Math.min(story.size / 1000, 3);
  if (path === '/' || path === '') score -= 4;
  if (/-.*-/.test(path) || /\d{4,}/.test(path)) score += 0.7;
  if (score > 0) return 'article';
  return links.length > 10 ? 'index' : 'other';
}
