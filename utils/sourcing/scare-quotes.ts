/** Quotation marks that quote nobody: single words and titles in inverted commas. */

import { IS } from './lexicon.ts';
import type { Quotation } from './quotations.ts';
import { cueKindAt, isAny, isKind, type Reading } from './reading.ts';

/** “Meet the Press,” is a title: two or more words, and all but the small ones with capitals. */
function isTitle(reading: Reading, { open, close }: { open: number; close: number }): boolean {
  let caps = 0;
  for (let index = open + 1; index < close; index++) {
    const token = reading.tokens[index]!;
    if (token.cap) caps++;
    else if (
      token.kind === 'word' &&
      !isAny(reading, index, IS.link | IS.preposition | IS.determiner | IS.bound)
    )
      return false;
    else if (token.kind === 'stop') return false;
  }
  return caps > 1;
}

/** "«No», | dijo": a comma or dash and a verb of saying follow. */
function isTold(reading: Reading, close: number): boolean {
  return isKind(reading, close + 1, 'comma dash') && cueKindAt(reading, close + 2) === 'say';
}

/** A quotation inside a name or title ("the so-called “Never Trump” group"), not speech. */
function isScare(reading: Reading, found: Quotation): boolean {
  const inner = reading.tokens[found.close - 1];
  if (!found.closed || found.close - found.open > 12 || isTold(reading, found.close)) return false;
  return (
    (found.close - found.open <= 5 && inner?.kind !== 'comma' && inner?.kind !== 'stop') ||
    isTitle(reading, found)
  );
}

/** The quotation that the token stands in; undefined outside of all. */
export function quotationAt(reading: Reading, index: number): Quotation | undefined {
  const quotation = reading.quotationOf[index] ?? -1;
  return quotation === -1 ? undefined : reading.quotations[quotation];
}

/** Whether the token stands in quotation marks that quote nobody. */
export function isScareAt(reading: Reading, index: number): boolean {
  const found = quotationAt(reading, index);
  return found !== undefined && isScare(reading, found);
}

/** Whether the token stands in a quotation of speech. */
export function isSpeech(reading: Reading, index: number): boolean {
  const found = quotationAt(reading, index);
  return found !== undefined && !isScare(reading, found);
}
