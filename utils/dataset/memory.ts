/** A dataset over plain records, for tests and for small files that a reader adds. */

import type { Dataset, NameRules, Records } from './dataset.ts';
import { encodeDataset } from './encode.ts';
import { openDataset } from './open.ts';

/**
 * The same code as for the compiled file, through a file in memory: nothing can hold here and not there. About a
 * millisecond for a hundred records. Throws `EncodeFault` as `encodeDataset` does.
 */
export function memoryDataset(records: Records, rules: NameRules): Dataset {
  return openDataset(encodeDataset(records, rules));
}
