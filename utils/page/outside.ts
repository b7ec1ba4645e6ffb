/**
 * Which parts of a page stand outside its story, by tag and class, handed down to everything below.
 *
 * A word in a class can lie: `<body class="has-sidebar">`, `<main class="share-page">`. So a negative word
 * does not count where the element holds the page's `h1` or most of its prose.
 */

import { ASIDE, CAPTION_WORDS, COMMENT, CREDIT, HIDDEN, TEASER } from './class-words.ts';
import type { Reading } from './reading.ts';
import { CAPTION, FORM, HEADING, OUTSIDE } from './tags.ts';

const DOWN = ASIDE | COMMENT | CAPTION_WORDS | CREDIT | HIDDEN | TEASER;
const MOST = 0.5;

/** Characters outside links of blocks that are long enough to be sentences, summed over each subtree. */
export function proseBelow(reading: Reading): number[] {
  const sums = new Array<number>(reading.elements.length).fill(0);
  for (let b = 0; b < reading.blockElement.length; b++) {
    const size = reading.blockSize[b] as number;
    const free = size - (reading.blockLinked[b] as number);
    if (free > 50 && free * 2 > size) sums[reading.blockElement[b] as number]! += free;
  }
  for (let e = sums.length - 1; e > 0; e--) sums[reading.parent[e] as number]! += sums[e] as number;
  return sums;
}

/** Bits of `class-words.ts` that hold for each element, its own and those of the elements around it. */
export function readOutside(reading: Reading, prose: readonly number[]): number[] {
  const total = prose[0] ?? 0;
  const holdsTitle = new Array<boolean>(reading.elements.length).fill(false);
  const main = reading.headings.filter((h) => reading.elements[h]?.localName === 'h1');
  for (const h of main.length === 1 ? main : [])
    for (let at = reading.parent[h] as number; at >= 0; at = reading.parent[at] as number)
      holdsTitle[at] = true;
  const bits: number[] = [];
  for (let e = 0; e < reading.elements.length; e++) {
    let own = reading.words[e] as number;
    const kind = reading.kind[e] as number;
    const trusted = holdsTitle[e] || (prose[e] as number) > total * MOST;
    if (trusted) own &= ~(DOWN & ~COMMENT) & ~(holdsTitle[e] ? COMMENT : 0);
    else if (kind === OUTSIDE || kind === FORM) own |= ASIDE;
    else if (kind === CAPTION) own |= CAPTION_WORDS;
    else if (kind === HEADING) own &= ~DOWN;
    bits.push(own | ((bits[reading.parent[e] as number] ?? 0) & DOWN));
  }
  return bits;
}
