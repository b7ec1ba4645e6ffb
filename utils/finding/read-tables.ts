/**
 * From the events of a page's walk to the flat tables of `reading.ts`: elements opened and closed again,
 * texts gathered into blocks. It judges nothing. Whatever the events are, they give tables that hang
 * together: what is missing counts as empty, what is too much is left out.
 */

import type { PageTables } from '../model/page-tables.ts';
import { emptyReading, type Reading } from './reading.ts';
import { HEADING, isBlock, LAST_KIND, LINK } from './tags.ts';

const OPEN = 65;
/** The upper and the lower six bits of an element's class words. */
const UPPER = 192;
const LOWER = 128;

/** Puts a page's tables together. */
export function readTables(tables: PageTables): Reading {
  const builder = new ReadingBuilder(tables);
  const { shape } = tables;
  for (let i = 0; i < shape.length; i++) builder.take(shape.charCodeAt(i));
  return builder.done();
}

const isOpening = (code: number): boolean => code >= OPEN && code <= OPEN + LAST_KIND;

function countElements(shape: string): number {
  let count = 0;
  for (let i = 0; i < shape.length; i++) if (isOpening(shape.charCodeAt(i))) count++;
  return count;
}

/** Whether a text may begin or end with white space at this character; most do with a letter. */
const mayBeSpace = (code: number): boolean => code < 33 || code > 126;

/** Characters of a text without the white space at its ends. */
function sizeOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const isTrimmed = !mayBeSpace(text.charCodeAt(0)) && !mayBeSpace(text.charCodeAt(length - 1));
  return isTrimmed ? length : text.trim().length;
}

class ReadingBuilder {
  private readonly reading: Reading;
  private readonly tables: PageTables;
  /** For each element the nearest block element, itself or around it. */
  private readonly blockOf: number[] = [];
  /** Elements so far, and the innermost one that is open. */
  private count = 0;
  private open = -1;
  private link = -1;
  private block = -1;
  private breaks = 0;
  private texts = 0;
  private hrefs = 0;
  private marked = 0;
  private stated = 0;

  constructor(tables: PageTables) {
    const { markup, lang, fields, passwords, shape } = tables;
    this.tables = tables;
    this.reading = emptyReading({ markup, lang, fields, passwords }, countElements(shape));
  }

  take(code: number): void {
    if (code === 46) this.readText(this.tables.texts[this.texts++] ?? '');
    else if (code === 95) this.reading.texts.push(' ');
    else if (code === 41) this.leave();
    else if (isOpening(code)) this.enter(code - OPEN);
    else if (code === 47) this.readBreak();
    else this.describe(this.count - 1, code);
  }

  /** Reads a mark of the element that was opened last. */
  private describe(last: number, code: number): void {
    const { reading, tables } = this;
    if (last < 0) return;
    if (code >= UPPER) reading.words[last] = (code & 63) << 6;
    else if (code >= LOWER) reading.words[last] = (reading.words[last] ?? 0) | (code & 63);
    else if (code > 48 && code < 58) reading.rank[last] = code - 48;
    else if (code === 109) this.mark(last);
    else if (code === 116) reading.stated.set(last, tables.stated[this.stated++] ?? '');
  }

  private mark(element: number): void {
    const { marked } = this.reading;
    const mark = this.tables.marked[this.marked++] ?? '';
    const others = marked.get(element);
    marked.set(element, others ? `${others} ${mark}` : mark);
  }

  /** The tables, with all that is still open closed. */
  done(): Reading {
    while (this.open >= 0) this.leave();
    return this.reading;
  }

  private enter(kind: number): void {
    const { reading, open, blockOf } = this;
    const number = this.count++;
    const parts = isBlock(kind);
    if (parts) this.closeBlock();
    reading.parent[number] = open;
    reading.kind[number] = kind;
    reading.firstBlock[number] = reading.blockElement.length - (this.block >= 0 ? 1 : 0);
    reading.firstText[number] = reading.texts.length;
    if (kind === LINK) this.openLink(number);
    else if (kind === HEADING) reading.headings.push(number);
    blockOf.push(parts || open < 0 ? number : (blockOf[open] as number));
    this.open = number;
  }

  private openLink(number: number): void {
    const { reading } = this;
    const at = this.hrefs++;
    const href = this.tables.hrefs[at] ?? '';
    reading.href[number] = href;
    if (this.link >= 0 || !href) return;
    this.link = number;
    reading.links.push(number);
    reading.linkNumber.push(at);
  }

  private leave(): void {
    const { reading, open } = this;
    if (open < 0) return;
    this.open = reading.parent[open] as number;
    if (isBlock(reading.kind[open] as number)) this.closeBlock();
    reading.end[open] = this.count;
    reading.lastBlock[open] = reading.blockElement.length;
    reading.lastText[open] = reading.texts.length;
    if (this.link === open) this.link = -1;
  }

  private closeBlock(): void {
    if (this.block >= 0) this.reading.blockTo[this.block] = this.reading.texts.length;
    this.block = -1;
    this.breaks = 0;
  }

  private readText(text: string): void {
    const { reading } = this;
    const size = sizeOf(text);
    if (size === 0 || this.open < 0) {
      reading.texts.push(text);
      return;
    }
    if (this.breaks > 1) this.closeBlock();
    this.breaks = 0;
    if (this.block < 0) this.openBlock();
    reading.texts.push(text);
    reading.blockSize[this.block]! += size;
    if (this.link >= 0) reading.blockLinked[this.block]! += size;
  }

  private readBreak(): void {
    this.breaks++;
    this.reading.texts.push(null);
  }

  private openBlock(): void {
    const { reading } = this;
    this.block = reading.blockElement.length;
    reading.blockElement.push(this.blockOf[this.open] as number);
    reading.blockFrom.push(reading.texts.length);
    reading.blockTo.push(reading.texts.length);
    reading.blockSize.push(0);
    reading.blockLinked.push(0);
  }
}
