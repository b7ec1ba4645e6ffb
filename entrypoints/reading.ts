/** What the worker needs to read a page or to search, and for nothing else: loaded when it is asked for (`late-script.ts`). */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judgeTables } from '../utils/finding/judge-tables.ts';
import { provideLate } from '../utils/platform/late-script.ts';
import { buildContext } from '../utils/view/build-context.ts';
import { tablesFor } from '../utils/view/late-tables.ts';
import { searchDataset } from '../utils/view/search.ts';
import { copyView } from '../utils/wording/copy-view.ts';
import { wordDetails } from '../utils/wording/details-text.ts';
import { wordHits } from '../utils/wording/hit-text.ts';
import { buildPageNotes } from '../utils/wording/page-notes.ts';

const reading = {
  judgeTables,
  tablesFor,
  buildContext,
  searchDataset,
  buildPageNotes,
  wordDetails,
  wordHits,
  copyView,
} as const;

export type Reading = typeof reading;

export default defineUnlistedScript(() => provideLate(reading));
