/**
 * A page as flat tables: what one walk over the document leaves behind.
 *
 * Elements are numbered in document order, so everything below element `e` is the range `e + 1 .. end[e]`,
 * and sums over a subtree are one pass backwards. Texts hold the text nodes (and `<br>`) in order; a block
 * is a run of texts that stands as one paragraph: the words of one block element up to the next one.
 *
 *   <div><p>One <a>two</a></p>three</div>
 *   elements  0 div, 1 p, 2 a          texts  "One " "two" "three"
 *   blocks    {element 1, texts 0..2, linked 3} {element 0, texts 2..3, linked 0}
 *
 * Numbers in parallel arrays, not objects: a page has thousands of elements, and the walk is the cost.
 */

import type { Dom } from './dom.ts';

export interface Reading {
  readonly dom: Dom;
  /** Elements in document order with, for each, its parent's number, tag kind, class bits and subtree end. */
  readonly elements: Element[];
  readonly parent: number[];
  readonly kind: number[];
  readonly words: number[];
  readonly end: number[];
  /** First block at or after the element's start and its end: blocks of the subtree are `firstBlock..lastBlock`. */
  readonly firstBlock: number[];
  readonly lastBlock: number[];
  readonly texts: Node[];
  /** Number of the link that a text stands in, -1 for none. */
  readonly textLink: number[];
  readonly textElement: number[];
  readonly blockElement: number[];
  readonly blockFrom: number[];
  readonly blockTo: number[];
  /** Characters in the block, white space at the ends of its texts left out; and those inside links. */
  readonly blockSize: number[];
  readonly blockLinked: number[];
  readonly links: number[];
  readonly linkFrom: number[];
  readonly linkTo: number[];
  readonly linkHref: string[];
  /** `title`, `meta`, `link`, `base` and data scripts, in order. */
  readonly markup: Element[];
  readonly markupName: string[];
  /** Elements with `itemprop`, `property` or `rel`, by number. */
  readonly marked: number[];
  readonly markedAs: string[];
  readonly times: number[];
  readonly headings: number[];
  /** Form fields to fill in, and how many of them take a password. */
  readonly counts: { fields: number; passwords: number };
}

export function emptyReading(dom: Dom): Reading {
  return {
    dom,
    elements: [],
    parent: [],
    kind: [],
    words: [],
    end: [],
    firstBlock: [],
    lastBlock: [],
    texts: [],
    textLink: [],
    textElement: [],
    blockElement: [],
    blockFrom: [],
    blockTo: [],
    blockSize: [],
    blockLinked: [],
    links: [],
    linkFrom: [],
    linkTo: [],
    linkHref: [],
    markup: [],
    markupName: [],
    marked: [],
    markedAs: [],
    times: [],
    headings: [],
    counts: { fields: 0, passwords: 0 },
  };
}

/** Number of the nearest element at or above `element` of the given tag kind, -1 for none. */
export function closest(reading: Reading, element: number, kind: number): number {
  let at = element;
  while (at >= 0 && reading.kind[at] !== kind) at = reading.parent[at] ?? -1;
  return at;
}

/** Whether `inner` is `outer` or below it. */
export const isWithin = (reading: Reading, inner: number, outer: number): boolean =>
  inner >= outer && inner < (reading.end[outer] ?? 0);
