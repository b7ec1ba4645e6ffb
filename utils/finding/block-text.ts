/** The words of blocks and elements. */

import { type Passage, passageOf, textOfTexts } from './passage.ts';
import type { Reading } from './reading.ts';

/** Asked for by several judgements; put together once. */
export const blockText = (reading: Reading, block: number): string =>
  (reading.blockTexts[block] ??= textOfTexts(
    reading.texts,
    reading.blockFrom[block] as number,
    reading.blockTo[block] as number,
  ));

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

export function elementText(reading: Reading, element: number): string {
  const [from, to] = textsOf(reading, element);
  return textOfTexts(reading.texts, from, to);
}
