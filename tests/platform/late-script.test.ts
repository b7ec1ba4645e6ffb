import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** Stands for `suffixes.js` and `reading.js`: each provides what it is for when it is run. */
const scope = { runs: 0, isBroken: false };

/** A worker that has just started. */
const startWorker = async () => {
  vi.resetModules();
  return await import('../../utils/platform/late-script.ts');
};

const run = async (): Promise<void> => {
  scope.runs++;
  if (scope.isBroken) throw new Error('not there');
  const { provideLate } = await import('../../utils/platform/late-script.ts');
  provideLate('suffixes', 'all');
  provideLate('reading', { answer: 42 });
};

beforeEach(() => {
  scope.runs = 0;
  scope.isBroken = false;
});

afterEach(() => vi.unstubAllGlobals());

/** What a service worker has. Its `importScripts` runs the script before it returns, as far as a test can. */
const asServiceWorker = () => {
  const handlers = new Map<string, () => void>();
  const imported: string[] = [];
  vi.stubGlobal('addEventListener', (type: string, handle: () => void) => handlers.set(type, handle));
  vi.stubGlobal('providedToMasthead', undefined);
  vi.stubGlobal('importScripts', (...urls: string[]) => {
    if (scope.isBroken) throw new Error('not there');
    imported.push(...urls);
    vi.stubGlobal('providedToMasthead', { suffixes: 'all', reading: { answer: 42 } });
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

test('a service worker takes the scripts in while it is installed, so that it may take them in again later', async () => {
  const { handlers, imported } = asServiceWorker();
  const { keepLateScripts, loadLate } = await startWorker();
  keepLateScripts();
  expect(imported).toEqual([]);
  handlers.get('install')?.();
  expect(imported).toEqual(['/suffixes.js', '/reading.js']);
  expect(await loadLate()).toEqual({ answer: 42 });
});

test('scripts that are asleep run when they are needed, not when they are taken in', async () => {
  const { handlers, imported } = asServiceWorker();
  let runs = 0;
  vi.stubGlobal('importScripts', (...urls: string[]) => {
    imported.push(...urls);
    const wake = (): void => {
      runs++;
      vi.stubGlobal('providedToMasthead', { reading: { answer: 42 } });
    };
    vi.stubGlobal('asleepInMasthead', { 'reading.js': wake });
  });
  const { keepLateScripts, loadLate } = await startWorker();
  keepLateScripts();
  handlers.get('install')?.();
  expect(imported).toHaveLength(2);
  expect(runs).toBe(0);
  expect(await Promise.all([loadLate(), loadLate()])).toEqual([{ answer: 42 }, { answer: 42 }]);
  expect(runs).toBe(1);
});

test('they are loaded once however many ask', async () => {
  const { imported } = asServiceWorker();
  const { loadLate } = await startWorker();
  await Promise.all([loadLate(), loadLate()]);
  await loadLate();
  expect(imported).toEqual(['/suffixes.js', '/reading.js']);
});

test('a background page is given two script elements, and needs nothing kept', async () => {
  asPage();
  const { keepLateScripts, loadLate } = await startWorker();
  keepLateScripts();
  expect(scope.runs).toBe(0);
  expect(await Promise.all([loadLate(), loadLate()])).toEqual([{ answer: 42 }, { answer: 42 }]);
  expect(scope.runs).toBe(2);
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
