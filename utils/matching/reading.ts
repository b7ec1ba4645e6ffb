/** The parts of a page as they are worked on: scanned words, and what was found in them so far. */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { uint8Column } from '../mentions/columns.ts';
import { endingsFor, guessLanguage } from '../mentions/inflection.ts';
import { tokenise } from '../mentions/tokens.ts';
import { createWords, type NamePlace } from '../mentions/words.ts';
import type { Where } from '../model/article.ts';
import type { Reason } from '../model/match.ts';
import { type Beside, readBeside } from './context/beside.ts';
import type { Meaning } from './context/lexicon.ts';
import { type Scanned, scanNames } from './scan.ts';

/** One piece of a page's text. `part` as in `Mention`. */
export interface TextPart {
  readonly where: Where;
  readonly part: number;
  readonly text: string;
}

/** A person found in a part. */
export interface Finding extends NamePlace {
  /** Whom it means; two where it may be either. */
  readonly refs: readonly Ref[];
  readonly confidence: number;
  /** The name of the dataset that was found; null for a surname alone. */
  readonly nameRef: NameRef | null;
  readonly reasons: readonly Reason[];
}

export interface Reading {
  readonly part: TextPart;
  readonly scanned: Scanned;
  /** Added to by `addFinding` alone. */
  readonly findings: Finding[];
  /** 1 for each word that a finding stands on. */
  readonly taken: Uint8Array;
}

/** Adds a finding to its part. */
export function addFinding({ findings, taken }: Reading, finding: Finding): void {
  findings.push(finding);
  taken.fill(1, finding.from, finding.to + 1);
}

/** Tokenises and scans the parts; each in the language that its letters speak of. */
export function readParts(parts: readonly TextPart[], lang: string | null, dataset: Dataset): Reading[] {
  return parts.map((part) => {
    const words = createWords(tokenise(part.text), endingsFor(guessLanguage(part.text, lang)));
    const taken = uint8Column(words.tokens.count);
    return { part, scanned: scanNames(words, dataset), findings: [], taken };
  });
}

/** Whether any word of `[from, to]` is taken by a finding. */
export function isTaken({ taken }: Reading, from: number, to: number): boolean {
  for (let word = from; word <= to; word++) if (taken[word] === 1) return true;
  return false;
}

/** What stands beside `[from, to]` of a reading. */
export function besideOf(
  { scanned }: Reading,
  meanings: readonly (Meaning | null)[],
  [from, to]: readonly [number, number],
): Beside {
  return readBeside({ words: scanned.words, meanings, from, to });
}
