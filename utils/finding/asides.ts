/** What belongs to the article but not to its story: captions, photo credits, the byline, the dateline. */

import type { Aside } from '../model/article.ts';
import { elementPassage, textsOf } from './block-text.ts';
import { ASIDE, BYLINE, CAPTION_WORDS, COMMENT, CREDIT, DATELINE, HIDDEN, TEASER } from './class-words.ts';
import type { Evidence } from './evidence.ts';
import type { Passage } from './passage.ts';
import type { Reading } from './reading.ts';

export interface FoundAside {
  readonly where: Aside['where'];
  readonly passage: Passage;
  readonly element: number;
}

const MAX_ASIDES = 60;
const MAX_LENGTH = 1_200;

function placeOf(own: number): Aside['where'] | null {
  if ((own & CREDIT) !== 0) return 'credit';
  if ((own & CAPTION_WORDS) !== 0) return 'caption';
  if ((own & DATELINE) !== 0) return 'dateline';
  if ((own & BYLINE) !== 0) return 'byline';
  return null;
}

/** Whether all that an element says is in one part that is named for a credit. */
function isAllCredit(reading: Reading, bits: readonly number[], element: number): boolean {
  const [from, to] = textsOf(reading, element);
  for (let e = element; e < (reading.end[element] as number); e++) {
    const [first, last] = textsOf(reading, e);
    if (((bits[e] as number) & CREDIT) !== 0 && first === from && last === to) return true;
  }
  return false;
}

/** Reads the asides near the story, in order; each element once, outermost first. */
export function findAsides(evidence: Evidence, headline: number): FoundAside[] {
  const { reading, bits, story } = evidence;
  const out: FoundAside[] = [];
  const start = headline >= 0 ? Math.min(headline, story.root) : story.root;
  const end = reading.end[story.root] as number;
  const taken = new Set(story.blocks.map((b) => reading.blockElement[b]));
  for (let e = start; e < end && out.length < MAX_ASIDES; e++) {
    const own = bits[e] as number;
    const where = placeOf(own);
    if (!where || (own & (COMMENT | ASIDE | HIDDEN | TEASER)) !== 0 || taken.has(e)) continue;
    const passage = elementPassage(reading, e);
    if (!passage.text || passage.text.length > MAX_LENGTH) continue;
    out.push({ where: isAllCredit(reading, bits, e) ? 'credit' : where, passage, element: e });
    e = (reading.end[e] as number) - 1;
  }
  return out;
}
