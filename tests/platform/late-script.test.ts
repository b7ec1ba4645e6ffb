import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

/** Stands for `reading.js`, which provides what it is for when it is run. */
const scope = { runs: 0, isBroken: false, asked: [] as string[] };

/** A worker that has just started. */
const startWorker = async () => {
  vi.resetModules();
  return await import('../../utils/platform/late-script.ts');
};

const run = async (): Promise<void> => {
  scope.runs++;
  if (scope.isBroken) throw new Error('not there');
  const { provideLate } = await import('../../utils/platform/late-script.ts');
  provideLate({ answer: 42 });
};

beforeEach(() => {
  scope.runs = 0;
  scope.isBroken = false;
  scope.asked = [];
  vi.stubGlobal('chrome', { runtime: { getURL: (path: string) => `chrome-extension://masthead${path}` } });
  vi.stubGlobal('readingOfMasthead', undefined);
  vi.stubGlobal('asleepInMasthead', undefined);
  vi.stubGlobal('fetch', async (url: string) => {
    scope.asked.push(url);
    return { json: async () => ['data'] };
  });
});

afterEach(() => vi.unstubAllGlobals());

/** What a service worker has. Its `importScripts` runs the script before it returns, as far as a test can. */
const asServiceWorker = () => {
  const handlers = new Map<string, () => void>();
  const imported: string[] = [];
  vi.stubGlobal('addEventListener', (type: string, handle: () => void) => handlers.set(type, handle));
  vi.stubGlobal('importScripts', (...urls: string[]) => {
    if (scope.isBroken) throw new Error('not there');
    imported.push(...urls);
    vi.stubGlobal('readingOfMasthead', { answer: 42 });
  });
  return { handlers, imported };
};

/** What a background page has: an element whose script runs some time after it is put in. */
const asPage = (): void => {
  const append = (script: { onload(): void; onerror(): void }): void =>
    void run().then(
      () => script.onload(),
      () => script.onerror(),
    );
  vi.stubGlobal('importScripts', undefined);
  vi.stubGlobal('document', { createElement: () => ({}), head: { append } });
};

test('a service worker takes the script in while it is installed, so that it may take it in again later', async () => {
  const { handlers, imported } = asServiceWorker();
  const { keepLateScript, loadLate } = await startWorker();
  keepLateScript();
  expect(imported).toEqual([]);
  handlers.get('install')?.();
  expect(imported).toEqual(['/reading.js']);
  expect(await loadLate()).toEqual({ answer: 42 });
});

test('a script that is asleep runs with its data when it is needed, not when it is taken in', async () => {
  const { handlers, imported } = asServiceWorker();
  let runs = 0;
  vi.stubGlobal('importScripts', (...urls: string[]) => {
    imported.push(...urls);
    const wake = (data: unknown): void => {
      runs++;
      expect(data).toEqual(['data']);
      vi.stubGlobal('readingOfMasthead', { answer: 42 });
    };
    vi.stubGlobal('asleepInMasthead', wake);
  });
  const { keepLateScript, loadLate } = await startWorker();
  keepLateScript();
  handlers.get('install')?.();
  expect(imported).toHaveLength(1);
  expect(runs).toBe(0);
  expect(scope.asked).toEqual([]);
  expect(await Promise.all([loadLate(), loadLate()])).toEqual([{ answer: 42 }, { answer: 42 }]);
  expect(runs).toBe(1);
});

test('it is loaded once however many ask', async () => {
  const { imported } = asServiceWorker();
  const { loadLate } = await startWorker();
  await Promise.all([loadLate(), loadLate()]);
  await loadLate();
  expect(imported).toEqual(['/reading.js']);
});

test('a background page is given a script element, and needs nothing kept', async () => {
  asPage();
  const { keepLateScript, loadLate } = await startWorker();
  keepLateScript();
  expect(scope.runs).toBe(0);
  expect(await Promise.all([loadLate(), loadLate()])).toEqual([{ answer: 42 }, { answer: 42 }]);
  expect(scope.runs).toBe(1);
});

test.each([asServiceWorker, asPage])(
  'a failure is told, and the next one tries again (%o)',
  async (become) => {
    become();
    const { loadLate } = await startWorker();
    scope.isBroken = true;
    await expect(loadLate()).rejects.toThrow();
    scope.isBroken = false;
    expect(await loadLate()).toEqual({ answer: 42 });
  },
);

describe('a table that few pages need', () => {
  test('is read from its file once, and kept', async () => {
    const table = { name: 'xx', value: null };
    const { fillTable } = await startWorker();
    await fillTable(table);
    await fillTable(table);
    expect(table.value).toEqual(['data']);
    expect(scope.asked).toEqual(['chrome-extension://masthead/tables/xx.json']);
  });

  test('that cannot be read is told, and the next page tries again', async () => {
    const table = { name: 'xx', value: null };
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const { fillTable } = await startWorker();
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    await fillTable(table);
    expect(table.value).toBeNull();
    expect(told).toHaveBeenCalledWith(
      expect.stringContaining('/tables/xx.json cannot be read'),
      expect.any(TypeError),
    );
    vi.stubGlobal('fetch', async () => ({ json: async () => ['data'] }));
    await fillTable(table);
    expect(table.value).toEqual(['data']);
  });
});
