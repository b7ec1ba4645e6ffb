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
  return openDataset(await readBytes(response));
};

/** Read piece by piece: `arrayBuffer()` costs a stopped worker of Chromium about a fifth more for 10 MB. */
const readBytes = async (response: Response): Promise<Uint8Array> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  let length = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    pieces.push(read.value);
    length += read.value.length;
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
