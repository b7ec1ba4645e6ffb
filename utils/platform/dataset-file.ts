/**
 * The dataset in the worker: fetched from the extension's own package and opened when the first request needs
 * it. The worker may be stopped at any time and starts again with nothing, and to fetch the file is most of what its first answer
 * takes. So the package holds the file in parts (`docs/format.md`), and what can be answered from a few is answered before the others are there.
 */

import type { Dataset } from '../dataset/dataset.ts';
import { PartMissing } from '../dataset/fault.ts';
import { openParted, type PartedDataset } from '../dataset/open.ts';
import { CORE_PART, partFile } from '../dataset/part-file.ts';
import { peekPart } from '../dataset/peek-part.ts';
import type { EntityId } from '../model/facts.ts';
import { takeEarlyCore } from './early-core.ts';
import { type Retried, retried } from './retried.ts';
import { webext } from './webext.ts';

/** Milliseconds that an answer has to be handed over before the browser is busy with megabytes. */
const AFTER_ANSWER = 100;

interface Opened extends PartedDataset {
  /** Parts that are here or on their way. */
  readonly additions: Map<number, Retried<void>>;
}

/** Parts on their way that nobody has taken yet: the core, and what is asked for before the core is opened. */
const early = new Map<number, Promise<Uint8Array>>();

const expectPart = (part: number): Promise<Uint8Array> => {
  const known = early.get(part);
  if (known) return known;
  const bytes = fetchPart(part);
  // Whoever takes it is told.
  bytes.catch(() => undefined);
  early.set(part, bytes);
  return bytes;
};

const takePart = (part: number): Promise<Uint8Array> => {
  const bytes = expectPart(part);
  early.delete(part);
  return bytes;
};

const core = retried(
  async (): Promise<Opened> => ({ ...openParted(await takePart(CORE_PART)), additions: new Map() }),
);

/** Fetched once however many need it. Where it does not go with the core, either may be damaged: the next who asks begins anew. */
const addPart = ({ add, additions }: Opened, part: number): Promise<void> => {
  const known = additions.get(part);
  if (known) return known.get();
  const added = retried(async () => {
    const bytes = await takePart(part);
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
 * fetched afterwards, for the next request. `about`: whom it is mostly about, if that is known. Rejects as `loadDataset` does.
 */
export const askDataset = async <T>(ask: (dataset: Dataset) => T, about?: EntityId): Promise<T> => {
  const parted = about === undefined || core.isAsked() ? await core.get() : await openFor(about);
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

/**
 * The first one who asks has the part that they ask about fetched while the core is checked and opened, which takes about as long in a worker
 * that has just started.
 */
const openFor = async (about: EntityId): Promise<Opened> => {
  const bytes = await expectPart(CORE_PART).catch(() => null);
  const part = bytes && peekPart(bytes, about);
  if (part === null || part === CORE_PART) return core.get();
  void expectPart(part);
  const parted = await core.get();
  // Where it fails, `ask` finds it missing, and the failure is told then.
  await addPart(parted, part).catch(() => undefined);
  return parted;
};

/** Begins to fetch the core, which is opened when somebody asks; who does is told of a failure. */
export const expectCore = (): void => void expectPart(CORE_PART);

const fetchPart = async (part: number): Promise<Uint8Array> => {
  const file = partFile(part);
  const response = await ((part === CORE_PART && takeEarlyCore()) ||
    fetch(webext().runtime.getURL(`/${file}`)));
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
