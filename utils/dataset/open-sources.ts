/** The few dozen sources of a file, decoded together when the first is asked for. */

import type { Source } from '../model/facts.ts';
import { Blobs } from './blobs.ts';
import type { Dataset } from './dataset.ts';
import { lazily } from './lazily.ts';
import { getSource } from './source-codec.ts';

export function openSources(section: () => Uint8Array): Pick<Dataset, 'source' | 'sources'> {
  const byKey = lazily((): ReadonlyMap<string, Source> => {
    const blobs = new Blobs(section());
    const sources = Array.from({ length: blobs.count }, (_, row) => getSource(blobs.at(row)));
    return new Map(sources.map((source) => [source.key, source]));
  });
  return {
    source: (key) => byKey().get(key) ?? null,
    sources: () => [...byKey().values()],
  };
}
