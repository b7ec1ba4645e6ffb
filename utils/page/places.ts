/** From the parts of a report back to the live document. */

import type { Span, Where } from '../model/article.ts';
import { elementPassage } from './block-text.ts';
import type { Passage } from './passage.ts';
import { rangeIn } from './passage.ts';
import type { Reading } from './reading.ts';

/** Passages behind an article: null where a part was not read from the page's text. */
export interface ArticlePassages {
  readonly title: Passage | null;
  readonly text: Passage;
  readonly asides: readonly Passage[];
}

/** A part of a report and a span in it. */
export interface Place {
  readonly where: Where;
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** What the parts of a report were read from: the article's passages, and the element number of each link. */
export interface Origins {
  readonly passages: ArticlePassages | null;
  readonly links: readonly number[];
}

function passageAt(reading: Reading, { passages, links }: Origins, place: Place): Passage | null {
  if (place.where === 'link') {
    const element = links[place.part];
    return element === undefined ? null : elementPassage(reading, element);
  }
  if (!passages) return null;
  if (place.where === 'text') return passages.text;
  return place.where === 'title' ? passages.title : (passages.asides[place.part] ?? null);
}

/** Range of a place in the live document; null where nodes are gone or the part is not in the text. */
export function rangeOfPlace(reading: Reading, origins: Origins, place: Place): Range | null {
  const passage = passageAt(reading, origins, place);
  return passage && rangeIn(reading, passage, place.start, place.end);
}

/** Span in the article's text of the texts `from..to`; null where they are not part of it. */
export function spanOfTexts(text: Passage, from: number, to: number): Span | null {
  let first = -1;
  let end = -1;
  let low = 0;
  let high = text.texts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((text.texts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < text.texts.length && (text.texts[i] as number) < to; i++) {
    if (first < 0) first = text.starts[i] as number;
    end = text.starts[i + 1] ?? text.text.length;
  }
  if (first < 0) return null;
  const words = text.text.slice(first, end);
  const start = first + words.length - words.trimStart().length;
  const stop = first + words.trimEnd().length;
  return stop > start ? [start, stop] : null;
}

/** The element of that number; null where it is unknown or gone from the document. */
export function liveElement(reading: Reading, number: number | undefined): Element | null {
  const element = number === undefined ? undefined : reading.elements[number];
  return element && reading.dom.isConnected(element) ? element : null;
}
