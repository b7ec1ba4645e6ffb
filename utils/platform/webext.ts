/**
 * The browser's own API, as it is there: under Manifest V3 both browsers give promises, and Firefox calls
 * it `browser`. What runs in pages takes it from here; the polyfill behind `wxt/browser` would add 4 kB to
 * every page and is left to worker, popup and options.
 */

import type { WxtBrowser } from 'wxt/browser';

const globals = globalThis as { readonly browser?: WxtBrowser; readonly chrome?: WxtBrowser };

/** The browser's API. A getter, since tests and late set-up may put it there after this module is read. */
export const webext = (): WxtBrowser => {
  const api = globals.browser?.runtime ? globals.browser : globals.chrome;
  if (!api) throw new Error('not inside an extension');
  return api;
};
