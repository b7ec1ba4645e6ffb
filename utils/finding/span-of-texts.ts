/** From the texts of a page to a span of its article. */

import type { Span } from '../model/article.ts';
import { firstWhere } from '../model/first-where.ts';
import type { Passage } from './passage.ts';

/** Span in the article's text of the texts `from..to`; null where they are not part of it. */
export function spanOfTexts(text: Passage, from: number, to: number): Span | null {
  let first = -1;
  let end = -1;
  const at = firstWhere(text.texts.length, (i) => (text.texts[i] as number) >= from);
  for (let i = at; i < text.texts.length && (text.texts[i] as number) < to; i++) {
    if (first < 0) first = text.starts[i] as number;
    end = text.starts[i + 1] ?? text.text.length;
  }
  if (first < 0) return null;
  const words = text.text.slice(first, end);
  const start = first + words.length - words.trimStart().length;
  const stop = first + words.trimEnd().length;
  return stop > start ? [start, stop] : null;
}
