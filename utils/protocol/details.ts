/** All that is known of one entity, worded by the worker: the popup asks for it when the reader opens a row. */

import type { NoteLine } from './page-notes.ts';

export interface Correction {
  /** Text to send: what is stated, and room for what is right. */
  readonly text: string;
  /** Address of the form with that text in it; null where corrections have no address. */
  readonly url: string | null;
}

/** A fact with its citation and a way to correct it. */
export interface Fact extends NoteLine {
  readonly correction: Correction;
}

export interface Details {
  /** Birth and death, or that sources disagree, or that nothing more is known. */
  readonly remarks: readonly string[];
  /** Most telling first. */
  readonly facts: readonly Fact[];
  /** All in one line, `''` for none. */
  readonly otherNames: string;
  /** Why the mention that was asked about is taken for it; empty for none. */
  readonly why: readonly string[];
}
