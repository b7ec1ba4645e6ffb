/**
 * Which parts of a page stand outside its story, by tag and class, handed down to everything below.
 *
 * A word in a class can lie: `<body class="has-sidebar">`, `<div class="js-dynamic-advertorial">` around the
 * whole story. So a word does not count where the element holds the page's only `h1` or much of its prose;
 * comments and what is hidden are believed even then, unless they hold the `h1`.
 */

import { findPictureParts } from './captions.ts';
import { ASIDE, CAPTION_WORDS, COMMENT, CREDIT, FRAME, HIDDEN, NO_STORY, TEASER } from './class-words.ts';
import { blockKind, type Reading } from './reading.ts';
import { ARTICLE, CAPTION, FOOTER_TAG, FORM, HEADING, OUTSIDE, PARAGRAPH } from './tags.ts';

const SOFT = ASIDE | CAPTION_WORDS | CREDIT | TEASER;
/** Share of the prose above which a class word is not believed; for a tag (`aside`) it takes more. */
const MUCH = 0.3;
const MOST = 0.6;
/** Characters of prose in a story that another one may follow. */
const STORY = 400;
/** Paragraphs in a hidden element that make it part of the story. */
const WALLED = 4;

/**
 * Characters outside links of blocks that are long enough to be sentences, summed over each subtree. What is
 * hidden or in comments counts only for itself, not for what is around it.
 */
export function proseBelow(reading: Reading): number[] {
  const sums = new Array<number>(reading.kind.length).fill(0);
  for (let b = 0; b < reading.blockElement.length; b++) {
    const size = reading.blockSize[b] as number;
    const free = size - (reading.blockLinked[b] as number);
    if (free > 50 && free * 2 > size) sums[reading.blockElement[b] as number]! += free;
  }
  for (let e = sums.length - 1; e > 0; e--)
    if (((reading.words[e] as number) & (HIDDEN | COMMENT)) === 0 || e < 8)
      sums[reading.parent[e] as number]! += sums[e] as number;
  return sums;
}

/** Whether an element that is hidden holds so many paragraphs that it is the rest of the story behind a wall. */
function isWalledStory(reading: Reading, element: number): boolean {
  let paragraphs = 0;
  for (let b = reading.firstBlock[element] as number; b < (reading.lastBlock[element] as number); b++) {
    const isParagraph = blockKind(reading, b) === PARAGRAPH;
    if (isParagraph && (reading.blockSize[b] as number) > 120) paragraphs++;
  }
  return paragraphs >= WALLED;
}

/** Marks of elements, kept in one number each while their bits are read. */
const AROUND_TITLE = 1;
const LATER = 2;
const PICTURE = 4;

const mainHeadings = (reading: Reading): number[] => reading.headings.filter((h) => reading.rank[h] === 1);

/** Articles after the first that have a main heading of their own: a page that goes on with the next story. */
function laterStories(reading: Reading, prose: readonly number[]): readonly number[] {
  const later: number[] = [];
  // The innermost article that each element is in, handed down: to climb from each heading would take depth times headings.
  const within: number[] = [];
  let first = -1;
  for (let e = 0; e < reading.kind.length; e++) {
    const at = reading.kind[e] === ARTICLE ? e : (within[reading.parent[e] as number] ?? -1);
    within.push(at);
    if (reading.kind[e] !== HEADING || reading.rank[e] !== 1 || at < 0 || (prose[at] as number) < STORY)
      continue;
    if (first < 0) first = at;
    else if (at >= (reading.end[first] as number)) later.push(at);
  }
  return later;
}

/** The marks of each element. */
function marksOf(reading: Reading, prose: readonly number[]): number[] {
  const marks = new Array<number>(reading.kind.length).fill(0);
  const main = mainHeadings(reading);
  if (main.length === 1)
    for (let at = reading.parent[main[0] as number] as number; at >= 0; at = reading.parent[at] as number)
      marks[at]! |= AROUND_TITLE;
  else if (main.length > 1) for (const e of laterStories(reading, prose)) marks[e]! |= LATER;
  for (const e of findPictureParts(reading, prose)) marks[e]! |= PICTURE;
  return marks;
}

/** Whether the kind of an element alone may put it outside. */
const isTelling = (kind: number): boolean => kind === OUTSIDE || kind === FORM || kind === CAPTION;

/** Least characters of a paragraph that is read whatever it is called ("paywall"), and its share of links, as 1 : n. */
const PLAIN = 60;
const FEW_LINKS = 5;

/** Whether an element is a paragraph with words of its own. */
function isPlainParagraph(reading: Reading, e: number): boolean {
  const block = reading.firstBlock[e] as number;
  const size = reading.blockSize[block] ?? 0;
  const isParagraph = reading.kind[e] === PARAGRAPH && reading.blockElement[block] === e;
  return isParagraph && size > PLAIN && (reading.blockLinked[block] as number) * FEW_LINKS < size;
}

/** The bits of an element itself, of which some are not believed. */
function ownBits(reading: Reading, e: number, { share, marks }: { share: number; marks: number }): number {
  const kind = reading.kind[e] as number;
  let own = reading.words[e] as number;
  if ((marks & AROUND_TITLE) !== 0 || e < 2) return own & ~NO_STORY;
  if (share > MUCH || kind === HEADING || (own === ASIDE && isPlainParagraph(reading, e))) own &= ~SOFT;
  if ((own & HIDDEN) !== 0 && share > MUCH && isWalledStory(reading, e)) own &= ~HIDDEN;
  if (kind === FORM ? share < MUCH : kind === OUTSIDE && share < MOST) own |= ASIDE;
  if ((own & FRAME) !== 0 && share < MOST) own |= ASIDE;
  if ((marks & LATER) !== 0) own |= ASIDE;
  if (kind === CAPTION || (marks & PICTURE) !== 0) own |= CAPTION_WORDS;
  return kind === OUTSIDE && reading.rank[e] === FOOTER_TAG ? own | ASIDE : own;
}

/** Bits of `class-words.ts` that hold for each element, its own and those of the elements around it. */
export function readOutside(reading: Reading, prose: readonly number[]): number[] {
  const { kind, parent, words } = reading;
  const total = (prose[0] ?? 0) || 1;
  const marks = marksOf(reading, prose);
  const bits = new Array<number>(kind.length).fill(0);
  for (let e = 0; e < bits.length; e++) {
    const above = e > 0 ? (bits[parent[e] as number] as number) & NO_STORY : 0;
    const isPlain = words[e] === 0 && marks[e] === 0 && !isTelling(kind[e] as number);
    bits[e] = isPlain
      ? above
      : above | ownBits(reading, e, { share: (prose[e] as number) / total, marks: marks[e] as number });
  }
  return bits;
}
