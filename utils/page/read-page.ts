/**
 * The one walk over the document. It writes down what is there (`model/page-tables.ts`) and judges nothing.
 *
 * By `firstChild` and `nextSibling` with a stack of its own: depth costs no recursion, nothing is a live
 * list, nothing asks for layout. It stops to yield every few hundred nodes, so that the caller can cut the
 * work into slices; a caller in no hurry runs it through.
 */

import { classReader, DATE, HIDDEN, readClassWords } from '../finding/class-words.ts';
import {
  BREAK,
  HEADING,
  isBlock,
  LINK,
  MARKUP,
  OUTSIDE,
  SKIP,
  TIME,
  tagKind,
  tagRank,
} from '../finding/tags.ts';
import type { PageTables, TablesOf } from '../model/page-tables.ts';
import { hasOnlyBlanks } from './blanks.ts';
import { type Dom, domOf } from './dom.ts';
import { MarkString } from './mark-string.ts';
import { type MarkupReader, markupReader } from './read-markup.ts';

/** Nodes of the first step, when the browser compiles what it meets, and of a later one at most. */
const FIRST_STEP = 2;
const LONGEST_STEP = 100;
const MAX_NODES = 400_000;
/** Most characters of text; what is longer is read to here. */
const MAX_TEXT = 4_000_000;
const MAX_VALUE = 4_000;
const LONGEST_NAME = 'itemprop'.length;
/** Marks of the tables' `shape`; the others are numbers. */
const [MARK_MARKED, MARK_STATED, MARK_END, MARK_TEXT, MARK_BLANK, MARK_BREAK] = [109, 116, 41, 46, 95, 47];
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** Values of `itemprop`, `property` and `rel` that finding asks for. */
const TELLING = /author|creator|articlebody|date|dc:/;

/** What the walk read, and the nodes behind it. */
export interface WalkedPage {
  readonly dom: Dom;
  readonly tables: PageTables;
  /**
   * Text nodes, elements that hold text only, and line breaks, in the order of the tables; and their text when they were
   * read, null for a break.
   */
  readonly nodes: readonly Node[];
  readonly texts: readonly (string | null)[];
  /** Link elements in the order of the tables. */
  readonly links: readonly Element[];
  /** The link at which the walk ended before the page did; null where all was read. */
  readonly beyond: Element | null;
}

/** Where a walk begins and what its tables are called. */
export interface WalkStart {
  readonly dom: Dom;
  readonly root: Element | null;
  /** An element below the root to begin with: what stands before it is left out, what is around it is not. */
  readonly from?: Element | null;
  readonly of: TablesOf;
  readonly url: string;
  readonly base: string;
  /** Links that are read before the one at which the walk ends. */
  readonly most?: number;
}

/** Walks the document, to the link after `most` others; yields between steps and returns what it read. */
export function* readPage(doc: Document, url: string, most = Infinity): Generator<undefined, WalkedPage> {
  const dom = domOf(doc);
  // What is made once for all pages takes a step of its own.
  yield;
  readClassWords('');
  yield;
  return yield* readPart({ dom, root: dom.root(doc), of: 'page', url, base: '', most });
}

/** The same for what is at and below a root. */
export function* readPart(start: WalkStart): Generator<undefined, WalkedPage> {
  const walk = new Walk(start);
  for (let count = FIRST_STEP; walk.step(count); count = Math.min(2 * count, LONGEST_STEP)) yield;
  return walk.done();
}

class Walk {
  private readonly start: WalkStart;
  private readonly dom: Dom;
  private readonly most: number;
  private readonly readClass = classReader();
  private readonly markup: MarkupReader;
  private node: Node | null;
  /** Open elements from the root down, with their tag kinds. */
  private readonly open: Node[] = [];
  private readonly kinds: number[] = [];
  private readonly nodes: Node[] = [];
  private readonly nodeTexts: (string | null)[] = [];
  private readonly links: Element[] = [];
  private readonly texts: string[] = [];
  private readonly hrefs: string[] = [];
  private readonly marked: string[] = [];
  private readonly stated: string[] = [];
  private readonly shape = new MarkString();
  private inBlock = false;
  private fields = 0;
  private passwords = 0;
  private left = MAX_NODES;
  private textLeft = MAX_TEXT;

  constructor(start: WalkStart) {
    const { root, from, dom, most = Infinity } = start;
    this.start = start;
    this.dom = dom;
    this.most = most;
    this.markup = markupReader(dom);
    this.node = from ?? root;
    const around: Element[] = [];
    for (let at = from && dom.parent(from); at?.nodeType === 1; at = dom.parent(at))
      around.push(at as Element);
    for (const element of around.reverse()) this.enter(element);
  }

  /** Reads up to `count` nodes; false when the document is done. */
  step(count: number): boolean {
    const { dom } = this;
    for (let i = 0; i < count && this.node; i++) {
      const node: Node = this.node;
      const type = dom.nodeType(node);
      let down: Node | null = null;
      if (type === 3) this.readText(node, dom.text(node));
      else if (type === 1 && this.enter(node as Element)) down = this.below(node as Element);
      this.node = down ?? this.after(node);
      if (--this.left <= 0 || this.textLeft < 0 || this.links.length > this.most) this.node = null;
    }
    return this.node !== null;
  }

