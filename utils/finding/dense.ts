/** Scripts that say in one character what others say in two or three. */

import type { Reading } from './reading.ts';

/** Whether a character is of such a script: kana, Han, Hangul. */
export const isDense = (code: number): boolean =>
  code >= 0x3040 && (code < 0x3100 || (code >= 0x3400 && code < 0xa000) || (code >= 0xac00 && code < 0xd7b0));

const SAMPLES = 12;
/** Characters of a block that is looked at: a paragraph, though in such a script. */
const LONG = 40;

/** Share of such characters in the longest blocks of a page, 0 to 1. */
export function denseShare(reading: Reading): number {
  let dense = 0;
  let all = 0;
  let taken = 0;
  for (let b = 0; b < reading.blockElement.length && taken < SAMPLES; b++) {
    if ((reading.blockSize[b] as number) < LONG) continue;
    taken++;
    for (let i = reading.blockFrom[b] as number; i < (reading.blockTo[b] as number); i++) {
      const data = reading.texts[i]?.trim() ?? '';
      for (let at = 0; at < data.length; at++) if (isDense(data.charCodeAt(at))) dense++;
      all += data.length;
    }
  }
  return all ? dense / all : 0;
}
