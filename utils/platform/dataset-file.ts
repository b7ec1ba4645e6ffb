/**
 * The dataset in the worker: fetched from the extension's own package and opened when the first request needs
 * it. The worker may be stopped at any time and starts again with nothing, and to fetch the file is most of what its first answer
 * takes. So the package holds the file in parts (`docs/format.md`), and what can be answered from a few is answered before the others are there.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { PartMissing } from '../dataset/fault.ts';
import { openParted, type PartedDataset } from '../dataset/open.ts';
import { partFile } from '../dataset/part-file.ts';
import { takeEarlyCore } from './early-core.ts';
import { type Retried, retried } from './retried.ts';
import { webext } from './webext.ts';

/** Milliseconds that an answer has to be handed over before the browser is busy with megabytes. */
const AFTER_ANSWER = 100;

interface Opened extends PartedDataset {
  /** Parts that are here or on their way. */
  readonly additions: Map<number, Retried<void>>;
}

const core = retried(
  async (): Promise<Opened> => ({ ...openParted(await fetchPart(0)), additions: new Map() }),
);

/** Fetched once however many need it. Where it does not go with the core, either may be damaged: the next who asks begins anew. */
const addPart = ({ add, additions }: Opened, part: number): Promise<void> => {
  const known = additions.get(part);
  if (known) return known.get();
  const added = retried(async () => {
    const bytes = await fetchPart(part);
    try {
      add(part, bytes);
    } catch (error) {
      core.forget();
      throw error;
    }
  });
  additions.set(part, added);
  return added.get();
};

/**
 * The whole dataset, fetched once however many ask at the same time. Rejects with a `DatasetFault` or with what kept
 * the file from being read; the next call then tries again.
 */
export const loadDataset = async (): Promise<Dataset> => {
  const parted = await core.get();
  await Promise.all(parted.missing().map((part) => addPart(parted, part)));
  return parted.dataset;
};

/**
 * Answers as soon as the parts are there that it takes; `ask` must change nothing, since it may be called more than once. The whole is
 * fetched afterwards, for the next request. Rejects as `loadDataset` does.
 */
export const askDataset = async <T>(ask: (dataset: Dataset) => T): Promise<T> => {
  const parted = await core.get();
  for (;;) {
    try {
      const answer = ask(parted.dataset);
      if (parted.missing().length > 0)
        setTimeout(() => void loadDataset().catch(() => undefined), AFTER_ANSWER);
      return answer;
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      await addPart(parted, error.part);
    }
  }
};

/** Begins to fetch the core; whoever asks next is told of a failure. */
export const expectCore = (): void => void core.get().catch(() => undefined);

const fetchPart = async (part: number): Promise<Uint8Array> => {
  const file = partFile(part);
  const response = await ((part === 0 && takeEarlyCore()) || fetch(webext().runtime.getURL(`/${file}`)));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
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
