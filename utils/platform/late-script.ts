/**
 * The part of the worker that reads pages, loaded when the first page asks. It is nine tenths of the worker's code, and a
 * worker that was stopped would compile it and build its tables before it answers anything: a card took four times as long.
 *
 * A service worker may take in a script later only where it has taken it in while it was installed (Service Workers, "import
 * scripts"); the browser then keeps it beside the worker, and hands it over at each start, used or not, with what it compiled of it. In
 * Chromium 750 KB of script and 1.2 MB compiled cost each start 37 ms. Hence the build writes the script as a function of its data, which is called
 * here, and the data as a file of its own, which costs nothing before it is asked for (`modules/late-script.ts`). Firefox has a
 * background page in place of a service worker.
 */

import type { LateTable } from '../model/late-table.ts';
import { logError } from './errors.ts';
import { retried } from './retried.ts';
import { webext } from './webext.ts';

const SCRIPT = '/reading.js';
const DATA = '/reading.json';

interface Scope {
  importScripts?(...urls: string[]): void;
  /** What the script left to be called with its data; a build for development runs at once. */
  asleepInMasthead?(data: unknown): void;
  readingOfMasthead?: unknown;
}

const scope = globalThis as unknown as Scope;

/** Called by the late script, with what it is for. */
export const provideLate = (reading: unknown): void => {
  scope.readingOfMasthead = reading;
};

/** The name as it stands: a test of the package asks that no other script can be taken in. */
const takeIn = (): void => scope.importScripts?.('/reading.js');

/** Call it in the first turn of the worker. */
export const keepLateScript = (): void => {
  if (scope.importScripts) globalThis.addEventListener('install', takeIn);
};

const addScript = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = SCRIPT;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${SCRIPT} cannot be read`));
    document.head.append(script);
  });

const readJson = async (path: string): Promise<unknown> =>
  (await fetch(webext().runtime.getURL(path))).json();

const late = retried(async (): Promise<unknown> => {
  const reading = readJson(DATA);
  reading.catch(() => undefined);
  if (scope.importScripts) takeIn();
  else await addScript();
  scope.asleepInMasthead?.(await reading);
  return scope.readingOfMasthead;
});

/**
 * What `reading.js` provided. Its code runs within this call. Rejects where the
 * package cannot be read; the next call then tries again.
 */
export const loadLate = <T>(): Promise<T> => late.get() as Promise<T>;

/** Reads the file of a table that is not there yet. A failure is logged, and the next page that needs the table tries again. */
export async function fillTable(table: LateTable): Promise<void> {
  const file = `/tables/${table.name}.json`;
  try {
    table.value ??= await retried(() => readJson(file)).get();
  } catch (error) {
    logError(`${file} cannot be read`, error);
  }
}