  done(): WalkedPage {
    const { dom, nodes, links, texts, hrefs, marked, stated, fields, passwords } = this;
    const { root, of, url, base } = this.start;
    const lang = root ? dom.attribute(root, 'lang') || dom.attribute(root, 'xml:lang') : '';
    const markup = this.markup.entries;
    const beyond = links[this.most] ?? null;
    return {
      dom,
      tables: {
        of: beyond && of === 'page' ? 'start' : of,
        url,
        base,
        lang: lang.slice(0, 100),
        shape: this.shape.done(),
        texts,
        hrefs,
        marked,
        stated,
        markup,
        fields,
        passwords,
      },
      nodes,
      texts: this.nodeTexts,
      links,
      beyond,
    };
  }

  /**
   * The first node below an open element. Where it holds text only, that is read as a whole, the element is closed
   * and there is none: each node that is touched costs the browser an object, and a rehash of all of them now and then.
   */
  private below(element: Element): Node | null {
    if (this.dom.firstElementChild(element)) return this.dom.firstChild(element);
    this.readText(element, this.dom.text(element));
    this.leave();
    return null;
  }

  /** The next node in order that is not below `node`; closes what ends there. */
  private after(node: Node): Node | null {
    let at = node;
    for (;;) {
      const up = this.open[this.open.length - 1];
      if (!up) return null;
      const next = this.dom.nextSibling(at);
      if (next) return next;
      this.leave();
      at = up;
    }
  }

  /** Writes an element down and opens it; false where its content is not read. */
  private enter(element: Element): boolean {
    const name = this.dom.localName(element);
    const kind = tagKind(name);
    if (kind === SKIP) {
      if (name === 'input' || name === 'textarea' || name === 'select') this.countField(element);
      return false;
    }
    if (kind === MARKUP) {
      this.markup.read(element, name);
      return false;
    }
    if (kind === BREAK) {
      if (this.inBlock) this.push(element, null, MARK_BREAK);
      return false;
    }
    if (isBlock(kind)) this.inBlock = false;
    const rank = kind === HEADING || kind === OUTSIDE ? tagRank(name) : 0;
    this.shape.push(65 + kind);
    if (rank > 0) this.shape.push(48 + rank);
    this.readAttributes(element, kind);
    this.open.push(element);
    this.kinds.push(kind);
    return true;
  }

  private countField(element: Element): void {
    const type = this.dom.attribute(element, 'type').toLowerCase();
    if (type === 'hidden' || type === 'submit' || type === 'button' || type === 'image') return;
    this.fields++;
    if (type === 'password') this.passwords++;
  }

  /** Reads the attributes that say something; by their names, since most elements have few or none. */
  private readAttributes(element: Element, kind: number): void {
    const { dom } = this;
    let bits = 0;
    let href = '';
    let isTelling = kind === TIME;
    for (const name of dom.attributeNames(element)) {
      // To compare with each name costs more than to pass over the many that are longer (`data-`, `aria-`).
      if (name.length > LONGEST_NAME) continue;
      if (name === 'class') bits |= this.readClass(dom.className(element));
      else if (name === 'id') bits |= this.readClass(dom.id(element));
      else if (name === 'href') href = dom.attribute(element, name);
      else if (name === 'style') bits |= HIDDEN_STYLE.test(dom.attribute(element, name)) ? HIDDEN : 0;
      else if (name === 'hidden') bits |= HIDDEN;
      else if (name === 'itemprop' || name === 'property' || name === 'rel')
        isTelling = this.readMarked(element, name) || isTelling;
    }
    if (kind === LINK) {
      this.links.push(element);
      this.hrefs.push(href.length > MAX_VALUE ? '' : href);
    }
    if (bits !== 0) {
      this.shape.push(192 | (bits >> 6));
      this.shape.push(128 | (bits & 63));
    }
    if (isTelling || (bits & DATE) !== 0) this.readStated(element);
  }

  /** Reads a value that may say what an element is; false where it does not. */
  private readMarked(element: Element, name: string): boolean {
    const value = this.dom.attribute(element, name).toLowerCase().slice(0, MAX_VALUE);
    if (!TELLING.test(value)) return false;
    this.marked.push(value);
    this.shape.push(MARK_MARKED);
    return true;
  }

  /** Reads the machine's form of a date. */
  private readStated(element: Element): void {
    const { dom } = this;
    const text =
      dom.attribute(element, 'datetime') ||
      dom.attribute(element, 'content') ||
      dom.attribute(element, 'title');
    if (!text) return;
    this.stated.push(text.slice(0, MAX_VALUE));
    this.shape.push(MARK_STATED);
  }

  private leave(): void {
    this.open.pop();
    if (isBlock(this.kinds.pop() as number)) this.inBlock = false;
    this.shape.push(MARK_END);
  }

  /** Writes a text down; blanks between paragraphs are none. */
  private readText(node: Node, text: string): void {
    if (text === '') return;
    const isBlank = hasOnlyBlanks(text);
    if (!isBlank && (this.inBlock || text.trim().length > 0)) this.inBlock = true;
    else if (!this.inBlock) return;
    this.push(node, text, isBlank ? MARK_BLANK : MARK_TEXT);
    if (isBlank) return;
    this.texts.push(text);
    this.textLeft -= text.length;
  }

  private push(node: Node, text: string | null, mark: number): void {
    this.nodes.push(node);
    this.nodeTexts.push(text);
    this.shape.push(mark);
  }
}
