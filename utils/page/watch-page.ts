/**
 * Watching a page: read it once it is painted, then keep up with it.
 *
 *   start ── first paint ── read the page in slices ── have it judged ── finding
 *   nodes added ── look at those nodes only ── finding with more links
 *   nodes removed ── forget their links ── finding with fewer
 *   address changed, or the story itself came later ── read anew
 *   a long list ── more of it is read when the reader comes near, all when somebody asks (`reach.ts`)
 *
 * The observer's callback only notes what came; everything else happens in idle slices (`slices.ts`). A page that
 * never rests is looked at every `PATIENCE` milliseconds, and read anew as a whole less and less often.
 */

import type { Judged, PageTables } from '../model/page-tables.ts';
import { afterPaint } from './after-paint.ts';
import { domOf } from './dom.ts';
import { firstInView } from './first-in-view.ts';
import { mergeFindings } from './merge-findings.ts';
import { hasStory, type PageFinding, placeFinding } from './places.ts';
import { FIRST_LINKS, reachOf, type WhenNear } from './reach.ts';
import { readPage, readPart, type WalkedPage } from './read-page.ts';
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
/** Links that are read around the reader of a long list, and how many of them stand before what is in view. */
const AROUND = 2_000;
const BEFORE = 500;

const BROWSER: Omit<WatchOptions, 'judge'> = {
  url: () => location.href,
  isOwn: () => false,
  clock: browserClock,
  afterPaint,
  whenNear,
};

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

const hasLiveLink = (part: PageFinding): boolean =>
  part.report.links.some((_, index) => part.linkElement(index) !== null);

/** Reads a whole page, then hands it over as a list of one. */
function* readWhole(
  ...of: [doc: Document, url: string, most: number]
): Generator<undefined, readonly WalkedPage[]> {
  return [yield* readPage(...of)];
}

type Keep = (found: readonly PageFinding[], pages: readonly WalkedPage[]) => void;

