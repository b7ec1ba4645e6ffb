/**
 * The extension API behind the polyfill: promises and the same names in both browsers. The worker hands it
 * to `webext.ts`, where everything takes the API from. It reads the API when it is loaded, so nothing that
 * is imported in Node at build may import this file but the worker's entry point.
 */

import browser from 'webextension-polyfill';

export { browser };
