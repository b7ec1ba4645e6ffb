/** The sample article: invented, laid out like a news site's, with names whose context is real. */

import { readFileSync } from 'node:fs';
import type { Pages } from './local-web.ts';

/** Address that the sample is served at, so that its publisher is one that the dataset knows. */
export const sampleUrl = 'http://central.asia-news.com/en_GB/articles/sample/features/2020/04/16/feature-09';

const file = new URL('../../tests/e2e/pages/border-trade.html', import.meta.url);

/** The sample at its address and nothing else. */
export const samplePages: Pages = (url) =>
  url.origin + url.pathname === sampleUrl ? { body: readFileSync(file, 'utf8') } : null;
