/**
 * Watching a page: read it once it is painted, then keep up with it.
 *
 *   start ── first paint ── read the page in slices ── have it judged ── finding
 *   nodes added ── look at those nodes only ── finding with more links
 *   nodes removed ── forget their links ── finding with fewer
 *   address changed, or the story itself came later ── read anew
 *   a long list ── the rest of it is read when the reader comes near, or somebody asks (`reach.ts`)
 *
 * The observer's callback only notes what came; everything else happens in idle slices (`slices.ts`). A page that
 * never rests is looked at every `PATIENCE` milliseconds, and read anew as a whole less and less often.
 */

import type { Judged, PageTables } from '../model/page-tables.ts';
import { afterPaint } from './after-paint.ts';
import { domOf } from './dom.ts';
import { mergeFindings } from './merge-findings.ts';
import { type PageFinding, placeFinding } from './places.ts';
import { Reach, type WhenNear } from './reach.ts';
import { readPage, type WalkedPage } from './read-page.ts';
import { readParts } from './read-parts.ts';
import { browserClock, type Clock, runInSlices } from './slices.ts';
import { whenNear } from './when-near.ts';

export interface WatchOptions {
  /** Address of the page now; it changes on sites that navigate without loading. */
  readonly url: () => string;
  /** Nodes that are Masthead's own and are not looked at. */
  readonly isOwn: (node: Node) => boolean;
  readonly clock: Clock;
  /** Judges what was read, elsewhere; a null is no finding, and the page is looked at again when it changes. */
  readonly judge: (tables: PageTables) => Promise<Judged | null>;
  /** Calls back once the page has been painted. */
  readonly afterPaint: (ready: () => void) => void;
  readonly whenNear: WhenNear;
}

export interface Watch {
  /** Ends the watch: no finding comes after it. */
  stop(): void;
  /** Has a long list read to its end; resolves when the finding of all of it was handed over, or could not be made. */
  readToEnd(): Promise<void>;
}

/** Milliseconds without news before a changed page is looked at, and at first before it is read anew again; the latter is doubled each time. */
const REST = 400;
/** Milliseconds from the first news on that a page which is never quiet waits. */
const PATIENCE = 3_000;
const LONGEST_REST = 30_000;
/** With more new parts than this at once the page is read anew as a whole. */
const MANY_PARTS = 500;
/** This many characters of new text on a page without an article may be one. */
const MUCH_TEXT = 1_000;
const MAX_DEPTH = 100;

const BROWSER: Omit<WatchOptions, 'judge'> = {
  url: () => location.href,
  isOwn: () => false,
  clock: browserClock,
  afterPaint,
  whenNear,
};

/** Watches a page and hands over a new finding whenever it has changed. */
export function watchPage(
  doc: Document,
  onFinding: (finding: PageFinding) => void,
  options: Partial<WatchOptions> & Pick<WatchOptions, 'judge'>,
): Watch {
  const watch = new PageWatch(doc, onFinding, { ...BROWSER, ...options });
  watch.start();
  return watch;
}

/** Whether parts hold so much text outside of links that they may be a story; it often comes paragraph by paragraph. */
function holdMuchText(roots: readonly Element[]): boolean {
  const lengthOf = (element: Element): number => element.textContent?.length ?? 0;
  const linked = (root: Element): number =>
    root.localName === 'a'
      ? lengthOf(root)
      : [...root.querySelectorAll('a')].reduce((sum, link) => sum + lengthOf(link), 0);
  return roots.reduce((sum, root) => sum + lengthOf(root) - linked(root), 0) > MUCH_TEXT;
}

/** Whether one of `others` is around `element`. */
function isBelow(
  element: Element,
  others: ReadonlySet<Element>,
  parent: (node: Node) => Node | null,
): boolean {
  for (let at = parent(element), depth = 0; at && depth < MAX_DEPTH; at = parent(at), depth++)
    if (others.has(at as Element)) return true;
  return false;
}

class PageWatch implements Watch {
  private readonly doc: Document;
  private readonly onFinding: (finding: PageFinding) => void;
  private readonly options: WatchOptions;
  private readonly observer: MutationObserver;
  private readonly reach: Reach;
  private url = '';
  private first: PageFinding | null = null;
  private parts: PageFinding[] = [];
  private added = new Set<Element>();
  private changed = false;
  /** The whole has to be read anew, as soon as that may be. */
  private stale = false;
  private rest = REST;
  /** On the clock: until when to look, 0 without news, and from when the whole may be read again. */
  private due = 0;
  private anewFrom = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private cancel = (): void => {};
  private busy = false;
  private stopped = false;

  constructor(doc: Document, onFinding: (finding: PageFinding) => void, options: WatchOptions) {
    this.doc = doc;
    this.onFinding = onFinding;
    this.options = options;
    this.observer = new MutationObserver((records) => this.note(records));
    this.reach = new Reach(options.whenNear, () => this.readOn());
  }

