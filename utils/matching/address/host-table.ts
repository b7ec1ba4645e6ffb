/**
 * Facts of the hosts seen lately, by authority as written, for one dataset. A page has some hundred links on a
 * few dozen hosts; one look-up here replaces parsing. Bounded: emptied when full, rebuilt from the dataset.
 */

import type { Dataset } from '../../dataset/dataset.ts';
import { type HostFacts, readHost } from './host-facts.ts';

const LIMIT = 4096;
const tables = new WeakMap<Dataset, Map<string, HostFacts | null>>();

/** Facts of the host in `authority`, null where it is none of the public web. */
export function lookUpHost(authority: string, dataset: Dataset): HostFacts | null {
  const table = tables.get(dataset) ?? new Map<string, HostFacts | null>();
  if (table.size === 0) tables.set(dataset, table);
  const known = table.get(authority);
  if (known !== undefined) return known;
  const facts = readHost(authority, dataset);
  if (table.size >= LIMIT) table.clear();
  table.set(authority, facts);
  return facts;
}
