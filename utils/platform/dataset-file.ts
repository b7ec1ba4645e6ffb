/**
 * The dataset in the worker: fetched from the extension's own package and opened when the first request needs
 * it. The worker may be stopped at any time and starts again with nothing, and to fetch the file is most of what its first answer
 * takes. So the package holds the file in parts (`docs/format.md`), what can be answered from a few is answered before the others are there, and
 * a copy of each is kept where it comes faster (`kept-parts.ts`).
 */

import type { Dataset } from '../dataset/dataset.ts';
import { PartMissing } from '../dataset/fault.ts';
import { openParted, openUnchecked, type PartedDataset, type UncheckedCore } from '../dataset/open.ts';
import { CORE_PART, partFile } from '../dataset/part-file.ts';
import type { EntityId } from '../model/facts.ts';
import { dropKept, findKept, keepPart } from './kept-parts.ts';
import { type Retried, retried } from './retried.ts';

/** Milliseconds that an answer has to be handed over before the browser is busy with megabytes. */
const AFTER_ANSWER = 100;

interface Opened extends PartedDataset {
  /** Parts that are here or on their way. */
  readonly additions: Map<number, Retried<void>>;
}

interface Fetched {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly isKept: boolean;
}

interface Expected {
  readonly fetched: Promise<Fetched>;
  /** It is known where it comes from, and its bytes are asked for. */
  readonly found: Promise<unknown>;
}

/** Parts on their way that nobody has taken yet: the core, and what is asked for before the core is checked. */
const early = new Map<number, Expected>();

const expectPart = (part: number): Expected => {
  const known = early.get(part);
  if (known) return known;
  const found = findKept(part);
  const expected = { fetched: found.then((kept) => fetchPart(part, kept)), found };
  // Whoever takes it is told.
  expected.fetched.catch(() => undefined);
  early.set(part, expected);
  return expected;
};

/** `open` throws where the bytes are not whole: a copy is dropped then, so that the next try has the package's. */
const takePart = async <T>(part: number, open: (bytes: Uint8Array) => T): Promise<T> => {
  const { fetched } = expectPart(part);
  early.delete(part);
  const { bytes, isKept } = await fetched;
  try {
    const opened = open(bytes);
    if (!isKept) keepPart(part, bytes);
    return opened;
  } catch (fault) {
    if (isKept) await dropKept();
    throw fault;
  }
};

/** What was opened already, of cores that nobody has checked. */
const unchecked = new WeakMap<Uint8Array, UncheckedCore>();

const openCore = (bytes: Uint8Array): PartedDataset => unchecked.get(bytes)?.check() ?? openParted(bytes);

const core = retried(
  async (): Promise<Opened> => ({ ...(await takePart(CORE_PART, openCore)), additions: new Map() }),
);

/** Fetched once however many need it. Where it does not go with the core, either may be damaged: the next who asks begins anew. */
const addPart = ({ add, additions }: Opened, part: number): Promise<void> => {
  const known = additions.get(part);
  if (known) return known.get();
  const added = retried(async () => {
    await takePart(part, (bytes) => {
      try {
        add(part, bytes);
      } catch (fault) {
        core.forget();
        throw fault;
      }
    });
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
 * The first one who asks has the part that they ask about fetched while the core is checked, which takes about as long in a worker
 * that has just started. The check waits until the bytes of the part are asked for, since nothing else is done meanwhile.
 */
const openFor = async (about: EntityId): Promise<Opened> => {
  const part = await guessPart(about).catch(() => null);
  if (part === null) return core.get();
  await expectPart(part).found;
  const parted = await core.get();
  // Where it fails, `ask` finds it missing, and the failure is told then.
  await addPart(parted, part).catch(() => undefined);
  return parted;
};

const guessPart = async (about: EntityId): Promise<number | null> => {
  const { bytes } = await expectPart(CORE_PART).fetched;
  const opened = openUnchecked(bytes);
  if (opened) unchecked.set(bytes, opened);
  return opened?.partOf(about) ?? null;
};

/** Begins to fetch the core, which is opened when somebody asks; who does is told of a failure. */
export const expectCore = (): void => void expectPart(CORE_PART);

const fetchPart = async (part: number, kept: Response | null): Promise<Fetched> => {
  // A copy that cannot be read is none.
  const copy = await kept?.arrayBuffer().catch(() => null);
  if (copy) return { bytes: new Uint8Array(copy), isKept: true };
  const file = partFile(part);
  const response = await fetch(`/${file}`);
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return { bytes: await readPieces(response), isKept: false };
};

/** A file of the package, piece by piece: in Firefox `arrayBuffer()` takes half as long again, in Chromium as long. */
const readPieces = async (response: Response): Promise<Uint8Array<ArrayBuffer>> => {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array(await response.arrayBuffer());
  const pieces: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) pieces.push(read.value);
  return join(pieces);
};

const join = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
};
