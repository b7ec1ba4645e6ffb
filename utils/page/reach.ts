/**
 * How far a page is read: of a long list the first links, then those around a reader who comes near links that were not
 * read, and all when somebody asks. What lies between is passed over: each node that is touched and each text that is read costs
 * the browser memory and, now and then, a rehash of all of them, which of 20,000 links takes longer than a frame.
 */

import type { Dom } from './dom.ts';

/** Links that are read at first. */
export const FIRST_LINKS = 1_000;
/** Of what `compareDocumentPosition` gives. */
const FOLLOWS = 4;

/** Calls back once when a reader who comes from above, or from below, is near an element; gives back how to forget it. */
export type WhenNear = (element: Element, near: () => void, isFromBelow: boolean) => () => void;

/** What to do when more is to be read. */
export interface ReachOptions {
  readonly whenNear: WhenNear;
  /** Has the page read again, as far as the reach is then. */
  readonly readOn: () => void;
  /** Has links read around a reader who came down to what was not read, or up. */
  readonly readAround: (isUp: boolean) => void;
}

export interface Reach {
  /** Links to read before the one at which the walk ends; anew for another page, infinite from where all is read. */
  most: number;
  /** Whether all was read, from the start of the page to its end. */
  isWhole(): boolean;
  /** Whether the link at which the walk ended has gone. */
  hasLostEnd(dom: Dom): boolean;
  /**
   * Where to read on for a reader, given the first link to read around them, null for the start of the page: where what
   * was not read follows on what was, there. Undefined where nothing would be gained by it.
   */
  from(around: Element | null, isUp: boolean): Element | null | undefined;
  /**
   * Notes from where to where a walk went, null for the start and the end of the page: of a list more is read later, else
   * at once, since a story may follow.
   */
  reached(beyond: Element | null, isList: boolean, from?: Element | null): void;
  /** Has all of the page read. */
  readAll(): void;
  /** The same, where it was not; resolves when that was handed over, or could not be. */
  toEnd(): Promise<void>;
  /** What was read was handed over. */
  handedOver(): void;
  /** Lets those go who wait for the end. */
  giveUp(): void;
  stop(): void;
}

/** The reach of a page that is watched. */
export function reachOf({ whenNear, readOn, readAround }: ReachOptions): Reach {
  /** The first of the links that were read last, null at the start of the page. */
  let first: Element | null = null;
  /** The link after them, which was not read; null at the end of the page, undefined where nothing was read yet. */
  let beyond: Element | null | undefined;
  let forgets: (() => void)[] = [];
  let waiting: (() => void)[] = [];

  const forget = (): void => {
    for (const each of forgets) each();
    forgets = [];
  };
  const awaitAt = (end: Element | null, isUp: boolean): void => {
    if (end) forgets.push(whenNear(end, () => readAround(isUp), isUp));
  };
  const isWhole = (): boolean => first === null && beyond === null;
  const giveUp = (): void => {
    for (const resolve of waiting) resolve();
    waiting = [];
  };
  const readAll = (): void => {
    forget();
    reach.most = Infinity;
    readOn();
  };
  const reach: Reach = {
    most: FIRST_LINKS,
    isWhole,
    hasLostEnd: (dom) => !!beyond && !dom.isConnected(beyond),
    from: (around, isUp) => {
      const isNext = !around || (beyond && around.compareDocumentPosition(beyond) & FOLLOWS);
      if (!isUp && isNext) return beyond;
      return around === first ? undefined : around;
    },
    reached: (end, isList, from = null) => {
      forget();
      // What follows on links that were read goes with them.
      if (from === null || from !== beyond) first = from;
      beyond = end;
      if (end && (!isList || waiting.length > 0)) return readAll();
      awaitAt(first, true);
      awaitAt(end, false);
    },
    readAll,
    toEnd: () => {
      if (isWhole()) return Promise.resolve();
      const whole = new Promise<void>((resolve) => waiting.push(resolve));
      readAll();
      return whole;
    },
    handedOver: () => {
      if (isWhole()) giveUp();
    },
    giveUp,
    stop: () => {
      forget();
      giveUp();
    },
  };
  return reach;
}
