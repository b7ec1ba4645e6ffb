/**
 * The story: which blocks of the page are its text.
 *
 * First its root: from `body` down as long as one child holds nearly all of the prose. Then a choice block
 * by block inside it.
 */

import { blockText } from './block-text.ts';
import { ASIDE, BYLINE, CAPTION_WORDS, COMMENT, CREDIT, DATE, HIDDEN, TEASER } from './class-words.ts';
import type { Reading } from './reading.ts';
import { HEADING, ITEM, PARAGRAPH, QUOTE } from './tags.ts';

export interface Story {
  readonly root: number;
  /** Numbers of the blocks of the story in order. */
  readonly blocks: readonly number[];
  /** Characters of prose in them. */
  readonly size: number;
}

const OUT = ASIDE | COMMENT | CAPTION_WORDS | CREDIT | HIDDEN | TEASER;

function worth(reading: Reading, block: number, bits: readonly number[]): number {
  const element = reading.blockElement[block] as number;
  const size = reading.blockSize[block] as number;
  const linked = reading.blockLinked[block] as number;
  if (((bits[element] as number) & OUT) !== 0) return 0;
  const free = size - linked;
  if (linked * 2 > size) return -Math.min(linked, 40) / 2;
  if (free < 30) return -5;
  const kind = reading.kind[element];
  return free * (kind === PARAGRAPH || kind === QUOTE ? 1 : 0.8);
}

function childrenOf(reading: Reading, element: number): number[] {
  const out: number[] = [];
  for (let e = element + 1; e < (reading.end[element] as number); e = reading.end[e] as number) out.push(e);
  return out;
}

function findRoot(reading: Reading, sums: readonly number[]): number {
  let at = 0;
  for (;;) {
    let best = -1;
    for (const c of childrenOf(reading, at))
      if (best < 0 || (sums[c] as number) > (sums[best] as number)) best = c;
    if (best < 0 || (sums[best] as number) < (sums[at] as number) * 0.8) return at;
    if (reading.kind[best] === PARAGRAPH) return at;
    at = best;
  }
}

/** Chooses the blocks of the story. */
export function findStory(reading: Reading, bits: readonly number[]): Story {
  const sums = new Array<number>(reading.elements.length).fill(0);
  for (let b = 0; b < reading.blockElement.length; b++)
    sums[reading.blockElement[b] as number]! += worth(reading, b, bits);
  for (let e = sums.length - 1; e > 0; e--)
    sums[reading.parent[e] as number]! += Math.max(sums[e] as number, -50);
  const root = findRoot(reading, sums);
  const blocks: number[] = [];
  let size = 0;
  for (let b = reading.firstBlock[root] ?? 0; b < (reading.lastBlock[root] ?? 0); b++) {
    if (!isStory(reading, b, bits)) continue;
    blocks.push(b);
    size += reading.blockSize[b] as number;
  }
  while (blocks.length && isHeading(reading, blocks[blocks.length - 1] as number)) blocks.pop();
  return { root, blocks, size };
}

const isHeading = (reading: Reading, block: number): boolean =>
  reading.kind[reading.blockElement[block] as number] === HEADING;

function isStory(reading: Reading, block: number, bits: readonly number[]): boolean {
  const element = reading.blockElement[block] as number;
  const own = bits[element] as number;
  if ((own & (OUT | BYLINE | DATE)) !== 0) return false;
  const size = reading.blockSize[block] as number;
  const linked = reading.blockLinked[block] as number;
  const kind = reading.kind[element];
  if (kind === HEADING) return reading.elements[element]?.localName !== 'h1' && linked * 2 < size;
  if (linked > size * 0.6) return false;
  if (kind === PARAGRAPH || kind === QUOTE || kind === ITEM) return true;
  return size > 80 || /[.!?。！？”"]$/.test(blockText(reading, block));
}
