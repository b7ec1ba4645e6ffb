/** What is kept for each dataset as long as it lives. There is mostly one, so that the last one asked for is not looked up again. */

import type { Dataset } from '../dataset/dataset.ts';
import { keptLately } from '../dataset/kept-lately.ts';

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

/** As `keptLately`, for each dataset. */
export function keptPerDataset<K, V>(
  most: number,
  make: (key: K, dataset: Dataset) => V,
): (key: K, dataset: Dataset) => V {
  const keptOf = perDataset((dataset) => keptLately<K, V>(most, (key) => make(key, dataset)));
  return (key, dataset) => keptOf(dataset)(key);
}
