import { beforeEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { cutParts } from '../../utils/dataset/parts.ts';
import { randomRecords, wordRules } from '../dataset/random-records.ts';

const browser = { scheme: 'chrome-extension' };

vi.stubGlobal('chrome', {
  runtime: { id: 'masthead', getURL: (path: string) => `${browser.scheme}://masthead${path}` },
});

const whole = encodeDataset(randomRecords(1, 3), wordRules);
/** Its rest is larger than half of the one that is shipped. */
const large = encodeDataset(randomRecords(1, 20_000), wordRules);

const FRONT = 'masthead-front.bin';
const REST = 'masthead-rest.bin';

type Serve = (file: string, range: string | null) => Response;
let serve: Serve | null = null;
const asked: string[] = [];

const partOf = (bytes: Uint8Array, name: string): Uint8Array =>
  cutParts(bytes).find(([{ file }]) => file === name)![1];

/** The bytes of a range, as Chromium gives them: a range that begins behind the end is an error. */
const inRanges =
  (bytes: Uint8Array): Serve =>
  (file, range) => {
    const part = partOf(bytes, file);
    const [, from = '0', to = ''] = /^bytes=(\d+)-(\d*)$/.exec(range ?? 'bytes=0-') ?? [];
    if (Number(from) >= part.length) throw new TypeError('Failed to fetch');
    return new Response(part.slice(Number(from), to === '' ? part.length : Number(to) + 1));
  };

vi.stubGlobal('fetch', async (url: string, { headers }: RequestInit) => {
  const range = new Headers(headers).get('range');
  const file = url.replace(/^.*\//, '');
  asked.push(`${url} ${range ?? 'all'}`);
  if (serve === null) throw new TypeError('Failed to fetch');
  return serve(file, range);
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

const firstName = (dataset: Dataset): string => dataset.entity(0).id;
const lastPerson = ({ about: { counts }, ...dataset }: Dataset): string =>
  dataset.entity(counts.outlets + counts.institutions + counts.people - 1).id;

test('nothing is fetched before it is asked for, and then once for all, the rest in two halves', async () => {
  const { loadDataset } = await startWorker();
  expect(asked).toEqual([]);
  serve = inRanges(whole);
  const [one, two] = await Promise.all([loadDataset(), loadDataset()]);
  expect(one).toBe(two);
  expect(await loadDataset()).toBe(one);
  expect(one.about.counts.outlets).toBe(3);
  expect(asked.toSorted()).toEqual([
    `chrome-extension://masthead/${FRONT} all`,
    `chrome-extension://masthead/${REST} bytes=0-4194303`,
    `chrome-extension://masthead/${REST} bytes=4194304-`,
  ]);
});

test('an outlet is answered from the front, and the rest comes after', async () => {
  serve = inRanges(whole);
  const { askDataset, expectFront, loadDataset } = await startWorker();
  expectFront();
  expect(await askDataset(firstName)).toMatch(/^[Qm]/);
  expect(asked).toEqual([`chrome-extension://masthead/${FRONT} all`]);
  const counts = await vi.waitFor(async () => {
    expect(asked).toHaveLength(3);
    return (await loadDataset()).about.counts;
  });
  expect(counts.outlets).toBe(3);
  expect(asked.filter((one) => one.includes(FRONT))).toHaveLength(1);
});

test('a person is answered from the whole, without asking for the front twice', async () => {
  serve = inRanges(whole);
  const { askDataset, loadDataset } = await startWorker();
  expect(await askDataset(lastPerson)).toMatch(/^[Qm]/);
  expect(asked).toHaveLength(3);
  expect(await askDataset(lastPerson)).toBe(lastPerson(await loadDataset()));
  expect(asked).toHaveLength(3);
});

test('a front that is damaged is refused, and the next one tries again', async () => {
  const { askDataset } = await startWorker();
  const damaged = whole.slice();
  damaged[400] = damaged[400]! ^ 1;
  serve = inRanges(damaged);
  await expect(askDataset(firstName)).rejects.toThrow('wrong checksum');
  serve = inRanges(whole);
  expect(await askDataset(firstName)).toMatch(/^[Qm]/);
});

test('parts of two files are refused', async () => {
  const { loadDataset } = await startWorker();
  const other = encodeDataset(randomRecords(1, 3), { ...wordRules, weight: () => 9 });
  serve = (file, range) => inRanges(file === FRONT ? whole : other)(file, range);
  await expect(loadDataset()).rejects.toThrow('wrong checksum');
});

test('a rest of two halves is put together, and one whose second half is missing is refused', async () => {
  expect(partOf(large, REST).length).toBeGreaterThan(4_194_304);
  const { loadDataset } = await startWorker();
  serve = (file, range) => {
    if (range?.endsWith('-')) throw new TypeError('Failed to fetch');
    return inRanges(large)(file, range);
  };
  const got = partOf(large, FRONT).length + 4_194_304;
  await expect(loadDataset()).rejects.toThrow(`expected ${large.length} bytes, got ${got} bytes`);
  serve = inRanges(large);
  expect((await loadDataset()).about.counts.outlets).toBe(20_000);
});

test('a browser that gives the whole for a range is understood', async () => {
  const { loadDataset } = await startWorker();
  serve = (file) => new Response(partOf(large, file).slice());
  expect((await loadDataset()).about.counts.outlets).toBe(20_000);
});

test('Firefox is asked for whole files', async () => {
  browser.scheme = 'moz-extension';
  const { loadDataset } = await startWorker();
  serve = inRanges(large);
  expect((await loadDataset()).about.counts.outlets).toBe(20_000);
  expect(asked).toEqual([`moz-extension://masthead/${FRONT} all`, `moz-extension://masthead/${REST} all`]);
});

test('a failure is told to all who asked, and the next one tries again', async () => {
  const { loadDataset } = await startWorker();
  const failed = await Promise.allSettled([loadDataset(), loadDataset()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  serve = () => new Response('gone', { status: 404, statusText: 'Not Found' });
  await expect(loadDataset()).rejects.toThrow('.bin: 404 Not Found');
  serve = (file, range) =>
    file === FRONT ? new Response(whole.slice(0, 100)) : inRanges(whole)(file, range);
  await expect(loadDataset()).rejects.toThrow(`wrong length: expected ${whole.length} bytes`);
  serve = inRanges(whole);
  expect((await loadDataset()).about.counts.outlets).toBe(3);
});
