/** Which matches of the dataset stand in a stretch of the text: a sorted list and binary search. */

import type { Span } from '../model/article.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Match } from '../model/match.ts';

/** Matches in the story's text, by offset. */
export function sortMatches(matches: readonly Match[]): Match[] {
  return matches
    .filter((match) => match.mention.where === 'text')
    .sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
}

/** Matches that begin in the span, in order. `sorted` comes from `sortMatches`. */
export function matchesIn(sorted: readonly Match[], [start, end]: Span): Match[] {
  const first = firstWhere(sorted.length, (index) => sorted[index]!.mention.start >= start);
  const found: Match[] = [];
  for (let index = first; index < sorted.length && sorted[index]!.mention.start < end; index++)
    found.push(sorted[index]!);
  return found;
}

/** The longest match that ends where the name ends or covers it; null where none does. */
export function matchOfName(sorted: readonly Match[], name: Span): Match | null {
  let best: Match | null = null;
  // a title or a first part of the name may be in the match, but not in the name
  for (const match of matchesIn(sorted, [name[0] - 60, name[1]])) {
    const { start, end } = match.mention;
    if (end < name[1] || start > name[1] || end > name[1] + 30) continue;
    if (!best || end - start > best.mention.end - best.mention.start) best = match;
  }
  return best;
}
