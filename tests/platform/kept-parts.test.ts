import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { cutParts } from '../../utils/dataset/parts.ts';
import { randomRecords, wordRules } from '../dataset/random-records.ts';

const parts = cutParts(encodeDataset(randomRecords(1, 3), wordRules)).map((part) => part.slice());
const REST = 10_000;

/** What the browser keeps: of each cache the bytes under each address. */
const stored = new Map<string, Map<string, Uint8Array>>();
const storage = { isFull: false, isOut: false, isTorn: false };
const asked: string[] = [];

const refuse = (): never => {
  throw new DOMException('no', 'SecurityError');
};

/** What the disk cannot give back. */
const torn = () => new ReadableStream({ pull: (controller) => controller.error(new TypeError('torn')) });

const caches = {
  match: async (address: string, { cacheName }: { cacheName: string }) => {
    if (storage.isOut) refuse();
    const bytes = stored.get(cacheName)?.get(address);
    if (!bytes) return undefined;
    return new Response(storage.isTorn ? torn() : bytes.slice());
  },
  keys: async () => (storage.isOut ? refuse() : [...stored.keys()]),
  delete: async (name: string) => (storage.isOut ? refuse() : stored.delete(name)),
  open: async (name: string) => {
    if (!stored.has(name)) stored.set(name, new Map());
    return {
      put: async (address: string, response: Response) => {
        if (storage.isFull) throw new DOMException('full', 'QuotaExceededError');
        stored.get(name)!.set(address, new Uint8Array(await response.arrayBuffer()));
      },
    };
  },
};

/** A worker that has just started, of a package whose dataset has this checksum. */
const startWorker = async (checksum: string | null = 'one') => {
  vi.resetModules();
  vi.stubGlobal('__KEPT_DATASET__', checksum);
  asked.length = 0;
  return await import('../../utils/platform/dataset-file.ts');
};

const countOutlets = async ({ loadDataset }: Awaited<ReturnType<typeof startWorker>>): Promise<number> =>
  (await loadDataset()).about.counts.outlets;

const rest = (): Promise<unknown> => vi.advanceTimersByTimeAsync(REST);

beforeEach(() => {
  vi.useFakeTimers();
  stored.clear();
  Object.assign(storage, { isFull: false, isOut: false, isTorn: false });
  vi.stubGlobal('caches', caches);
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return new Response(parts[Number(/-(\d+)\.bin$/.exec(url)![1])]!.slice());
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('what came from the package is kept when the worker rests, and the next worker asks the package for nothing', async () => {
  expect(await countOutlets(await startWorker())).toBe(3);
  expect(asked).toHaveLength(parts.length);
  expect(stored.size).toBe(0);
  await rest();
  expect([...stored.keys()]).toEqual(['dataset-one']);
  expect([...stored.get('dataset-one')!.values()]).toEqual(parts);
  expect(await countOutlets(await startWorker())).toBe(3);
  expect(asked).toEqual([]);
});

test('a copy of another dataset is not read, and goes when this one is kept; what is not ours stays', async () => {
  await countOutlets(await startWorker('one'));
  await rest();
  stored.set('of somebody else', new Map());
  expect(await countOutlets(await startWorker('two'))).toBe(3);
  expect(asked).toHaveLength(parts.length);
  await rest();
  expect([...stored.keys()]).toEqual(['of somebody else', 'dataset-two']);
});

test.each(parts.map((_, part) => part))(
  'a copy whose part %i is damaged is dropped, and the package serves',
  async (part) => {
    await countOutlets(await startWorker());
    await rest();
    const copy = stored.get('dataset-one')!;
    const [address, bytes] = [...copy][part]!;
    copy.set(
      address,
      bytes.map((byte, at) => (at === bytes.length - 5 ? byte ^ 1 : byte)),
    );
    const counted = countOutlets(await startWorker());
    await rest();
    expect(await counted).toBe(3);
    expect(asked.length).toBeGreaterThan(0);
    await rest();
    await countOutlets(await startWorker());
    await rest();
    await countOutlets(await startWorker());
    expect(asked).toEqual([]);
    expect([...stored.get('dataset-one')!.values()].toSorted((a, b) => a.length - b.length)).toEqual(
      parts.toSorted((a, b) => a.length - b.length),
    );
  },
);

test.each(['isFull', 'isOut'] as const)('a storage that %s costs nothing but the copy', async (fault) => {
  storage[fault] = true;
  expect(await countOutlets(await startWorker())).toBe(3);
  await rest();
  storage[fault] = false;
  expect(await countOutlets(await startWorker())).toBe(3);
  expect(asked).toHaveLength(parts.length);
});

test('a copy that cannot be read is none', async () => {
  await countOutlets(await startWorker());
  await rest();
  storage.isTorn = true;
  expect(await countOutlets(await startWorker())).toBe(3);
  expect(asked).toHaveLength(parts.length);
});

test('nothing is kept where there is no checksum or no storage', async () => {
  await countOutlets(await startWorker(null));
  await rest();
  vi.stubGlobal('caches', undefined);
  await countOutlets(await startWorker('one'));
  await rest();
  expect(stored.size).toBe(0);
});
