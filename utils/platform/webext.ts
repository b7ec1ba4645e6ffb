/**
 * The browser's own API, as it is there: under Manifest V3 both browsers give promises, and Firefox calls
 * it `browser`. What runs in pages takes it from here; the polyfill behind `wxt/browser` would add 4 kB to
 * every page and is left to worker, popup and options.
 */

import type { WxtBrowser } from 'wxt/browser';

/** WXT leaves `getURL` to files that it generates from the build; ours needs only the plain form. */
export type Webext = Omit<WxtBrowser, 'runtime'> & {
  readonly runtime: WxtBrowser['runtime'] & { getURL(path: string): string };
};

const globals = globalThis as unknown as { readonly browser?: Webext; readonly chrome?: Webext };

/** The browser's API. A getter, since tests and late set-up may put it there after this module is read. */
export const webext = (): Webext => {
  const api = globals.browser?.runtime ? globals.browser : globals.chrome;
  if (!api) throw new Error('not inside an extension');
  return api;
};
