/**
 * The story: which blocks of the page are its text.
 *
 * Every block is worth something: prose for its length, links, menus and scraps less than nothing. The root
 * of the story is the element whose blocks are worth most together, which is the least element around all of
 * the prose that does not also hold a teaser list, a menu or a footer. Inside it, parts that are worth less
 * than nothing as a whole are left out, and so are blocks that the markup puts outside the story.
 */

import { blockText } from './block-text.ts';
import { BODY, BYLINE, DATE, NO_STORY, TEASER } from './class-words.ts';
import { denseShare } from './dense.ts';
import { BY_START } from './names.ts';
import { blockKind, type Reading } from './reading.ts';
import { CELL, HEADING, ITEM, PARAGRAPH, QUOTE } from './tags.ts';
import { asks, isMoment, SENTENCE_END, trimStory, withoutByline, withoutSummary } from './trim.ts';

export interface Story {
  readonly root: number;
  /** Numbers of the blocks of the story in order. */
  readonly blocks: readonly number[];
  /** The first of them after the lead; null where there are none. */
  readonly opening: number | null;
  /** Characters of prose in them. */
  readonly size: number;
  /** How much one character says: 1 for letters, up to 2.5 for Chinese. */
  readonly scale: number;
}

/** How far after the headline a lead may stand, in blocks. */
const LEAD_BLOCKS = 20;

/** Blocks after the headline that may be a subtitle, and characters by which it is told from the headline again. */
const SUBTITLES = 3;
const SAME_START = 12;

const DATED = /(?:19|20)\d\d.{0,20}\d\d?[:.]\d\d/;

/** The kind of an element whose words are a block: what stands alone in a heading is a heading. */
function kindOf(reading: Reading, element: number): number {
  const above = reading.parent[element] as number;
  return reading.kind[above] === HEADING ? HEADING : (reading.kind[element] as number);
}

/** Least length of a sentence that is believed though most of it is a link, and of what stands outside of that. */
const SENTENCE = 50;
const UNLINKED = 5;

/** A paragraph with a sentence of which much is a link: "The suspect was convicted last Thursday." */
function isLinkedSentence(reading: Reading, block: number): boolean {
  const size = reading.blockSize[block] as number;
  if (size < SENTENCE || size - (reading.blockLinked[block] as number) < UNLINKED) return false;
  const isParagraph = blockKind(reading, block) === PARAGRAPH;
  const text = isParagraph ? blockText(reading, block) : '';
  return SENTENCE_END.test(text) && !/[ck]lick/i.test(text);
}

/** What each block is worth for being story. */
function worthOf(reading: Reading, bits: readonly number[], scale: number): number[] {
  return reading.blockElement.map((element, block) => {
    const size = (reading.blockSize[block] as number) * scale;
    const linked = (reading.blockLinked[block] as number) * scale;
    if (((bits[element] as number) & NO_STORY) !== 0) return -4;
    const kind = kindOf(reading, element);
    if (linked * 2 > size) return isLinkedSentence(reading, block) ? 0 : -15 - Math.min(linked, 130) / 2;
    if (kind === HEADING) return linked > 0 ? -30 : 0;
    const free = size - linked;
    if (free > 70) return Math.min(free, 700) - (kind === PARAGRAPH || kind === QUOTE ? 20 : 40);
    if (kind === PARAGRAPH || kind === ITEM || kind === CELL) return linked > 0 ? -4 : 1;
    return -5;
  });
}

/** Sums over each subtree. */
function sumsOf(reading: Reading, worth: readonly number[]): number[] {
  const sums = new Array<number>(reading.kind.length).fill(0);
  worth.forEach((value, block) => {
    sums[reading.blockElement[block] as number]! += value;
  });
  for (let e = sums.length - 1; e > 0; e--) sums[reading.parent[e] as number]! += sums[e] as number;
  return sums;
}

/** A story stands right after its headline: how far off each element is may halve what it is worth. */
function nearness(reading: Reading, headline: number, element: number): number {
  if (headline < 0 || (headline >= element && headline < (reading.end[element] as number))) return 1;
  if (element < headline) return 0.4;
  const gap = (reading.firstBlock[element] as number) - (reading.lastBlock[headline] as number);
  return gap < 12 ? 1 : gap < 40 ? 0.8 : 0.5;
}

/** What an element that is marked as the body counts more. */
const MOST_NAMED = 1.3;

function findRoot(reading: Reading, sums: readonly number[], headline: number): number {
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let e = 0; e < sums.length; e++) {
    const kind = reading.kind[e];
    if (kind === PARAGRAPH || kind === ITEM || kind === 0) continue;
    const sum = sums[e] as number;
    if (sum * MOST_NAMED < most && sum > 0) continue;
    const named =
      reading.marked.get(e) === 'articlebody'
        ? MOST_NAMED
        : ((reading.words[e] as number) & BODY) !== 0
          ? 1.15
          : 1;
    const value = sum > 0 ? sum * named * nearness(reading, headline, e) : sum;
    if (value >= most) {
      most = value;
      best = e;
    }
  }
  return best;
}

/** Most blocks of a card, least of its headline, and how far above the headline its element may be. */
const CARD_BLOCKS = 4;
const CARD_HEADLINE = 20;
const CARD_LEVELS = 3;

/** Blocks below a linked headline in a small part of the page: other articles. */
function teasersOf(reading: Reading, headline: number): ReadonlySet<number> {
  const teasers = new Set<number>();
  for (const heading of reading.headings) {
    const block = reading.firstBlock[heading] as number;
    const size = reading.blockSize[block] ?? 0;
    if (heading === headline || size < CARD_HEADLINE || (reading.blockLinked[block] as number) * 2 < size)
      continue;
    let at = reading.parent[heading] as number;
    for (let level = 0; at > 0 && level < CARD_LEVELS; level++, at = reading.parent[at] as number) {
      const last = reading.lastBlock[at] as number;
      const count = last - (reading.firstBlock[at] as number);
      if (count > CARD_BLOCKS) break;
      for (let b = block + 1; b < last; b++) teasers.add(b);
    }
  }
  return teasers;
}

