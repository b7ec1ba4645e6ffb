/**
 * The extension API, in one place. It is the browser's own: under Manifest V3 both browsers give promises, and Firefox calls it
 * `browser`; the polyfill would add 4 kB to every page that is read, and 4 ms to each start of the worker. Settings and first-run page
 * put it here before anything else runs (`polyfill.ts`).
 */

import type { WxtBrowser } from 'wxt/browser';

/** WXT leaves `getURL` to files that it generates from the build; ours needs only the plain form. */
export type Webext = Omit<WxtBrowser, 'runtime'> & {
  readonly runtime: WxtBrowser['runtime'] & { getURL(path: string): string };
};

let given: Webext | null = null;

const globals = globalThis as unknown as { readonly browser?: Webext; readonly chrome?: Webext };

/** Takes this API from now on, instead of the browser's own. */
export const useWebext = (api: Webext): void => {
  given = api;
};

/** The browser's API. A getter, since tests and late set-up may put it there after this module is read. */
export const webext = (): Webext => {
  if (given) return given;
  const api = globals.browser?.runtime ? globals.browser : globals.chrome;
  if (!api) throw new Error('not inside an extension');
  return api;
};
