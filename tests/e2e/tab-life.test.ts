/** What happens to a tab: left and come back to, put away by the browser, and the extension reloaded under it. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { findTab } from '../../scripts/browsers/own-pages.ts';
import { reloadExtension } from './reload.ts';
import { browserName, goBack, pageFile, pause, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const sample = pageFile('border-trade.html');
/** What is known in it: three outlets, two people and a ministry. */
const badgesOfSample = 6;
/** What may be kept: a page that is served with `no-store` is not. */
const headers = { 'cache-control': 'max-age=600' };
const pages: Pages = ({ pathname }) => (pathname.startsWith('/story/') ? { body: sample, headers } : null);

const session = useSession({ pages });

interface Chrome {
  readonly tabs: {
    discard(tab: number): Promise<{ readonly id?: number } | undefined>;
    sendMessage(tab: number, message: object): Promise<unknown>;
    update(tab: number, how: object): Promise<unknown>;
    get(tab: number): Promise<{ discarded?: boolean }>;
  };
  readonly storage: Record<'sync' | 'local', { set(items: object): Promise<void>; clear(): Promise<void> }>;
}

/** Badges by their places in the document, so that a scrolled page is the same; once all of them are there. */
const marksOf = async (page: Page, count = badgesOfSample): Promise<readonly string[]> => {
  const { badges } = await waitForStage(
    page,
    `${count} badges are drawn`,
    (stage) => stage.badges.length >= count && stage.badges.every(({ width }) => width >= 6),
  );
  return badges.map(({ label, left, top }) => `${label} ${Math.round(left)} ${Math.round(top)}`).toSorted();
};

/** Leaves a page for another one and goes back; true where the very same document came back. */
const leaveAndReturn = async (page: Page, meanwhile: () => Promise<void>): Promise<boolean> => {
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto('http://other.example/story/2', { waitUntil: 'domcontentloaded' });
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  await meanwhile();
  await goBack(page);
  return until('the page is back', () =>
    page.evaluate(() =>
      location.pathname === '/story/1' && document.readyState === 'complete'
        ? (globalThis as unknown as { persisted?: boolean }).persisted === true
        : null,
    ),
  );
};

test('a page that comes back from the cache has each badge once, and its popup', async () => {
  const page = await session().open('http://news.example/story/1');
  const first = await marksOf(page);
  expect(await leaveAndReturn(page, async () => {})).toBe(true);
  await pause(1_000);
  expect(await marksOf(page)).toEqual(first);
  const popup = await session().popup('http://news.example/story/1');
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  await popup.close();
  await page.close();
});

test('a page that comes back from the cache does what was set meanwhile', async () => {
  const page = await session().open('http://news.example/story/1');
  await marksOf(page);
  const own = await session().own('popup.html');
  const set = (off: readonly string[]) =>
    own.evaluate((sites) => {
      const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return storage.sync.set({ settings: { off: sites } });
    }, off);
  await page.bringToFront();
  try {
    const isBack = await leaveAndReturn(page, () => set(['news.example']));
    expect(isBack).toBe(true);
    await until('no badge is left', async () =>
      ((await lookAtStage(page))?.badges ?? []).length === 0 ? true : null,
    );
  } finally {
    await set([]);
  }
  await page.bringToFront();
  await marksOf(page);
  await own.close();
  await page.close();
});

test('a tab that the browser has put away is read again when it is looked at', async () => {
  const url = 'http://news.example/story/away';
  const page = await session().open(url);
  const first = await marksOf(page);
  const own = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(own, url));
  const [discarded, silent] = await own.evaluate(async (id) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // In Chromium it has another number from then on.
    const away = (await tabs.discard(id))?.id ?? id;
    const answer = tabs.sendMessage(away, { to: 'page', kind: 'report' });
    const isSilent = await answer.then(
      () => false,
      () => true,
    );
    const { discarded: isAway } = await tabs.get(away);
    await tabs.update(away, { active: true });
    return [isAway, isSilent];
  }, tab);
  expect({ discarded, silent }).toEqual({ discarded: true, silent: true });
  const again = await until('the tab is back', async () => {
    for (const one of await session().running.browser.pages())
      if ((await one.evaluate(() => location.href).catch(() => '')) === url) return one;
    return null;
  });
  expect(await marksOf(again)).toEqual(first);
  await again.close();
  await own.close().catch(() => {});
});

test('the extension reloaded under an open page: the old script steps aside, and no badge stands twice', async () => {
  const url = 'http://news.example/story/reload';
  const page = await session().open(url);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const first = await marksOf(page);
  await reloadExtension(session());
  await page.bringToFront();
  // Something to look at: the old script asks for it, and finds nobody.
  await page.evaluate(() => {
    document
      .querySelector('.article__body')
      ?.insertAdjacentHTML(
        'beforeend',
        '<p><a href="https://tass.com/x">One more paragraph arrives later</a></p>',
      );
  });
  const hosts = (): Promise<number> => page.evaluate(() => document.querySelectorAll(':root > div').length);
  if (browserName() === 'chromium') {
    await until('the old badges are gone', async () => ((await hosts()) === 0 ? true : null));
    await page.reload({ waitUntil: 'domcontentloaded' });
  }
  // In Firefox the new script begins at once, and the old one goes when it is told that it is orphaned.
  await until('one host is left', async () => ((await hosts()) === 1 ? true : null));
  const again = await marksOf(page);
  expect(again).toEqual(expect.arrayContaining([...first]));
  expect(new Set(again).size).toBe(again.length);
  expect(await hosts()).toBe(1);
  expect(errors).toEqual([]);
});
