/**
 * A page as its walk leaves it behind: one string of events and the texts and attributes that they point to,
 * each taken in turn. Nothing in it is an index, so that there is none to be wrong.
 *
 *   <p class="byline">By <a href="/lee">A. Lee</a></p>
 *   shape  "G", "\u00c0\u0090", ".", "E", ".", ")", ")"      texts ["By ", "A. Lee"]      hrefs ["/lee"]
 *
 * Marks of `shape`:
 *   `A`..`Q`   an element opens; its tag kind is the code less 65 (`finding/tags.ts`)
 *   `1`..`8`   which heading it is, or which part outside the story
 *   from 192   its class words: their upper six bits in the low ones of this code, the lower six in those of the
 *              next, which is from 128 to 191; so a shape is a string of one byte a mark
 *   `m`, `t`   it takes the next of `marked`, of `stated`
 *   `)`        the last open element ends
 *   `.` `_` `/`  the next text; a text of blanks only; a line break
 */

import type { PageReport } from './article.ts';

/** What a page sends to be read: the whole of it, the start of a long one, a part that came later, or one inside a menu or footer. */
export type TablesOf = 'page' | 'start' | 'part' | 'frame';

/** Whether they are a page's own, and no part's of it. */
export const areOfPage = ({ of }: Pick<PageTables, 'of'>): boolean => of === 'page' || of === 'start';

export interface PageTables {
  readonly of: TablesOf;
  readonly url: string;
  /** Base address of relative links as the document has it; read for parts only. */
  readonly base: string;
  /** Language of the root element, `''` where it has none. */
  readonly lang: string;
  readonly shape: string;
  readonly texts: readonly string[];
  /** Address as written of each link element, `''` where it has none. */
  readonly hrefs: readonly string[];
  /** Values of `itemprop`, `property` and `rel` in lower case, those that say something. */
  readonly marked: readonly string[];
  /** Machine-readable form of what an element holds: its `datetime`, `content` or `title`. */
  readonly stated: readonly string[];
  /** `title`, `meta`, `link`, `base` and JSON-LD of the head: what it is, its name, its value. */
  readonly markup: readonly MarkupEntry[];
  /** Form fields to fill in, and how many of them take a password. */
  readonly fields: number;
  readonly passwords: number;
}

export type MarkupEntry = readonly [
  kind: 'title' | 'meta' | 'canonical' | 'base' | 'json-ld',
  name: string,
  value: string,
];

/** A stretch of the page's texts, numbered in the order of `shape`: those of `from` up to `to`. */
export type TextRun = readonly [from: number, to: number];

/** Where in the page the parts of a report were read: null or empty where it was not from its text. */
export interface PagePlaces {
  readonly title: TextRun | null;
  /** Paragraphs of the story. */
  readonly text: readonly TextRun[];
  readonly asides: readonly TextRun[];
  /** Number of the link element (as in `hrefs`) and its texts, for each link of the report. */
  readonly links: readonly (readonly [link: number, from: number, to: number])[];
}

/** What was found in a page, and where. */
export interface Judged {
  readonly report: PageReport;
  readonly places: PagePlaces;
}
