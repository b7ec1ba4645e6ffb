import { beforeEach, expect, test, vi } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { cutParts } from '../../utils/dataset/parts.ts';
import { randomRecords, wordRules } from '../dataset/random-records.ts';

vi.stubGlobal('chrome', {
  runtime: { id: 'masthead', getURL: (path: string) => `chrome-extension://masthead${path}` },
});

const records = randomRecords(1, 3);
const whole = encodeDataset(records, wordRules);
const parts = cutParts(whole);
const all = parts.map((_, part) => `masthead-${part}.bin`);
const [outlet] = records.outlets;
const [person] = records.people;

type Serve = (part: number) => Response;
const serveOf =
  (bytes: Uint8Array): Serve =>
  (part) =>
    new Response(cutParts(bytes)[part]!.slice());

let serve: Serve | null = null;
const asked: string[] = [];

vi.stubGlobal('fetch', async (url: string) => {
  asked.push(url.replace('/', ''));
  if (serve === null) throw new TypeError('Failed to fetch');
  return serve(Number(/-(\d+)\.bin$/.exec(url)?.[1]));
});

/** A worker that has just started. */
const startWorker = async () => {
  vi.resetModules();
  return await import('../../utils/platform/dataset-file.ts');
};

beforeEach(() => {
  serve = null;
  asked.length = 0;
});

const outletOf = (dataset: Dataset) => dataset.entity(dataset.refOf(outlet!.id)!);
const personOf = (dataset: Dataset) => dataset.entity(dataset.refOf(person!.id)!);

test('nothing is fetched before it is asked for, and then each part once for all', async () => {
  const { loadDataset } = await startWorker();
  expect(asked).toEqual([]);
  serve = serveOf(whole);
  const [one, two] = await Promise.all([loadDataset(), loadDataset()]);
  expect(one).toBe(two);
  expect(await loadDataset()).toBe(one);
  expect(one.about.counts.outlets).toBe(3);
  expect(asked).toEqual(all);
});

test('an outlet is answered from a few parts, and the others come after', async () => {
  serve = serveOf(whole);
  const { askDataset, expectCore, loadDataset } = await startWorker();
  expectCore();
  expect(await askDataset(outletOf)).toEqual(outlet);
  expect(asked.length).toBeLessThan(4);
  await vi.waitFor(() => expect(asked).toHaveLength(all.length));
  expect((await loadDataset()).about.counts.outlets).toBe(3);
  expect(asked.toSorted()).toEqual(all.toSorted());
});

test('the part that is asked about comes while the core is opened, and once', async () => {
  serve = serveOf(whole);
  const { askDataset, expectCore } = await startWorker();
  expectCore();
  const both = [askDataset(outletOf, outlet!.id), askDataset(outletOf, outlet!.id)];
  expect(await Promise.all(both)).toEqual([outlet, outlet]);
  await vi.waitFor(() => expect(asked).toHaveLength(all.length));
  expect(asked.toSorted()).toEqual(all.toSorted());
  expect(await askDataset(personOf, person!.id)).toEqual(person);
  expect(asked).toHaveLength(all.length);
});

test('a core that is damaged is refused whoever is asked about, and the next one tries again', async () => {
  const { askDataset } = await startWorker();
  const damaged = parts[0]!.slice();
  damaged[damaged.length - 5] = damaged[damaged.length - 5]! ^ 1;
  serve = (part) => (part === 0 ? new Response(damaged) : serveOf(whole)(part));
  await expect(askDataset(personOf, person!.id)).rejects.toThrow('wrong checksum');
  serve = serveOf(whole);
  expect(await askDataset(personOf, person!.id)).toEqual(person);
});

test('a person is answered without what finds names in texts', async () => {
  serve = (part) => {
    if (part === parts.length - 1) throw new TypeError('Failed to fetch');
    return serveOf(whole)(part);
  };
  const { askDataset } = await startWorker();
  expect(await askDataset(personOf)).toEqual(person);
});

test('what the question itself throws is told', async () => {
  serve = serveOf(whole);
  const { askDataset } = await startWorker();
  await expect(askDataset((dataset) => dataset.entity(-1))).rejects.toThrow(RangeError);
});

test.each(all.map((_, part) => part))(
  'part %i, damaged, is refused, and the next one tries again',
  async (part) => {
    const { loadDataset } = await startWorker();
    const damaged = parts[part]!.slice();
    damaged[damaged.length - 5] = damaged[damaged.length - 5]! ^ 1;
    serve = (one) => (one === part ? new Response(damaged) : serveOf(whole)(one));
    await expect(loadDataset()).rejects.toThrow('wrong checksum');
    serve = serveOf(whole);
    expect(outletOf(await loadDataset())).toEqual(outlet);
  },
);

test('parts of two files are refused, and a whole file after that is not', async () => {
  const { loadDataset } = await startWorker();
  const other = encodeDataset(records, { ...wordRules, weight: () => 9 });
  serve = (part) => serveOf(part === 0 ? other : whole)(part);
  await expect(loadDataset()).rejects.toThrow('wrong checksum');
  serve = serveOf(whole);
  expect((await loadDataset()).about.counts.outlets).toBe(3);
});

test('a failure is told to all who asked, and the next one tries again', async () => {
  const { askDataset, loadDataset } = await startWorker();
  const failed = await Promise.allSettled([loadDataset(), loadDataset(), askDataset(outletOf)]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
  serve = () => new Response('gone', { status: 404, statusText: 'Not Found' });
  await expect(loadDataset()).rejects.toThrow('.bin: 404 Not Found');
  serve = (part) => (part === 2 ? new Response(parts[2]!.slice(0, 8)) : serveOf(whole)(part));
  await expect(loadDataset()).rejects.toThrow(
    `wrong length: expected ${parts[2]!.length} bytes, got 8 bytes`,
  );
  serve = serveOf(whole);
  expect((await loadDataset()).about.counts.outlets).toBe(3);
});
