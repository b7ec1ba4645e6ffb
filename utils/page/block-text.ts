/** The words of blocks and elements. */

import { type Passage, passageOf } from './passage.ts';
import type { Reading } from './reading.ts';

export const blockText = (reading: Reading, block: number): string =>
  passageOf(reading, reading.blockFrom[block] as number, reading.blockTo[block] as number).text;

/** First and end text below an element. */
export function textsOf(reading: Reading, element: number): readonly [from: number, to: number] {
  const first = reading.firstBlock[element] as number;
  const last = (reading.lastBlock[element] as number) - 1;
  const end = reading.end[element] as number;
  let from = reading.blockFrom[first] ?? reading.texts.length;
  let to = reading.blockTo[last] ?? from;
  if (last < first) return [0, 0];
  if (to <= from || reading.blockTo[last] === undefined) to = reading.texts.length;
  const inside = (i: number): boolean => {
    const owner = reading.textElement[i] as number;
    return owner >= element && owner < end;
  };
  while (from < to && !inside(from)) from++;
  while (to > from && !inside(to - 1)) to--;
  return [from, to];
}

/** All text below an element as one passage. */
export function elementPassage(reading: Reading, element: number): Passage {
  const [from, to] = textsOf(reading, element);
  return passageOf(reading, from, to);
}

export const elementText = (reading: Reading, element: number): string =>
  elementPassage(reading, element).text;
