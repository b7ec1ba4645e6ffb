/**
 * A passage: folded text that remembers which text node each stretch of it came from.
 *
 * `texts[i]` is the number of a text node in the reading, `starts[i]` where its folded data begins in the
 * passage and `spaced[i]` whether it was folded after white space. To go back from an offset, only the one
 * node it falls into is folded again; a node that has changed since is noticed by that.
 */

import { foldText } from './text.ts';

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
  /** Its lines that are done, and the line in hand. */
  private lines = '';
  private text = '';
  private spaced = true;
  private readonly texts: number[] = [];
  private readonly starts: number[] = [];
  private readonly spaces: boolean[] = [];

  /** Appends the texts `from..to`; null gives a line break. */
  add(texts: readonly (string | null)[], from: number, to: number): void {
    for (let i = from; i < to; i++) {
      const text = texts[i];
      if (typeof text === 'string') this.addText(text, i);
      else if (this.lines || this.text) this.endLine();
    }
  }

  /** Ends a paragraph: white space at its end goes, two line breaks follow. */
  endParagraph(): void {
    const text = (this.lines + this.text).trimEnd();
    if (text) {
      this.paragraphs.push(text);
      this.base += text.length + 2;
    }
    this.lines = '';
    this.text = '';
    this.spaced = true;
  }

  /** Ends a line: white space at its end goes. The lines before it are not looked at again. */
  private endLine(): void {
    const line = this.text.trimEnd();
    if (line || !this.lines) this.lines += `${line}\n`;
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
    this.starts.push(this.base + this.lines.length + this.text.length);
    this.spaces.push(this.spaced);
    this.text += folded;
    this.spaced = folded.charCodeAt(folded.length - 1) === 32;
  }
}

/** A passage of one stretch of texts. */
export function passageOf(texts: readonly (string | null)[], from: number, to: number): Passage {
  const builder = new PassageBuilder();
  builder.add(texts, from, to);
  return builder.done();
}

/** The text of such a passage, without where it came from. */
export function textOfTexts(texts: readonly (string | null)[], from: number, to: number): string {
  let text = '';
  let spaced = true;
  for (let i = from; i < to; i++) {
    const data = texts[i];
    if (typeof data !== 'string') return passageOf(texts, from, to).text;
    const folded = foldText(data, spaced);
    if (!folded) continue;
    text += folded;
    spaced = folded.charCodeAt(folded.length - 1) === 32;
  }
  return text.trimEnd();
}
