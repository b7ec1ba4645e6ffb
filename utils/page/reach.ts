/** How far a page is read: of a long list the first links, more when the reader comes near, all when somebody asks. */

import type { Dom } from './dom.ts';

/**
 * Links that are read at first, and how many times more when the reader comes near the last one. Each node that is touched
 * costs the browser memory and, now and then, a rehash of all of them; of long lists few readers see the end.
 */
const FIRST_LINKS = 1_000;
const MORE = 8;

/** Calls back once when the reader comes near an element; gives back how to forget it. */
export type WhenNear = (element: Element, near: () => void) => () => void;

export class Reach {
  private readonly whenNear: WhenNear;
  private readonly readOn: () => void;
  private count = FIRST_LINKS;
  /** The first link that was not read. */
  private beyond: Element | null = null;
  private forget = (): void => {};
  private waiting: (() => void)[] = [];

  /** `readOn` has the page read again, as far as the reach is then. */
  constructor(whenNear: WhenNear, readOn: () => void) {
    this.whenNear = whenNear;
    this.readOn = readOn;
  }

  /** Links to read before the one at which the walk ends. */
  get most(): number {
    return this.count;
  }

  /** Whether the link at which the walk ended has gone. */
  hasLostEnd(dom: Dom): boolean {
    return this.beyond !== null && !dom.isConnected(this.beyond);
  }

  /** For another page. */
  restart(): void {
    this.count = FIRST_LINKS;
  }

  /** From now on all is read. */
  widen(): void {
    this.count = Infinity;
  }

  /**
   * Notes where a walk ended, null for the end of the page: of a list more is read later, else at once, since a story
   * may follow.
   */
  reached(beyond: Element | null, isList: boolean): void {
    this.forget();
    this.beyond = beyond;
    if (beyond === null) return;
    if (!isList || this.waiting.length > 0) this.go(Infinity);
    else this.forget = this.whenNear(beyond, () => this.go(this.count * MORE));
  }

  /** Has the page read to its end; resolves when that was handed over, or could not be. */
  toEnd(): Promise<void> {
    if (this.beyond === null) return Promise.resolve();
    const end = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.go(Infinity);
    return end;
  }

  /** What was read was handed over. */
  handedOver(): void {
    if (this.beyond === null) this.giveUp();
  }

  /** Lets those go who wait for the end. */
  giveUp(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  stop(): void {
    this.forget();
    this.giveUp();
  }

  private go(count: number): void {
    this.forget();
    this.count = count;
    this.readOn();
  }
}
