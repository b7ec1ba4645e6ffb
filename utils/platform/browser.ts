/**
 * The extension API for worker, popup and options, behind the polyfill: promises and the same names in both
 * browsers. What runs in pages takes `webext.ts` instead.
 */

import browser from 'webextension-polyfill';

export { browser };
