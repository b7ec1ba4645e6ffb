import { beforeEach, expect, test, vi } from 'vitest';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { randomRecords, wordRules } from '../dataset/random-records.ts';

const browser = { scheme: 'chrome-extension' };

vi.stubGlobal('chrome', {
  runtime: { id: 'masthead', getURL: (path: string) => `${browser.scheme}://masthead${path}` },
});

const whole = encodeDataset(randomRecords(1, 3), wordRules);
const large = encodeDataset(randomRecords(2, 14_000), wordRules);

type Serve = (range: string | null) => Response;
let serve: Serve | null = null;
const asked: string[] = [];

/** The bytes of a range, as Chromium gives them: a range that begins behind the end is an error. */
const inRanges =
  (bytes: Uint8Array): Serve =>
  (range) => {
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? 'bytes=0-') ?? [];
    if (Number(from) >= bytes.length) throw new TypeError('Failed to fetch');
    return new Response(bytes.slice(Number(from), to === '' ? bytes.length : Number(to) + 1));
  };

vi.stubGlobal('fetch', async (url: string, { headers }: RequestInit) => {
  const range = new Headers(headers).get('range');
  asked.push(`${url} ${range ?? 'all'}`);
  if (serve === null) throw new TypeError('Failed to fetch');
  return serve(range);
});

/** A worker that has just started. */
const startWorker = async () => {
  vi.resetModules();
  return await import('../../utils/platform/dataset-file.ts');
};

beforeEach(() => {
  serve = null;
  asked.length = 0;
  browser.scheme = 'chrome-extension';
});

test('nothing is fetched before it is asked for, and then once for all, in two halves', async () => {
  const { loadDataset } = await startWorker();
  expect(asked).toEqual([]);
  serve = inRanges(whole);
  const [one, two] = await Promise.all([loadDataset(), loadDataset()]);
  expect(one).toBe(two);
  expect(await loadDataset()).toBe(one);
  expect(one.about.counts.outlets).toBe(3);
  expect(asked.toSorted()).toEqual([
    'chrome-extension://masthead/masthead.bin bytes=0-5242879',
    'chrome-extension://masthead/masthead.bin bytes=5242880-',
  ]);
});

test('a file of two halves is put together, and one whose second half is missing is refused', async () => {
  expect(large.length).toBeGreaterThan(5_242_880);
  const { loadDataset } = await startWorker();
  serve = (range) => inRanges(range?.endsWith('-') ? new Uint8Array() : large)(range);
  await expect(loadDataset()).rejects.toThrow(`expected ${large.length} bytes, got 5242880 bytes`);
  serve = inRanges(large);
  expect((await loadDataset()).about.counts.outlets).toBe(14_000);
});

test('a browser that gives the whole for a range is understood', async () => {
  const { loadDataset } = await startWorker();
  serve = () => new Response(large.slice());
  expect((await loadDataset()).about.counts.outlets).toBe(14_000);
});

test('Firefox is asked for the whole', async () => {
  browser.scheme = 'moz-extension';
  const { loadDataset } = await startWorker();
  serve = inRanges(large);
  expect((await loadDataset()).about.counts.outlets).toBe(14_000);
  expect(asked).toEqual(['moz-extension://masthead/masthead.bin all']);
});

test('a failure is told to all who asked, and the next one tries again', async () => {
  const { loadDataset } = await startWorker();
  const failed = await Promise.allSettled([loadDataset(), loadDataset()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toHaveLength(2);
  serve = () => new Response('gone', { status: 404, statusText: 'Not Found' });
  await expect(loadDataset()).rejects.toThrow('masthead.bin: 404 Not Found');
  serve = inRanges(whole.slice(0, 100));
  await expect(loadDataset()).rejects.toThrow(`wrong length: expected ${whole.length} bytes, got 100 bytes`);
  serve = inRanges(whole);
  expect((await loadDataset()).about.counts.outlets).toBe(3);
});
