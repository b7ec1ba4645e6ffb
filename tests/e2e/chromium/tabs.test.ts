/** Many tabs, many navigations, back and forward, and the extension reloaded under open pages. */

import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../../scripts/browsers/local-web.ts';
import { pageFile, sampleUrl, useSession } from '../session.ts';
import { lookAtStage, waitForStage } from '../stage.ts';

/** `NAVIGATIONS=500` and `TABS=100` for the figures of record. */
const navigations = Number(process.env.NAVIGATIONS ?? 60);
const tabs = Number(process.env.TABS ?? 20);

const sample = pageFile('border-trade.html');
const pages: Pages = ({ pathname }) => (pathname.startsWith('/story/') ? { body: sample } : null);

const session = useSession({ pages });

const usedHeap = async (cdp: CDPSession): Promise<number> => {
  await cdp.send('HeapProfiler.collectGarbage');
  await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
};

test(`${navigations} navigations leave no memory behind`, async () => {
  const page = await session().running.browser.newPage();
  const cdp = await page.createCDPSession();
  const visit = async (count: number): Promise<void> => {
    for (let at = 0; at < count; at++) {
      await page.goto(`http://news.example/story/${at}`, { waitUntil: 'domcontentloaded' });
    }
    await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  };
  await visit(10);
  const before = await usedHeap(cdp);
  await visit(navigations);
  const after = await usedHeap(cdp);
  console.log(`heap of the page: ${before} bytes after 10 navigations, ${after} after ${navigations} more`);
  expect(after).toBeLessThan(before + 3_000_000);
  await page.close();
}, 600_000);

test(`${tabs} tabs opened at once each get their badges`, async () => {
  const opened = await Promise.all(
    Array.from({ length: tabs }, (_, at) => session().open(`http://news.example/story/${at}?tab`)),
  );
  const lost: number[] = [];
  for (const [at, page] of opened.entries()) {
    await page.bringToFront();
    await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0).catch(() =>
      lost.push(at),
    );
  }
  expect(lost).toEqual([]);
  await Promise.all(opened.map((page) => page.close()));
}, 600_000);

test('back and forward show each badge once', async () => {
  const page = await session().open(sampleUrl);
  const labels = async (): Promise<readonly string[]> => {
    const { badges } = await waitForStage(page, 'badges are drawn', (stage) => stage.badges.length > 0);
    return badges.map(({ label, left, top }) => `${label} ${Math.round(left)} ${Math.round(top)}`);
  };
  const first = await labels();
  await page.goto('http://news.example/story/1', { waitUntil: 'domcontentloaded' });
  await labels();
  await page.goBack();
  const again = await labels();
  expect(new Set(again).size).toBe(again.length);
  expect(again.toSorted()).toEqual(first.toSorted());
});

const errorsOf = (page: Page): readonly string[] => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  return errors;
};

test('an old content script is quiet after the extension was reloaded', async () => {
  const page = await session().open('http://news.example/story/reload');
  const errors = errorsOf(page);
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  const own = await session().own('popup.html');
  await own
    .evaluate(() =>
      (globalThis as unknown as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload(),
    )
    .catch(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await page.bringToFront();
  await page.evaluate(() => {
    const app = document.querySelector('.article__body');
    app?.insertAdjacentHTML('beforeend', '<p>One more paragraph arrives after the extension has gone.</p>');
    window.scrollBy(0, 300);
  });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(errors).toEqual([]);
  const stage = await lookAtStage(page);
  const places = stage?.badges.map(({ label, left, top }) => `${label} ${left} ${top}`) ?? [];
  expect(new Set(places).size).toBe(places.length);
});
