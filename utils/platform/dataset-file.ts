/**
 * The dataset in the worker: fetched from the extension's own package and opened when the first request needs
 * it. The worker may be stopped at any time and starts again with nothing; what is kept here is one promise.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { openDataset } from '../dataset/open.ts';
import { webext } from './webext.ts';

/** Name of the file in the package; `modules/dataset.ts` puts it there. */
export const datasetFile = 'masthead.bin';

let opened: Promise<Dataset> | null = null;

/**
 * The dataset, opened once however many ask at the same time. Rejects with a `DatasetFault` or with what kept
 * the file from being read; the next call then tries again.
 */
export const loadDataset = (): Promise<Dataset> => {
  opened ??= fetchDataset().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
};

const fetchDataset = async (): Promise<Dataset> => {
  const response = await fetch(webext().runtime.getURL(`/${datasetFile}`));
  if (!response.ok) throw new Error(`${datasetFile}: ${response.status} ${response.statusText}`);
  return openDataset(await response.arrayBuffer());
};
