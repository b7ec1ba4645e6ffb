/** The words of blocks and elements. */

import { type Passage, passageOf } from './passage.ts';
import type { Reading } from './reading.ts';

export const blockText = (reading: Reading, block: number): string =>
  passageOf(reading.texts, reading.blockFrom[block] as number, reading.blockTo[block] as number).text;

/** First and end text below an element. */
export const textsOf = (reading: Reading, element: number): readonly [from: number, to: number] => [
  reading.firstText[element] ?? 0,
  reading.lastText[element] ?? 0,
];

/** All text below an element as one passage. */
export function elementPassage(reading: Reading, element: number): Passage {
  const [from, to] = textsOf(reading, element);
  return passageOf(reading.texts, from, to);
}

export const elementText = (reading: Reading, element: number): string =>
  elementPassage(reading, element).text;
