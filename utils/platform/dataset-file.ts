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

const fetchDataset = async (): Promise<Dataset> => openDataset(await fetchFile());

/**
 * Chromium hands a file over on one thread a request, and that is the most of a worker's start: two halves side by
 * side take two thirds of the time. Firefox knows no ranges in a package.
 */
const SPLIT = 5 << 20;

const fetchFile = async (): Promise<Uint8Array> => {
  const url = webext().runtime.getURL(`/${datasetFile}`);
  if (!url.startsWith('chrome-extension:')) return fetchBytes(url, {});
  // A file that ends before it has no second half; what is missing for another reason is noticed when it is opened.
  const second = fetchBytes(url, { Range: `bytes=${SPLIT}-` }).catch(() => null);
  const first = await fetchBytes(url, { Range: `bytes=0-${SPLIT - 1}` });
  const rest = first.length === SPLIT ? await second : null;
  return rest === null ? first : join([first, rest]);
};

const fetchBytes = async (url: string, headers: Readonly<Record<string, string>>): Promise<Uint8Array> => {
  const response = await fetch(url, { headers });
  if (!response.ok) throw new Error(`${datasetFile}: ${response.status} ${response.statusText}`);
  return readBytes(response);
};

/** Read piece by piece: in Firefox `arrayBuffer()` takes half as long again, in Chromium as long. */
const readBytes = async (response: Response): Promise<Uint8Array> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return join(pieces);
};

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
