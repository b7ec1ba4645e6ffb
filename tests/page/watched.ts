/** A watched page in tests: its clock is a fake one, its pages are judged at once, and what the watch does is kept. */

import { afterEach, beforeEach, vi } from 'vitest';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import type { Judged, TablesOf } from '../../utils/model/page-tables.ts';
import type { PageFinding } from '../../utils/page/places.ts';
import type { Clock } from '../../utils/page/slices.ts';
import { type Watch, watchPage } from '../../utils/page/watch-page.ts';
import { openPage } from './open-page.ts';

const clock: Clock = {
  now: () => Date.now(),
  whenIdle(work) {
    const timer = setTimeout(() => work(8));
    return () => clearTimeout(timer);
  },
};

interface Watched {
  watch: Watch;
  url: string;
  findings: PageFinding[];
  /** What was judged, in order, and the answers. */
  read: TablesOf[];
  answers: Judged[];
  isAnswered: boolean;
  /** The element that is waited for, and what the watch does when the reader comes near. */
  awaited: { readonly element: Element; near(): void } | null;
  /** The same of a reader who comes from below. */
  awaitedAbove: Watched['awaited'];
}

const fresh = (): Watched => ({
  watch: { stop: () => {}, readToEnd: async () => {} },
  url: 'https://courier.example/',
  findings: [],
  read: [],
  answers: [],
  isAnswered: true,
  awaited: null,
  awaitedAbove: null,
});

/** Of the last page that was started. */
export const watched: Watched = fresh();

export const teaser = (n: number): string =>
  `<article><h2><a href="/news/2024/03/0${n}/council-votes-on-item-number-${n}">Council votes on item number ${n} of the list</a></h2></article>`;

/** Opens a page and watches it. */
export function start(html: string, isOwn: (node: Node) => boolean = () => false): Document {
  Object.assign(watched, fresh());
  const doc = openPage(html, watched.url);
  vi.stubGlobal('MutationObserver', (doc.defaultView as unknown as typeof globalThis).MutationObserver);
  watched.watch = watchPage(doc, (finding) => watched.findings.push(finding), {
    url: () => watched.url,
    clock,
    isOwn,
    judge: async (tables) => {
      watched.read.push(tables.of);
      if (!watched.isAnswered) return null;
      const judged = judgeTables(tables);
      watched.answers.push(judged);
      return judged;
    },
    afterPaint: (ready) => ready(),
    whenNear: (element, near, isFromBelow) => {
      const name = isFromBelow ? 'awaitedAbove' : 'awaited';
      watched[name] = { element, near };
      return () => {
        watched[name] = null;
      };
    },
  });
  return doc;
}

/** Lets everything happen that is due within a second. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 12; i++) {
    await Promise.resolve();
    await vi.advanceTimersByTimeAsync(100);
  }
};

export const last = (): PageFinding => watched.findings[watched.findings.length - 1] as PageFinding;

/** Titles of the links that were found last. */
export const links = (): string[] => last().report.links.map((link) => link.title);

/** Has the tests of a file run on a fake clock. */
export function useFakeClock(): void {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    watched.watch.stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}
