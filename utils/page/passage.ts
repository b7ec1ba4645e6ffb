/**
 * A passage: folded text that remembers which text node each stretch of it came from.
 *
 * `texts[i]` is the number of a text node in the reading, `starts[i]` where its folded data begins in the
 * passage and `spaced[i]` whether it was folded after white space. To go back from an offset, only the one
 * node it falls into is folded again; a node that has changed since is noticed by that.
 */

import type { Reading } from './reading.ts';
import { foldText, unfoldOffset } from './text.ts';

export interface Passage {
  readonly text: string;
  readonly texts: readonly number[];
  readonly starts: readonly number[];
  readonly spaced: readonly boolean[];
}

/**
 * Builds a passage. The paragraph in hand is kept apart from those that are done, and its last character is
 * remembered: to look at the end of a long string that is still being put together copies it each time.
 */
export class PassageBuilder {
  private readonly paragraphs: string[] = [];
  /** Where the paragraph in hand begins in the passage. */
  private base = 0;
  private text = '';
  private spaced = true;
  private readonly texts: number[] = [];
  private readonly starts: number[] = [];
  private readonly spaces: boolean[] = [];

  /** Appends the texts `from..to`; `<br>` gives a line break. */
  add(reading: Reading, from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const node = reading.texts[i] as Node;
      if (node.nodeType === 3) this.addText(node.nodeValue as string, i);
      else if (this.text) {
        if (!this.text.endsWith('\n')) this.text = `${this.text.trimEnd()}\n`;
        this.spaced = true;
      }
    }
  }

  /** Ends a paragraph: white space at its end goes, two line breaks follow. */
  endParagraph(): void {
    const text = this.text.trimEnd();
    if (text) {
      this.paragraphs.push(text);
      this.base += text.length + 2;
    }
    this.text = '';
    this.spaced = true;
  }

  done(): Passage {
    this.endParagraph();
    return {
      text: this.paragraphs.join('\n\n'),
      texts: this.texts,
      starts: this.starts,
      spaced: this.spaces,
    };
  }

  private addText(data: string, number: number): void {
    const folded = foldText(data, this.spaced);
    if (!folded) return;
    this.texts.push(number);
    this.starts.push(this.base + this.text.length);
    this.spaces.push(this.spaced);
    this.text += folded;
    this.spaced = folded.charCodeAt(folded.length - 1) === 32;
  }
}

/** A passage of one stretch of texts. */
export function passageOf(reading: Reading, from: number, to: number): Passage {
  const builder = new PassageBuilder();
  builder.add(reading, from, to);
  return builder.done();
}

/** Node and offset of a place in a passage; null where the node has gone or changed. */
export function locate(
  reading: Reading,
  passage: Passage,
  offset: number,
): { node: Node; offset: number } | null {
  let low = 0;
  let high = passage.starts.length - 1;
  if (high < 0) return null;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((passage.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  const start = passage.starts[low] as number;
  const spaced = passage.spaced[low] as boolean;
  const node = reading.texts[passage.texts[low] as number] as Node;
  const data = node.nodeValue as string;
  const folded = foldText(data, spaced).trimEnd();
  const was = passage.text.slice(start, passage.starts[low + 1] ?? passage.text.length).trimEnd();
  if (!reading.dom.isConnected(node) || was !== folded || offset - start >= folded.length) return null;
  return { node, offset: unfoldOffset(data, spaced, offset - start) };
}

/** Range of a span of a passage in the live document; null where nodes are gone. */
export function rangeIn(reading: Reading, passage: Passage, start: number, end: number): Range | null {
  if (start < 0 || end <= start || end > passage.text.length) return null;
  const from = locate(reading, passage, start);
  const last = locate(reading, passage, end - 1);
  if (!from || !last) return null;
  const range = reading.dom.range();
  range.setStart(from.node, from.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}
