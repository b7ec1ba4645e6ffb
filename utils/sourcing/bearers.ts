/**
 * Whom a name stands for in a text: the full name that the text has for it, else whoever of several with that surname has spoken under
 * a full name, where it is one.
 */

import { beginsFull, isWhole, lastOf, type NameIndex } from './name-index.ts';
import { isSameBearer, stemOf } from './name-stem.ts';
import type { Naming } from './naming.ts';
import { lowerAt, type Phrase, type Reading, textOf } from './reading.ts';

export interface Full {
  readonly name: string;
  readonly at: Phrase;
}

export class Bearers {
  /** Who has spoken under a full name, by its last word; null for two. */
  private readonly spoken = new Map<string, Full | null>();
  private readonly reading: Reading;
  private readonly names: NameIndex;

  constructor(reading: Reading, names: NameIndex) {
    this.reading = reading;
    this.names = names;
  }

  private stemAt(at: Phrase): string {
    return stemOf(this.reading.lexicon.endings, lowerAt(this.reading, lastOf(this.reading, at)));
  }

  private nameAt({ from, to }: Phrase): string {
    return textOf(this.reading, from, to);
  }

  /** Whether the text has a full name for a lone one. */
  has(at: Phrase): boolean {
    return this.names.full.has(this.stemAt(at));
  }

  /** Null where the name is one of several, undefined where the text has no fuller one. */
  private inText(at: Phrase): Phrase | null | undefined {
    const stem = this.stemAt(at);
    const full = this.names.full.get(stem);
    if (lastOf(this.reading, at) > at.from) {
      const { endings } = this.reading.lexicon;
      const isFuller = full && beginsFull(this.reading, full);
      return isFuller && isSameBearer(endings, this.nameAt(full), this.nameAt(at)) ? full : undefined;
    }
    const whole = full === undefined ? this.names.part.get(stem) : null;
    return whole && isWhole(this.reading, whole) ? whole : full;
  }

  /** The fullest name of a source; `isMatched` for one that the dataset knows, and that is nobody else then. */
  fullest({ kind, name, at }: Naming, isMatched: boolean): Full {
    const full = kind === 'person' ? this.inText(at!) : undefined;
    if (full) return { name: this.nameAt(full), at: full };
    const spoken = full === null && !isMatched && this.spoken.get(this.stemAt(at!));
    return spoken || { name, at: at! };
  }

  /** Keeps that somebody has spoken under this name. */
  learn(full: Full): void {
    if (lastOf(this.reading, full.at) === full.at.from) return;
    const stem = this.stemAt(full.at);
    const known = this.spoken.get(stem);
    this.spoken.set(stem, known === undefined || known?.name === full.name ? full : null);
  }
}
