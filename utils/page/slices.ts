/**
 * Work in slices: a generator is run for a few milliseconds at a time, when the browser has nothing better to
 * do, so that scrolling and typing never wait for it.
 */

/** How slices are timed; given by tests, else the browser's. */
export interface Clock {
  /** Milliseconds. */
  now(): number;
  /** Calls back when there is time, with the milliseconds that may be used; gives back how to cancel it. */
  whenIdle(work: (milliseconds: number) => void): () => void;
}

/** Most milliseconds of one slice. */
const SLICE = 8;
/** Work is done after this time even if the browser is never idle. */
const LATEST = 1_000;

/**
 * A page that nobody sees has no idle time, and its timers wait for seconds; but a popup in a tab of its own, as on a telephone, waits for
 * what is read in it. So it goes on by messages to itself.
 */
function whenHidden(work: (milliseconds: number) => void): () => void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work(SLICE);
  };
  port2.postMessage(null);
  return () => port1.close();
}

/** The browser's own clock and idle time. */
export const browserClock: Clock = {
  now: () => performance.now(),
  whenIdle(work) {
    if (document.hidden) return whenHidden(work);
    const handle = requestIdleCallback((deadline) => work(deadline.timeRemaining()), { timeout: LATEST });
    return () => cancelIdleCallback(handle);
  },
};

/** Resolves when the browser has time. */
export const whenIdle = (): Promise<void> =>
  new Promise((resolve) => void browserClock.whenIdle(() => resolve()));

/** Runs `steps` to its end at once. */
export function readThrough<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Runs `steps` to its end in slices, then hands over its value in a slice of its own. Gives back how to cancel. */
export function runInSlices<T>(
  steps: Generator<undefined, T>,
  done: (value: T) => void,
  clock: Clock,
): () => void {
  let cancel = (): void => {};
  let cancelled = false;
  const next = (then: (milliseconds: number) => void): void => {
    if (!cancelled) cancel = clock.whenIdle(then);
  };
  const work = (milliseconds: number): void => {
    const end = clock.now() + Math.min(Math.max(milliseconds, 1), SLICE);
    do {
      const step = steps.next();
      if (step.done) {
        next(() => done(step.value));
        return;
      }
    } while (clock.now() < end);
    next(work);
  };
  next(work);
  return () => {
    cancelled = true;
    cancel();
  };
}
