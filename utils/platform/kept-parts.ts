/**
 * A copy of the dataset's parts in the browser's cache storage, kept after the worker has first fetched them from its package. Chromium hands
 * over a file of a package by way of its busiest thread; what is in a cache comes past that, twice as fast. A copy belongs to
 * one dataset, by its checksum; it is dropped where it is damaged, and when another dataset is kept.
 * Where there is no such storage, or it is full or emptied, the package serves.
 */

import { partFile } from '../dataset/part-file.ts';

/** Checksum of the dataset in this package, written by the build (`modules/dataset.ts`); null where nothing is to be kept. Tests and tools have none. */
declare const __KEPT_DATASET__: string | null | undefined;

/** Milliseconds after which a part is kept: nobody waits for it, and whoever asked has an answer. */
const AT_REST = 2000;

const OURS = 'dataset-';
const checksum = typeof __KEPT_DATASET__ === 'string' ? __KEPT_DATASET__ : null;
const name = OURS + checksum;

/** A cache takes no other addresses; nothing is ever asked there. */
const keyOf = (part: number): string => `https://masthead.invalid/${partFile(part)}`;

const storage = (): CacheStorage | null => (checksum === null ? null : (globalThis.caches ?? null));

/** The copy of a part, whose bytes are still to be read; null where there is none. Never rejects. */
export async function findKept(part: number): Promise<Response | null> {
  try {
    return (await storage()?.match(keyOf(part), { cacheName: name })) ?? null;
  } catch {
    return null;
  }
}

const waiting = new Map<number, Uint8Array<ArrayBuffer>>();

/** Keeps a part that was found whole, later on. */
export function keepPart(part: number, bytes: Uint8Array<ArrayBuffer>): void {
  if (storage() === null) return;
  // Where it cannot be kept, the package serves again.
  if (waiting.size === 0) setTimeout(() => void keepWaiting().catch(() => undefined), AT_REST);
  waiting.set(part, bytes);
}

async function keepWaiting(): Promise<void> {
  const parts = [...waiting];
  waiting.clear();
  for (const other of await caches.keys())
    if (other.startsWith(OURS) && other !== name) await caches.delete(other);
  const cache = await caches.open(name);
  for (const [part, bytes] of parts) await cache.put(keyOf(part), new Response(bytes));
}

/** Drops all that is kept, of which some is damaged. */
export const dropKept = async (): Promise<void> => {
  waiting.clear();
  await storage()
    ?.delete(name)
    .catch(() => false);
};
