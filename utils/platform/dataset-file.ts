/**
 * The dataset in the worker: fetched from the extension's own package and opened when the first request needs
 * it. The worker may be stopped at any time and starts again with nothing, and to fetch the file is most of what its first answer
 * takes. So the package holds the file in two parts (`docs/format.md`): the front, a quarter of the bytes, answers for
 * outlets and institutions by itself.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { NotInFront } from '../dataset/fault.ts';
import { openDataset, openFront } from '../dataset/open.ts';
import { type DatasetPart, frontPart, restPart } from '../dataset/parts.ts';
import { retried } from './retried.ts';
import { webext } from './webext.ts';

let dataset: Dataset | null = null;

const frontBytes = retried(async () => join(await fetchPart(frontPart)));

const front = retried(async () => {
  try {
    return openFront(await frontBytes.get());
  } catch (error) {
    frontBytes.forget();
    throw error;
  }
});

const whole = retried(async () => {
  try {
    const [first, rest] = await Promise.all([frontBytes.get(), fetchPart(restPart)]);
    dataset = openDataset(join([first, ...rest]));
    return dataset;
  } finally {
    frontBytes.forget();
    front.forget();
  }
});

/**
 * The whole dataset, opened once however many ask at the same time. Rejects with a `DatasetFault` or with what kept
 * the file from being read; the next call then tries again.
 */
export const loadDataset = (): Promise<Dataset> => whole.get();

/**
 * Answers from the front where that is all there is so far and it knows, else from the whole; `ask` must change nothing, since it
 * may be called twice. The whole is fetched afterwards, for the next request. Rejects as `loadDataset` does.
 */
export const askDataset = async <T>(ask: (dataset: Dataset) => T): Promise<T> => {
  if (dataset !== null) return ask(dataset);
  try {
    const answer = ask(await front.get());
    setTimeout(() => void loadDataset().catch(() => undefined));
    return answer;
  } catch (error) {
    if (!(error instanceof NotInFront)) throw error;
  }
  return ask(await loadDataset());
};

/** Begins to fetch the front; whoever asks next is told of a failure. */
export const expectFront = (): void => {
  if (dataset === null) void front.get().catch(() => undefined);
};

/**
 * Chromium hands a file over on one thread a request, and that is the most of a worker's start: two halves of a large one side by
 * side take two thirds of the time. Firefox knows no ranges in a package.
 */
const fetchPart = async ({ file, half }: DatasetPart): Promise<readonly Uint8Array[]> => {
  const url = webext().runtime.getURL(`/${file}`);
  if (half === null || !url.startsWith('chrome-extension:')) return fetchPieces(url, {});
  // A file that ends before it has no second half; what is missing for another reason is noticed when it is opened.
  const second = fetchPieces(url, { Range: `bytes=${half}-` }).catch(() => null);
  const first = await fetchPieces(url, { Range: `bytes=0-${half - 1}` });
  const rest = lengthOf(first) === half ? await second : null;
  return [...first, ...(rest ?? [])];
};

const fetchPieces = async (
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<readonly Uint8Array[]> => {
  const response = await fetch(url, { headers });
  if (!response.ok) {
    throw new Error(`${url.replace(/^.*\//, '')}: ${response.status} ${response.statusText}`);
  }
  return readPieces(response);
};

/** Read piece by piece: in Firefox `arrayBuffer()` takes half as long again, in Chromium as long. */
const readPieces = async (response: Response): Promise<readonly Uint8Array[]> => {
  const reader = response.body?.getReader();
  if (!reader) return [new Uint8Array(await response.arrayBuffer())];
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return pieces;
};

const lengthOf = (pieces: readonly Uint8Array[]): number =>
  pieces.reduce((length, piece) => length + piece.length, 0);

const join = (pieces: readonly Uint8Array[]): Uint8Array => {
  const bytes = new Uint8Array(lengthOf(pieces));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
