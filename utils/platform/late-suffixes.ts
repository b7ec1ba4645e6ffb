/**
 * In place of tldts in `reading.js`: the one that `suffixes.js` provided (`wxt.config.ts` puts this file in its place). Its list is a
 * quarter of all that reads pages, and Chromium hands over two scripts faster than one (`late-script.ts`).
 */

import type { parse as parseHost } from 'tldts';
import { providedLate } from './late-script.ts';

/** What `suffixes.js` provides. */
export interface Suffixes {
  readonly parse: typeof parseHost;
}

/** As tldts has it. */
export const parse: typeof parseHost = (host, options) =>
  providedLate<Suffixes>('suffixes').parse(host, options);
