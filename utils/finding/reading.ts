/**
 * A page as flat tables, put together from what one walk over the document left behind (`read-tables.ts`).
 *
 * Elements are numbered in document order, so everything below element `e` is the range `e + 1 .. end[e]`,
 * and sums over a subtree are one pass backwards. Texts hold the text nodes (and `<br>`) in order; a block
 * is a run of texts that stands as one paragraph: the words of one block element up to the next one.
 *
 *   <div><p>One <a>two</a></p>three</div>
 *   elements  0 div, 1 p, 2 a          texts  "One " "two" "three"
 *   blocks    {element 1, texts 0..2, linked 3} {element 0, texts 2..3, linked 0}
 *
 * Numbers in parallel arrays, not objects: a page has thousands of elements.
 */

import type { MarkupEntry } from '../model/page-tables.ts';

export interface Reading {
  /** For each element in document order: its parent's number, tag kind and rank, class bits and subtree end. */
  readonly parent: number[];
  readonly kind: number[];
  readonly rank: number[];
  readonly words: number[];
  readonly end: number[];
  /** First block at or after the element's start and its end: blocks of the subtree are `firstBlock..lastBlock`. */
  readonly firstBlock: number[];
  readonly lastBlock: number[];
  /** The same for its texts. */
  readonly firstText: number[];
  readonly lastText: number[];
  /** Null for a line break. */
  readonly texts: (string | null)[];
  readonly blockElement: number[];
  readonly blockFrom: number[];
  readonly blockTo: number[];
  /** Characters in the block, white space at the ends of its texts left out; and those inside links. */
  readonly blockSize: number[];
  readonly blockLinked: number[];
  /** Folded text of the blocks that were asked for (`block-text.ts`). */
  readonly blockTexts: (string | undefined)[];
  /** Links that are not inside another one; `linkNumber` counts all. */
  readonly links: number[];
  readonly linkNumber: number[];
  /** Address as written and machine-readable form by element number; most elements have neither. */
  readonly href: (string | undefined)[];
  readonly stated: Map<number, string>;
  /** The `itemprop`, `property` and `rel` of elements that have any, by element number. */
  readonly marked: Map<number, string>;
  readonly headings: number[];
  readonly markup: readonly MarkupEntry[];
  readonly lang: string;
  readonly fields: number;
  readonly passwords: number;
}

/** Kind of the element whose words a block is. */
export const blockKind = ({ kind, blockElement }: Reading, block: number): number =>
  kind[blockElement[block] as number] as number;

/** The element around that one. */
export const blockParent = ({ parent, blockElement }: Reading, block: number): number =>
  parent[blockElement[block] as number] as number;

/** The tables of a page with so many elements, before anything is read; they are as long as they will be. */
export function emptyReading(
  stated: Pick<Reading, 'markup' | 'lang' | 'fields' | 'passwords'>,
  elements: number,
): Reading {
  const zeros = (): number[] => new Array<number>(elements).fill(0);
  return {
    ...stated,
    parent: zeros(),
    kind: zeros(),
    rank: zeros(),
    words: zeros(),
    end: zeros(),
    firstBlock: zeros(),
    lastBlock: zeros(),
    firstText: zeros(),
    lastText: zeros(),
    texts: [],
    blockElement: [],
    blockFrom: [],
    blockTo: [],
    blockSize: [],
    blockLinked: [],
    blockTexts: [],
    links: [],
    linkNumber: [],
    href: new Array<string | undefined>(elements),
    stated: new Map(),
    marked: new Map(),
    headings: [],
  };
}