/** Leaves out teasers, if they are the lesser part. */
function withoutTeasers(reading: Reading, blocks: readonly number[], headline: number): readonly number[] {
  const teasers = teasersOf(reading, headline);
  if (teasers.size === 0) return blocks;
  const rest = blocks.filter((block) => !teasers.has(block));
  return sizeOf(reading, rest) * 2 > sizeOf(reading, blocks) ? rest : blocks;
}

const sizeOf = (reading: Reading, blocks: readonly number[]): number =>
  blocks.reduce((sum, b) => sum + (reading.blockSize[b] as number), 0);

/** Chooses the blocks of the story. */
export function findStory(reading: Reading, bits: readonly number[], headline: number): Story {
  const scale = 1 + denseShare(reading) * 1.5;
  const worth = worthOf(reading, bits, scale);
  const sums = sumsOf(reading, worth);
  const root = findRoot(reading, sums, headline);
  const dropped = new Array<boolean>(reading.kind.length).fill(false);
  for (let e = root + 1; e < (reading.end[root] as number); e++)
    dropped[e] =
      dropped[reading.parent[e] as number] ||
      ((sums[e] as number) < -25 && reading.kind[e] !== 0 && reading.kind[e] !== QUOTE);
  const blocks: number[] = [];
  for (let b = reading.firstBlock[root] ?? 0; b < (reading.lastBlock[root] ?? 0); b++)
    if (!dropped[reading.blockElement[b] as number] && isStory(reading, b, bits)) blocks.push(b);
  const plain = withoutTeasers(reading, blocks, headline);
  const told = withoutByline(reading, afterHeadline(reading, trimStory(reading, plain, scale), headline));
  const place = { headline, before: told[0] ?? reading.blockElement.length, scale };
  const lead = withoutSummary(reading, leadOf(reading, bits, place));
  const isSame = (one: number, other: number): boolean =>
    blockText(reading, one) === blockText(reading, other);
  const title = reading.firstBlock[headline] as number;
  const isTitle = (block: number): boolean =>
    reading.blockSize[block] === reading.blockSize[title] && isSame(block, title);
  const kept = [...lead.filter((block) => !told.some((other) => isSame(other, block))), ...told].filter(
    (block) => !isTitle(block),
  );
  return {
    root,
    scale,
    blocks: kept,
    opening: told[0] ?? null,
    size: sizeOf(reading, kept),
  };
}

/** Leaves out the few blocks that stand before the headline. */
function afterHeadline(reading: Reading, blocks: readonly number[], headline: number): readonly number[] {
  const start = headline < 0 ? 0 : (reading.firstBlock[headline] as number);
  if ((blocks[0] ?? start) >= start) return blocks;
  const after = blocks.filter((block) => block >= start);
  return after.length * 4 > blocks.length * 3 ? after : blocks;
}

interface LeadPlace {
  readonly headline: number;
  /** First block of the story. */
  readonly before: number;
  readonly scale: number;
}

/** A line without an end that is no byline: a heading or a paragraph, right after a headline that begins otherwise. */
function isSubtitle(reading: Reading, block: number, headline: string): boolean {
  const kind = kindOf(reading, reading.blockElement[block] as number);
  const isPlain = (kind === HEADING || kind === PARAGRAPH) && reading.blockLinked[block] === 0;
  if (!isPlain || isMoment(reading, block)) return false;
  const text = blockText(reading, block);
  return !text.startsWith(headline.slice(0, SAME_START)) && !BY_START.test(text);
}

/** The opening lines that stand between the headline and what else is story, in a part of their own. */
function leadOf(reading: Reading, bits: readonly number[], place: LeadPlace): number[] {
  if (place.headline < 0) return [];
  const from = reading.lastBlock[place.headline] as number;
  const lead: number[] = [];
  for (let b = from; b < Math.min(place.before, from + LEAD_BLOCKS); b++) {
    const element = reading.blockElement[b] as number;
    const size = (reading.blockSize[b] as number) * place.scale;
    if (size < 60 || ((bits[element] as number) & ((NO_STORY & ~TEASER) | BYLINE | DATE)) !== 0) continue;
    const isMain = reading.kind[element] === HEADING && reading.rank[element] === 1;
    if (isMain || (reading.blockLinked[b] as number) * 3 > size || lead.length > 1) continue;
    const text = blockText(reading, b);
    const isNext = b < from + SUBTITLES && b > 0 && isSubtitle(reading, b, blockText(reading, from - 1));
    if ((isNext || SENTENCE_END.test(text)) && !DATED.test(text) && !asks(text)) lead.push(b);
  }
  return lead;
}

function isStory(reading: Reading, block: number, bits: readonly number[]): boolean {
  const element = reading.blockElement[block] as number;
  const own = bits[element] as number;
  const size = reading.blockSize[block] as number;
  if ((own & NO_STORY) !== 0 || ((own & (BYLINE | DATE)) !== 0 && size < 160)) return false;
  const linked = reading.blockLinked[block] as number;
  const kind = kindOf(reading, element);
  if (kind === HEADING) return reading.rank[element] !== 1 && linked * 2 < size;
  if (linked > size * 0.6) return isLinkedSentence(reading, block);
  if (kind === PARAGRAPH || kind === QUOTE || kind === ITEM || kind === CELL) return true;
  return size > 80 || /[.!?。！？”"]$/.test(blockText(reading, block));
}
