/** Where speech ends before the verb of saying behind it: in quotation marks, or where a dash parts them. */

import { hasCases } from './genitives.ts';
import { isKind, isQuotedAt, kindAt, type Reading } from './reading.ts';

/** Whether the token can stand between speech and its verb. */
export function isQuoteOrComma(reading: Reading, index: number): boolean {
  return isKind(reading, index, isQuotedAt(reading, index) ? 'comma quote dash stop' : 'comma quote dash');
}

/** "“We go”, — | said": a quotation ends before the comma or dash. */
export function isBehindQuotation(reading: Reading, index: number): boolean {
  let at = index;
  while (at > 0 && !isQuotedAt(reading, at) && isQuoteOrComma(reading, at)) at--;
  return isQuotedAt(reading, at);
}

/** "Tama jest bezpieczna – | powiedział": where cases tell who speaks, a dash of which the sentence has no other ends what is said. */
export function isBehindDash(reading: Reading, lo: number, index: number): boolean {
  if (!hasCases(reading) || kindAt(reading, index) !== 'dash') return false;
  for (let at = index - 1; at > lo; at--) if (kindAt(reading, at) === 'dash') return false;
  return true;
}
