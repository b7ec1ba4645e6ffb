/** What stands behind a name and is none: "Jr.", "III", "PhD", "R-Fla.", and the state of a town, "N.C.". */

import type { Phrase, Reading } from './reading.ts';

const LISTED: ReadonlySet<string> = new Set(
  'jr sr ii iii iv phd ph.d md m.d jd j.d mba dds rn esq cpa obe mbe cbe kc qc mp mep msp'.split(' '),
);
/** "R-Fla.", "D-Calif.", "I-Vt.": party and state of a lawmaker. */
const PARTY = /^[rdi]-\p{L}/u;
/** "N.C.", "Calif.": an abbreviation with a capital. */
const ABBREVIATION = /^(?:\p{L}\.){2,}$|^\p{L}{2,6}\.$/u;

/** Whether the word adds to the name before it, in commas or without: no name by itself. */
export function isPostNominal({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  return LISTED.has(token.lower.replace(/\.$/, '')) || (token.cap && PARTY.test(token.lower));
}

/** The same for a part of a phrase between commas, which may be the short form of a state too. */
export function isAppended(reading: Reading, { from, to }: Phrase): boolean {
  const { cap, lower } = reading.tokens[from]!;
  return to === from + 1 && (isPostNominal(reading, from) || (cap && ABBREVIATION.test(lower)));
}
