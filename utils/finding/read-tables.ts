/**
 * From the events of a page's walk to the flat tables of `reading.ts`: elements opened and closed again,
 * texts gathered into blocks. It judges nothing. Whatever the events are, they give tables that hang
 * together: what is missing counts as empty, what is too much is left out.
 */

import type { PageTables } from '../model/page-tables.ts';
import { emptyReading, type Reading } from './reading.ts';
import { HEADING, isBlock, LINK, TIME } from './tags.ts';

const OPEN = 65;
const LAST_KIND = 19;
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

class ReadingBuilder {
  private readonly reading: Reading;
  private readonly tables: PageTables;
  /** Open elements from the root down, and for each the nearest block element. */
  private readonly open: number[] = [];
  private readonly blocks: number[] = [];
  private link = -1;
  private block = -1;
  private breaks = 0;
  private texts = 0;
  private hrefs = 0;
  private marked = 0;
  private stated = 0;

  constructor(tables: PageTables) {
    const { markup, lang, fields, passwords } = tables;
    this.tables = tables;
    this.reading = emptyReading({ markup, lang, fields, passwords });
  }

  take(code: number): void {
    if (code === 46) this.readText(this.tables.texts[this.texts++] ?? '');
    else if (code === 95) this.reading.texts.push(' ');
    else if (code === 41) this.leave();
    else if (code >= OPEN && code <= OPEN + LAST_KIND) this.enter(code - OPEN);
    else if (code === 47) this.readBreak();
    else this.describe(this.reading.kind.length - 1, code);
  }

  /** Reads a mark of the element that was opened last. */
  private describe(last: number, code: number): void {
    const { reading, tables } = this;
    if (last < 0) return;
    if (code >= UPPER) reading.words[last] = (code & 63) << 6;
    else if (code >= LOWER) reading.words[last] = (reading.words[last] ?? 0) | (code & 63);
    else if (code > 48 && code < 58) reading.rank[last] = code - 48;
    else if (code === 109) {
      reading.marked.push(last);
      reading.markedAs.push(tables.marked[this.marked++] ?? '');
    } else if (code === 116) reading.stated.set(last, tables.stated[this.stated++] ?? '');
  }

  /** The tables, with all that is still open closed. */
  done(): Reading {
    while (this.open.length) this.leave();
    return this.reading;
  }

  private enter(kind: number): void {
    const { reading, open, blocks } = this;
    const number = reading.kind.length;
    if (isBlock(kind)) this.closeBlock();
    reading.parent.push(open.length ? (open[open.length - 1] as number) : -1);
    reading.kind.push(kind);
    reading.rank.push(0);
    reading.words.push(0);
    reading.end.push(0);
    reading.firstBlock.push(reading.blockElement.length - (this.block >= 0 ? 1 : 0));
    reading.lastBlock.push(0);
    reading.firstText.push(reading.texts.length);
    reading.lastText.push(0);
    if (kind === LINK) this.openLink(number);
    else if (kind === TIME) reading.times.push(number);
    else if (kind === HEADING) reading.headings.push(number);
    blocks.push(isBlock(kind) || open.length === 0 ? number : (blocks[blocks.length - 1] as number));
    open.push(number);
  }

  private openLink(number: number): void {
    const { reading } = this;
    const at = this.hrefs++;
    reading.href.set(number, this.tables.hrefs[at] ?? '');
    if (this.link >= 0 || !this.tables.hrefs[at]) return;
    this.link = number;
    reading.links.push(number);
    reading.linkNumber.push(at);
  }

  private leave(): void {
    const { reading } = this;
    const number = this.open.pop();
    if (number === undefined) return;
    this.blocks.pop();
    if (isBlock(reading.kind[number] as number)) this.closeBlock();
    reading.end[number] = reading.kind.length;
    reading.lastBlock[number] = reading.blockElement.length;
    reading.lastText[number] = reading.texts.length;
    if (this.link === number) this.link = -1;
  }

  private closeBlock(): void {
    if (this.block >= 0) this.reading.blockTo[this.block] = this.reading.texts.length;
    this.block = -1;
    this.breaks = 0;
  }

  private readText(text: string): void {
    const { reading } = this;
    const size = text.trim().length;
    if (size === 0 || this.open.length === 0) {
      reading.texts.push(text);
      return;
    }
    if (this.breaks > 1) this.closeBlock();
    this.breaks = 0;
    if (this.block < 0) this.openBlock();
    reading.texts.push(text);
    reading.blockSize[this.block] = (reading.blockSize[this.block] as number) + size;
    if (this.link >= 0) reading.blockLinked[this.block] = (reading.blockLinked[this.block] as number) + size;
  }

  private readBreak(): void {
    this.breaks++;
    this.reading.texts.push(null);
  }

  private openBlock(): void {
    const { reading } = this;
    this.block = reading.blockElement.length;
    reading.blockElement.push(this.blocks[this.blocks.length - 1] as number);
    reading.blockFrom.push(reading.texts.length);
    reading.blockTo.push(reading.texts.length);
    reading.blockSize.push(0);
    reading.blockLinked.push(0);
  }
}
