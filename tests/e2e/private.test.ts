/** Windows that keep nothing: Masthead works there where the reader lets it, and leaves nothing behind. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { pageFile, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const host = 'secret-visit.example';
const sample = pageFile('border-trade.html');
const pages: Pages = ({ hostname, pathname }) =>
  hostname === host && pathname === '/' ? { body: sample } : null;

const session = useSession({ pages, privateWindows: true });

interface Chrome {
  readonly windows: {
    create(how: { incognito: boolean; url: string }): Promise<{ id: number; incognito: boolean }>;
    remove(id: number): Promise<void>;
  };
  readonly storage: Record<'local' | 'sync' | 'session', { get(all: null): Promise<object> }>;
}

/**
 * All that the extension has kept, as text: on the disk, and in memory until the browser is closed. But for the copy of the dataset's files,
 * which is the same whatever was read.
 */
const kept = async (...areas: readonly (keyof Chrome['storage'])[]): Promise<string> => {
  const own = await session().own('popup.html');
  const all = await own.evaluate(
    async (names) => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      const stored = await Promise.all(names.map((area) => storage[area].get(null)));
      const databases = await indexedDB.databases().catch(() => []);
      const copies = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
      const addresses = (await Promise.all(copies.map((copy) => copy.keys()))).flat().map(({ url }) => url);
      const others = addresses.filter((url) => !/^https:\/\/masthead\.invalid\/masthead-\d+\.bin$/.test(url));
      return JSON.stringify([stored, { ...localStorage }, databases, others]);
    },
    areas.length > 0 ? [...areas] : (['local', 'sync', 'session'] as const),
  );
  await own.close();
  return all;
};

/** Files of the browser's profile that hold the text. */
const traces = (text: string): readonly string[] => {
  const args = session().running.browser.process()?.spawnargs ?? [];
  const at = args.findIndex((arg) => /^--?(user-data-dir|profile)/.test(arg));
  const folder = args[at]?.split('=')[1] ?? args[at + 1] ?? '';
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  expect(files.length).toBeGreaterThan(10);
  return files
    .map((one) => join(one.parentPath, one.name))
    .filter((path) => {
      try {
        const bytes = readFileSync(path);
        return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'));
      } catch {
        return false;
      }
    });
};

test('an article in a private window has its badges, and nothing of it is kept', async () => {
  const before = await kept();
  const own = await session().own('popup.html');
  const window = await own.evaluate(
    (url) => (globalThis as unknown as { chrome: Chrome }).chrome.windows.create({ incognito: true, url }),
    `http://${host}/`,
  );
  expect(window.incognito).toBe(true);
  const page = await until('the private page is open', async () => {
    for (const one of await session().running.browser.pages())
      if ((await one.evaluate(() => location.hostname).catch(() => '')) === host) return one;
    return null;
  });
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 2);
  const popup = await session().popup(`http://${host}/`);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  expect(await kept()).toBe(before);
  const flip = (): Promise<void> =>
    popup.evaluate(() => document.querySelector<HTMLElement>('.switch input')?.click());
  await flip();
  await until('no badge is left', async () =>
    ((await lookAtStage(page))?.badges ?? []).length === 0 ? true : null,
  );
  expect(await kept('local', 'sync')).not.toContain(host);
  await flip();
  await page.bringToFront();
  await waitForStage(page, 'badges are drawn again', ({ badges }) => badges.length > 2);
  await popup.close();
  await own.evaluate(
    (id) => (globalThis as unknown as { chrome: Chrome }).chrome.windows.remove(id),
    window.id,
  );
  await own.close();
  expect(await kept('local', 'sync')).not.toContain(host);
  expect(traces(host)).toEqual([]);
});
