/** What is kept for each dataset as long as it lives. There is mostly one, so that the last one asked for is not looked up again. */

import type { Dataset } from '../dataset/dataset.ts';

/** Gives what `make` makes of a dataset, made when it is first asked for. */
export function perDataset<T>(make: (dataset: Dataset) => T): (dataset: Dataset) => T {
  const all = new WeakMap<Dataset, T>();
  let last: Dataset | null = null;
  let held: T;
  return (dataset) => {
    if (dataset === last) return held;
    const known = all.get(dataset) ?? make(dataset);
    all.set(dataset, known);
    last = dataset;
    held = known;
    return known;
  };
}

/** A map for each dataset that is emptied once it holds more than `limit`. */
export function recentPerDataset<K, V>(limit: number): (dataset: Dataset) => Map<K, V> {
  const mapOf = perDataset(() => new Map<K, V>());
  return (dataset) => {
    const map = mapOf(dataset);
    if (map.size > limit) map.clear();
    return map;
  };
}