  start(): void {
    this.options.afterPaint(() => {
      if (this.stopped) return;
      this.observer.observe(this.doc, { childList: true, subtree: true });
      this.readAll();
    });
  }

  stop(): void {
    this.stopped = true;
    this.observer.disconnect();
    clearTimeout(this.timer);
    this.cancel();
    this.reach.stop();
  }

  readToEnd(): Promise<void> {
    return this.reach.toEnd();
  }

  /** Notes what has changed; nothing is looked at here. */
  private note(records: readonly MutationRecord[]): void {
    for (const record of records) {
      if (record.removedNodes.length > 0) this.changed = true;
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1 || this.options.isOwn(node)) continue;
        this.changed = true;
        if (this.added.size <= MANY_PARTS) this.added.add(node as Element);
      }
    }
    if (this.changed) this.wait();
  }

  private wait(): void {
    if (this.busy || this.stopped) return;
    const now = this.options.clock.now();
    this.due ||= now + PATIENCE;
    this.lookIn(Math.min(REST, this.due - now));
  }

  private lookIn(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.look(), Math.max(0, milliseconds));
  }

  private look(): void {
    this.due = 0;
    if (this.options.url() !== this.url) {
      this.rest = REST;
      this.anewFrom = 0;
      this.reach.restart();
      this.readAll();
      return;
    }
    const dom = domOf(this.doc);
    const roots = [...this.added].filter(
      (root) => dom.isConnected(root) && !isBelow(root, this.added, dom.parent),
    );
    const areMany = this.added.size > MANY_PARTS;
    this.stale ||= areMany || this.reach.hasLostEnd(dom) || this.isStoryNews(roots);
    const early = this.anewFrom - this.options.clock.now();
    if (this.stale && early <= 0) this.readAnew();
    else if (areMany || !this.first) this.lookIn(early);
    else this.readParts(roots);
  }

  /** Whether the story has gone, or one may have come. */
  private isStoryNews(roots: readonly Element[]): boolean {
    const { first } = this;
    if (!first) return true;
    const { article } = first.report;
    return article?.text ? first.rangeOf('text', 0, 0, 1) === null : holdMuchText(roots);
  }

  /** Reads the whole page, but a restless one less and less often. */
  private readAnew(): void {
    this.anewFrom = this.options.clock.now() + this.rest;
    this.rest = Math.min(this.rest * 2, LONGEST_REST);
    // The badges of what came last are where the reader is.
    if (this.parts.length > 0) this.reach.widen();
    this.readAll();
  }

  private readAll(): void {
    this.stale = false;
    this.url = this.options.url();
    this.run(readWhole(this.doc, this.url, this.reach.most), ([finding], [page]) => {
      if (!finding) return this.reach.giveUp();
      this.first = finding;
      this.parts = [];
      this.reach.reached(page?.beyond ?? null, finding.report.kind === 'index');
    });
  }

  private readOn(): void {
    this.stale = true;
    this.anewFrom = 0;
    if (!this.busy) this.lookIn(0);
  }

  private readParts(roots: readonly Element[]): void {
    const { doc, url } = this;
    const dom = domOf(doc);
    this.run(readParts(roots, { dom, url, base: dom.baseUri(doc) || url }), (found) => {
      this.parts.push(...found.filter((part) => part.report.links.length > 0));
    });
  }

  /** Reads in slices, has what was read judged, keeps what was found and hands over the finding as it is then. */
  private run(
    steps: Generator<undefined, readonly WalkedPage[]>,
    keep: (found: readonly PageFinding[], pages: readonly WalkedPage[]) => void,
  ): void {
    this.busy = true;
    this.changed = false;
    this.added = new Set();
    const judged = (found: readonly PageFinding[], pages: readonly WalkedPage[]): void => {
      if (this.stopped) return;
      this.busy = false;
      keep(found, pages);
      this.parts = this.parts.filter(hasLiveLink);
      if (this.first) this.onFinding(mergeFindings(this.first, this.parts));
      this.reach.handedOver();
      if (this.changed) this.wait();
      else if (this.stale) this.lookIn(this.anewFrom - this.options.clock.now());
    };
    const judge = (pages: readonly WalkedPage[]): void =>
      void this.judgeAll(pages).then((found) => judged(found, pages));
    this.cancel = runInSlices(steps, judge, this.options.clock);
  }

  /** Findings of the pages that could be judged, in order. */
  private async judgeAll(pages: readonly WalkedPage[]): Promise<readonly PageFinding[]> {
    const { judge } = this.options;
    const judged = await Promise.all(pages.map((page) => judge(page.tables)));
    return pages.flatMap((page, i) => {
      const found = judged[i];
      return found ? [placeFinding(page, found)] : [];
    });
  }
}

const hasLiveLink = (part: PageFinding): boolean =>
  part.report.links.some((_, index) => part.linkElement(index) !== null);

function* readWhole(
  ...of: [doc: Document, url: string, most: number]
): Generator<undefined, readonly WalkedPage[]> {
  return [yield* readPage(...of)];
}
