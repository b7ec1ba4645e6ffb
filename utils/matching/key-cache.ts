/**
 * Names under the keys that were asked for lately. The key table of a dataset fits no cache of a processor, and the
 * capital words of a page, and of the pages that somebody reads in an hour, are mostly the same few hundred. One
 * slot a key, by its low bits; a newcomer takes the slot, so that nothing grows:
 *
 *     slot      0     1     2   ...  8191       8,192 keys, 32 KB, and what is under them
 *     key       1     0     0        0          1 has no place in slot 0: the mark of an empty one
 */

import type { Dataset, NameRef } from '../dataset/dataset.ts';
import { perDataset } from './per-dataset.ts';

const slotCount = 1 << 13;

const none: ArrayLike<NameRef> = [];

export interface KeyCache {
  readonly dataset: Dataset;
  readonly keys: Int32Array;
  readonly names: ArrayLike<NameRef>[];
}

/** The cache of a dataset, made when it is first asked for. */
export const keyCacheOf = perDataset((dataset): KeyCache => {
  const keys = new Int32Array(slotCount);
  keys[0] = 1;
  const names = new Array<ArrayLike<NameRef>>(slotCount).fill(none);
  return { dataset, keys, names };
});

/** As `Dataset.names`, of a signed 32-bit key. */
export function namesUnder(cache: KeyCache, key: number): ArrayLike<NameRef> {
  const slot = key & (slotCount - 1);
  if (cache.keys[slot] === key) return cache.names[slot] as ArrayLike<NameRef>;
  const names = cache.dataset.names(key);
  if (names.length === 0) return none;
  cache.keys[slot] = key;
  cache.names[slot] = names;
  return names;
}
