/** Texts inside the text: what was published, and whose paper it is. */

import { IS } from './lexicon.ts';
import { isAny, isQuotedAt, isWord, lowerAt, type Phrase, type Reading } from './reading.ts';

/** How far behind its cue a paper may stand, in tokens: "said on Tuesday in a joint statement". */
const BEHIND = 6;

/** How far before the end of what is said its paper may stand, in tokens. */
const BEFORE = 40;

/** Nouns of papers that somebody speaks in: "said in | a statement", "issued a statement"; lower case. */
export function papersOf(reading: Reading, cue: Phrase | null): string[] {
  const papers: string[] = [];
  for (let index = cue?.from ?? 0; index < (cue?.to ?? 0) + BEHIND; index++) {
    if (!isWord(reading, index) || isQuotedAt(reading, index)) break;
    if (isAny(reading, index, IS.paper) && isAny(reading, index - 1, IS.determiner))
      papers.push(lowerAt(reading, index));
  }
  return papers;
}

/** The noun of what was published: "the article ... was published on"; null where none stands there. */
export function paperIn(reading: Reading, content: Phrase | null): string | null {
  if (!content) return null;
  for (let index = content.to - 1; index >= content.from && index >= content.to - BEFORE; index--) {
    if (!isQuotedAt(reading, index) && isAny(reading, index, IS.paper)) return lowerAt(reading, index);
  }
  return null;
}
