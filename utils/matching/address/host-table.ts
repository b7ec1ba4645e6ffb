/**
 * Facts of the hosts seen lately, by authority as written, for one dataset. A page has some hundred links on a
 * few dozen hosts; one look-up here replaces parsing. Bounded: emptied when full, rebuilt from the dataset.
 */

import type { Dataset } from '../../dataset/dataset.ts';
import { perDataset } from '../per-dataset.ts';
import { type HostFacts, readHost } from './host-facts.ts';

/** About as many hosts as a thousand pages link to. */
const LIMIT = 12_000;

/** Facts by authority; null where it is no host of the public web. */
export type HostTable = Map<string, HostFacts | null>;

/** The table of a dataset. */
export const hostTable = perDataset((): HostTable => new Map());

/** Facts of the host in `authority`, read now if they were not before. */
export function lookUpHost(authority: string, dataset: Dataset): HostFacts | null {
  const table = hostTable(dataset);
  const known = table.get(authority);
  if (known !== undefined) return known;
  const facts = readHost(authority, dataset);
  if (table.size >= LIMIT) table.clear();
  table.set(authority, facts);
  return facts;
}
