/** A whole page read and judged in one place, without a worker: for the inspector, tests and measurements. */

import { judgeTables } from '../finding/judge-tables.ts';
import { type PageFinding, placeFinding } from './places.ts';
import { readPage } from './read-page.ts';
import { readThrough } from './slices.ts';

/** Reads a whole page at once; `url` is the address it was loaded from. */
export function findPage(doc: Document, url: string): PageFinding {
  const page = readThrough(readPage(doc, url));
  return placeFinding(page, judgeTables(page.tables));
}
