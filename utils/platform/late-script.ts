/**
 * The part of the worker that reads pages, loaded when the first page asks. It is nine tenths of the worker's code, and a
 * worker that was stopped would compile it and build its tables before it answers anything: a card took four times as long.
 *
 * A service worker may take in a script later only where it has taken it in while it was installed (Service Workers, "import
 * scripts"); the browser then keeps it beside the worker, and hands it over at each start, used or not. In Chromium one script of 570 KB
 * costs each start 20 to 30 ms: more where it is large, has other letters than ASCII or was run before, since what was compiled then is kept and handed over
 * too. Hence the build writes them as functions that are called here, and the list of public suffixes has one to itself. Firefox
 * has a background page in its place.
 */

import { retried } from './retried.ts';

interface Provided {
  reading?: unknown;
  suffixes?: unknown;
}

interface Scope {
  importScripts?(...urls: string[]): void;
  /** By file; a build for development runs them at once. */
  asleepInMasthead?: Readonly<Record<string, () => void>>;
  providedToMasthead?: Provided;
}

const scope = globalThis as unknown as Scope;

/** Called by a late script, with what it is for. */
export const provideLate = (name: keyof Provided, value: unknown): void => {
  scope.providedToMasthead = { ...scope.providedToMasthead, [name]: value };
};

/** What a late script provided; `T` is for the caller to know. Undefined before it was loaded. */
export const providedLate = <T>(name: keyof Provided): T => scope.providedToMasthead?.[name] as T;

/** The names as they stand: a test of the package asks that no other script can be taken in. */
const takeIn = (): void => scope.importScripts?.('/suffixes.js', '/reading.js');

/** Call it in the first turn of the worker. */
export const keepLateScripts = (): void => {
  if (scope.importScripts) globalThis.addEventListener('install', takeIn);
};

const addScript = (src: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = src;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${src.slice(1)} cannot be read`));
    document.head.append(script);
  });

const late = retried(async (): Promise<unknown> => {
  if (scope.importScripts) takeIn();
  else await Promise.all(['/suffixes.js', '/reading.js'].map(addScript));
  for (const wake of Object.values(scope.asleepInMasthead ?? {})) wake();
  return providedLate('reading');
});

/**
 * What `reading.js` provided. Its code runs within this call. Rejects where the
 * package cannot be read; the next call then tries again.
 */
export const loadLate = <T>(): Promise<T> => late.get() as Promise<T>;
