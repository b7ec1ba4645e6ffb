/**
 * The part of the worker that reads pages, `reading.js`, loaded when the first page asks. It is nine tenths of the worker's code, and a
 * worker that was stopped would compile it and build its tables before it answers anything: a card took four times as long.
 *
 * A service worker may take in a script later only where it has taken it in while it was installed (Service Workers, "import
 * scripts"); the browser then keeps it beside the worker. Firefox has a background page in its place.
 */

import { retried } from './retried.ts';

interface Scope {
  importScripts?(url: string): void;
  readingOfMasthead?: unknown;
}

const scope = globalThis as unknown as Scope;

/** Called by the late script, with what it is for. */
export const provideLate = (value: unknown): void => {
  scope.readingOfMasthead = value;
};

/** Call it in the first turn of the worker. */
export const keepLateScript = (): void => {
  if (scope.importScripts) globalThis.addEventListener('install', () => scope.importScripts?.('/reading.js'));
};

const addScript = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/reading.js';
    script.onload = () => resolve();
    script.onerror = () => reject(new Error('reading.js cannot be read'));
    document.head.append(script);
  });

const late = retried(async (): Promise<unknown> => {
  if (scope.importScripts) scope.importScripts('/reading.js');
  else await addScript();
  return scope.readingOfMasthead;
});

/**
 * What the late script provided; `T` is for the caller to know. In Chromium its code runs within this call. Rejects where the
 * package cannot be read; the next call then tries again.
 */
export const loadLate = <T>(): Promise<T> => late.get() as Promise<T>;