/** Watches a page and hands over a new finding whenever it has changed. */
export function watchPage(
  doc: Document,
  onFinding: (finding: PageFinding) => void,
  options: Partial<WatchOptions> & Pick<WatchOptions, 'judge'>,
): Watch {
  const {
    clock,
    isOwn,
    judge,
    url: urlNow,
    afterPaint: whenPainted,
    whenNear: near,
  } = { ...BROWSER, ...options };
  let url = '';
  let first: PageFinding | null = null;
  let parts: PageFinding[] = [];
  let added = new Set<Element>();
  let isChanged = false;
  /** The whole has to be read anew, as soon as that may be. */
  let isStale = false;
  /** The element from which more of a list has to be read, null for its start. */
  let from: Element | null | undefined;
  let rest = REST;
  /** On the clock: until when to look, 0 without news, and from when the whole may be read again. */
  let due = 0;
  let anewFrom = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let cancel = (): void => {};
  let isBusy = false;
  let isStopped = false;

  const lookIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, Math.max(0, milliseconds));
  };
  const wait = (): void => {
    if (isBusy || isStopped) return;
    const now = clock.now();
    due ||= now + PATIENCE;
    lookIn(Math.min(REST, due - now));
  };
  const reach = reachOf({
    whenNear: near,
    readOn: () => {
      isStale = true;
      anewFrom = 0;
      if (!isBusy) lookIn(0);
    },
    readAround: (isUp) => {
      const all = domOf(doc).links(doc);
      const at = firstInView(all) - BEFORE;
      from = reach.from((at > 0 && all[at]) || null, isUp);
      // Where that was read already, the rest of all is.
      if (from === undefined) reach.readAll();
      else if (!isBusy) lookIn(0);
    },
  });
  /** Notes what has changed; nothing is looked at here. */
  const observer = new MutationObserver((records) => {
    for (const record of records) {
      if (record.removedNodes.length > 0) isChanged = true;
      for (const node of record.addedNodes) {
        if (node.nodeType !== 1 || isOwn(node)) continue;
        isChanged = true;
        if (added.size <= MANY_PARTS) added.add(node as Element);
      }
    }
    if (isChanged) wait();
  });

  /** Findings of the pages that could be judged, in order. */
  const judgeAll = async (pages: readonly WalkedPage[]): Promise<readonly PageFinding[]> => {
    const judged = await Promise.all(pages.map((page) => judge(page.tables)));
    return pages.flatMap((page, i) => {
      const found = judged[i];
      return found ? [placeFinding(page, found)] : [];
    });
  };
  /** Reads in slices, has what was read judged, keeps what was found and hands over the finding as it is then. */
  const run = (steps: Generator<undefined, readonly WalkedPage[]>, keep: Keep): void => {
    isBusy = true;
    isChanged = false;
    added = new Set();
    const judged = async (pages: readonly WalkedPage[]): Promise<void> => {
      const found = await judgeAll(pages);
      if (isStopped) return;
      isBusy = false;
      keep(found, pages);
      parts = parts.filter(hasLiveLink);
      if (first) onFinding(mergeFindings(first, parts, reach.isWhole()));
      reach.handedOver();
      if (isChanged) wait();
      else if (isStale) lookIn(anewFrom - clock.now());
      else if (from !== undefined) lookIn(0);
    };
    cancel = runInSlices(steps, (pages) => void judged(pages), clock);
  };
  const readAll = (): void => {
    isStale = false;
    from = undefined;
    url = urlNow();
    run(readWhole(doc, url, reach.most), ([finding], [page]) => {
      if (!finding) return reach.giveUp();
      first = finding;
      parts = [];
      reach.reached(page?.beyond ?? null, finding.report.kind === 'index');
    });
  };
  /** Reads the whole page, but a restless one less and less often. */
  const readAnew = (): void => {
    anewFrom = clock.now() + rest;
    rest = Math.min(rest * 2, LONGEST_REST);
    // The badges of what came last are where the reader is.
    if (parts.length > 0) reach.most = Infinity;
    readAll();
  };
  /** Reads what came, and more of a list where that is wanted. */
  const readMore = (roots: readonly Element[]): void => {
    const dom = domOf(doc);
    const place = { dom, url, base: dom.baseUri(doc) || url };
    const start = from;
    from = undefined;
    const steps = function* (): Generator<undefined, readonly WalkedPage[]> {
      const pages = yield* readParts(roots, place);
      if (start === undefined) return pages;
      const more = { ...place, root: dom.root(doc), from: start, of: 'part', most: AROUND } as const;
      return [...pages, yield* readPart(more)];
    };
    run(steps(), (found, pages) => {
      parts.push(...found.filter((part) => part.report.links.length > 0));
      if (start !== undefined) reach.reached(pages[pages.length - 1]?.beyond ?? null, true, start);
    });
  };
  /** Whether the story has gone, or one may have come. */
  const isStoryNews = (roots: readonly Element[]): boolean => {
    if (!first) return true;
    return first.report.article?.text ? !hasStory(first) : holdMuchText(roots);
  };
  const look = (): void => {
    due = 0;
    if (urlNow() !== url) {
      rest = REST;
      anewFrom = 0;
      reach.most = FIRST_LINKS;
      readAll();
      return;
    }
    const dom = domOf(doc);
    const roots = [...added].filter((root) => dom.isConnected(root) && !isBelow(root, added, dom.parent));
    const areMany = added.size > MANY_PARTS;
    isStale ||= areMany || reach.hasLostEnd(dom) || isStoryNews(roots);
    const early = anewFrom - clock.now();
    if (isStale && early <= 0) readAnew();
    else if (areMany || !first) lookIn(early);
    else readMore(roots);
  };

  whenPainted(() => {
    if (isStopped) return;
    observer.observe(doc, { childList: true, subtree: true });
    // Who asked for all of it did not wait for the paint.
    if (isBusy) isStale = true;
    else readAll();
  });
  return {
    stop: () => {
      isStopped = true;
      observer.disconnect();
      clearTimeout(timer);
      cancel();
      reach.stop();
    },
    readToEnd: reach.toEnd,
  };
}
