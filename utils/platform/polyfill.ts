/**
 * The extension API behind the polyfill: promises and the same names in both browsers, for the pages that have the room (settings and first
 * run). It reads the API when it is loaded, so nothing that is imported in Node may import this file but those pages' entry points.
 */

import browser from 'webextension-polyfill';
import { useWebext, type Webext } from './webext.ts';

/** Puts it in place of the browser's own. Call it before anything else asks for the API. */
export const usePolyfill = (): void => useWebext(browser as unknown as Webext);
