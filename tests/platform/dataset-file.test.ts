import { beforeEach, expect, test, vi } from 'vitest';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { randomRecords, wordRules } from '../dataset/random-records.ts';

vi.stubGlobal('chrome', {
  runtime: { id: 'masthead', getURL: (path: string) => `chrome-extension://masthead${path}` },
});

const whole = encodeDataset(randomRecords(1, 3), wordRules);
const answers: (() => Response)[] = [];
const asked: string[] = [];

vi.stubGlobal('fetch', async (url: string) => {
  asked.push(url);
  const answer = answers.shift();
  if (answer === undefined) throw new TypeError('Failed to fetch');
  return answer();
});

/** A worker that has just started. */
const startWorker = async () => {
  vi.resetModules();
  return await import('../../utils/platform/dataset-file.ts');
};

beforeEach(() => {
  answers.length = 0;
  asked.length = 0;
});

test('nothing is fetched before it is asked for, and then once for all', async () => {
  const { loadDataset } = await startWorker();
  expect(asked).toEqual([]);
  answers.push(() => new Response(whole));
  const [one, two] = await Promise.all([loadDataset(), loadDataset()]);
  expect(one).toBe(two);
  expect(await loadDataset()).toBe(one);
  expect(one.about.counts.outlets).toBe(3);
  expect(asked).toEqual(['chrome-extension://masthead/masthead.bin']);
});

test('a failure is told to all who asked, and the next one tries again', async () => {
  const { loadDataset } = await startWorker();
  const failed = await Promise.allSettled([loadDataset(), loadDataset()]);
  expect(failed.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toHaveLength(1);
  answers.push(() => new Response('gone', { status: 404, statusText: 'Not Found' }));
  await expect(loadDataset()).rejects.toThrow('masthead.bin: 404 Not Found');
  answers.push(() => new Response(whole.slice(0, 100)));
  await expect(loadDataset()).rejects.toThrow(`wrong length: expected ${whole.length} bytes, got 100 bytes`);
  answers.push(() => new Response(whole));
  expect((await loadDataset()).about.counts.outlets).toBe(3);
});
