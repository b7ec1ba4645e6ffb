/**
 * The one walk over the document. It fills the tables of `reading.ts` and judges nothing.
 *
 * By `firstChild` and `nextSibling` with a stack of its own: depth costs no recursion, nothing is a live
 * list, nothing asks for layout. It stops to yield every few hundred nodes, so that the caller can cut the
 * work into slices; a caller in no hurry runs it through.
 */

import { classReader, HIDDEN } from './class-words.ts';
import { type Dom, domOf } from './dom.ts';
import { emptyReading, type Reading } from './reading.ts';
import { BREAK, HEADING, isBlock, LINK, MARKUP, SKIP, TIME, tagKind } from './tags.ts';

const NODES_PER_STEP = 400;
const MAX_NODES = 400_000;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Walks the whole document; yields between steps and returns the tables. */
export function* readPage(doc: Document): Generator<undefined, Reading> {
  const dom = domOf(doc);
  return yield* readPart(dom, dom.root);
}

/** The same for what is at and below `root`. */
export function* readPart(dom: Dom, root: Element | null): Generator<undefined, Reading> {
  const walk = new Walk(dom, root);
  while (walk.step(NODES_PER_STEP)) yield;
  return walk.reading;
}

class Walk {
  readonly reading: Reading;
  private readonly dom: Dom;
  private readonly readClass = classReader();
  /** Open nodes from the root down, and for each its element number, -1 for one that is not in the tables. */
  private node: Node | null;
  private readonly open: number[] = [];
  private openNodes: Node[] = [];
  private link = -1;
  private block = -1;
  private breaks = 0;
  private left = MAX_NODES;
  /** Value of the `href` read last. */
  private href = '';

  constructor(dom: Dom, root: Element | null) {
    this.dom = dom;
    this.reading = emptyReading(dom);
    this.node = root;
  }

  /** Reads up to `count` nodes; false when the document is done. */
  step(count: number): boolean {
    const { dom } = this;
    for (let i = 0; i < count && this.node; i++) {
      const node: Node = this.node;
      const type = node.nodeType;
      let down: Node | null = null;
      if (type === 3) this.readText(node);
      else if (type === 1 && this.enter(node as Element)) {
        down = dom.firstChild(node);
        if (!down) this.leave();
      }
      this.node = down ?? this.after(node);
      if (--this.left <= 0) this.node = null;
    }
    if (this.node) return true;
    while (this.open.length) this.leave();
    return false;
  }

  /** The next node in order that is not below `node`; closes what ends there. */
  private after(node: Node): Node | null {
    let at = node;
    for (;;) {
      if (this.openNodes.length === 0) return null;
      const next = this.dom.nextSibling(at);
      if (next) return next;
      const up = this.openNodes[this.openNodes.length - 1];
      if (!up) return null;
      this.leave();
      at = up;
    }
  }

  /** Puts an element into the tables and opens it; false where its content is not read. */
  private enter(element: Element): boolean {
    const { dom, reading } = this;
    const name = dom.localName(element);
    const kind = tagKind(name);
    if (kind === SKIP) {
      if (name === 'input' || name === 'textarea' || name === 'select') this.countField(element);
      return false;
    }
    if (kind === MARKUP) {
      reading.markup.push(element);
      reading.markupName.push(name);
      return false;
    }
    const number = reading.elements.length;
    if (kind === BREAK) {
      this.readBreak(element);
      return false;
    }
    if (isBlock(kind)) this.closeBlock();
    reading.elements.push(element);
    reading.parent.push(this.open.length ? (this.open[this.open.length - 1] as number) : -1);
    reading.kind.push(kind);
    reading.end.push(0);
    reading.firstBlock.push(reading.blockElement.length - (this.block >= 0 ? 1 : 0));
    reading.lastBlock.push(0);
    this.href = '';
    reading.words.push(this.readWords(element, number));
    if (kind === LINK) this.openLink(number);
    else if (kind === TIME) reading.times.push(number);
    else if (kind === HEADING) reading.headings.push(number);
    this.open.push(number);
    this.openNodes.push(element);
    return true;
  }

  private countField(element: Element): void {
    const type = this.dom.attribute(element, 'type').toLowerCase();
    if (type === 'hidden' || type === 'submit' || type === 'button' || type === 'image') return;
    this.reading.counts.fields++;
    if (type === 'password') this.reading.counts.passwords++;
  }

  /** Reads the attributes that say something; by their names, since most elements have few or none. */
  private readWords(element: Element, number: number): number {
    const { dom } = this;
    let bits = 0;
    for (const name of dom.attributeNames(element)) {
      if (name === 'class' || name === 'id') bits |= this.readClass(dom.attribute(element, name));
      else if (name === 'style') bits |= HIDDEN_STYLE.test(dom.attribute(element, name)) ? HIDDEN : 0;
      else if (name === 'hidden') bits |= HIDDEN;
      else if (name === 'itemprop' || name === 'property' || name === 'rel') {
        this.reading.marked.push(number);
        this.reading.markedAs.push(dom.attribute(element, name).toLowerCase());
      } else if (name === 'href') this.href = dom.attribute(element, name);
    }
    return bits;
  }

  private openLink(number: number): void {
    const { reading } = this;
    if (this.link >= 0) return;
    this.link = reading.links.length;
    reading.links.push(number);
    reading.linkFrom.push(reading.texts.length);
    reading.linkTo.push(reading.texts.length);
    reading.linkHref.push(this.href);
  }

  private leave(): void {
    const { reading } = this;
    const number = this.open.pop() as number;
    this.openNodes.pop();
    const kind = reading.kind[number] as number;
    if (isBlock(kind)) this.closeBlock();
    reading.end[number] = reading.elements.length;
    reading.lastBlock[number] = reading.blockElement.length;
    if (kind === LINK && this.link >= 0 && reading.links[this.link] === number) {
      reading.linkTo[this.link] = reading.texts.length;
      this.link = -1;
    }
  }

  private closeBlock(): void {
    if (this.block >= 0) this.reading.blockTo[this.block] = this.reading.texts.length;
    this.block = -1;
    this.breaks = 0;
  }

  private readText(node: Node): void {
    const { reading } = this;
    const size = (node.nodeValue as string).trim().length;
    if (size === 0) {
      if (this.block >= 0) this.pushText(node);
      return;
    }
    if (this.breaks > 1) this.closeBlock();
    this.breaks = 0;
    if (this.block < 0) this.openBlock();
    this.pushText(node);
    reading.blockSize[this.block] = (reading.blockSize[this.block] as number) + size;
    if (this.link >= 0) reading.blockLinked[this.block] = (reading.blockLinked[this.block] as number) + size;
  }

  private pushText(node: Node): void {
    this.reading.texts.push(node);
    this.reading.textLink.push(this.link);
    this.reading.textElement.push(this.open[this.open.length - 1] as number);
  }

  private readBreak(element: Element): void {
    this.breaks++;
    if (this.block >= 0) this.pushText(element);
  }

  private openBlock(): void {
    const { reading } = this;
    let at = this.open.length - 1;
    while (at > 0 && !isBlock(reading.kind[this.open[at] as number] as number)) at--;
    this.block = reading.blockElement.length;
    reading.blockElement.push(this.open[at] as number);
    reading.blockFrom.push(reading.texts.length);
    reading.blockTo.push(reading.texts.length);
    reading.blockSize.push(0);
    reading.blockLinked.push(0);
  }
}
