/** The two steps of finding as the extension takes them, for the bench: in the page, and in the worker. */

import { judgeTables } from '../../utils/finding/judge-tables.ts';
import type { Judged } from '../../utils/model/page-tables.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { readThrough } from '../../utils/page/slices.ts';

const URL = 'https://a.example/2024/x';

/** Walks a document; its tables as the message that leaves the page. */
export const walk = (doc: Document): string => JSON.stringify(readThrough(readPage(doc, URL)).tables);

/** Reads the message and judges it. */
export const judge = (message: string): Judged => judgeTables(JSON.parse(message));
