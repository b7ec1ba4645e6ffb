/** Many tabs, many navigations, and a list without end: what memory is left of them. */

import type { CDPSession, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../../scripts/browsers/local-web.ts';
import { growList, listPage } from '../grow-list.ts';
import { pageFile, pause, useSession } from '../session.ts';
import { waitForStage } from '../stage.ts';

/** `NAVIGATIONS=500` and `TABS=100` for the figures of record. */
const navigations = Number(process.env.NAVIGATIONS ?? 40);
const tabs = Number(process.env.TABS ?? 12);

const sample = pageFile('border-trade.html');
const pages: Pages = ({ pathname }) => {
  if (pathname === '/list') return { body: listPage(30) };
  return pathname.startsWith('/story/') ? { body: sample } : null;
};

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
}, 3_600_000);

test(`${tabs} tabs opened at once each get their badges`, async () => {
  const { browser } = session().running;
  const opened: Page[] = [];
  // Empty ones first, one by one: Puppeteer does not wait long for a tab. What is at once is what we have to do with.
  for (let at = 0; at < tabs; at++) opened.push(await browser.newPage());
  const how = { waitUntil: 'domcontentloaded', timeout: 600_000 } as const;
  await Promise.all(opened.map((page, at) => page.goto(`http://news.example/story/${at}?tab`, how)));
  const lost: number[] = [];
  for (const [at, page] of opened.entries()) {
    await page.bringToFront();
    await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0).catch(() =>
      lost.push(at),
    );
  }
  expect(lost).toEqual([]);
  await Promise.all(opened.map((page) => page.close()));
}, 3_600_000);

test('a list that grows without end gives back the memory of what has gone', async () => {
  const page = await session().open('http://news.example/list');
  const cdp = await page.createCDPSession();
  const drawn = () =>
    waitForStage(page, 'the last links have badges', ({ badges }) => badges.some(({ top }) => top > 0));
  const nodes = async (): Promise<number> => (await cdp.send('Memory.getDOMCounters')).nodes;
  await growList(page, 20);
  await drawn();
  const [heap, count] = [await usedHeap(cdp), await nodes()];
  await growList(page, 60);
  await drawn();
  await pause(3_500);
  const [heapAfter, countAfter] = [await usedHeap(cdp), await nodes()];
  console.log(
    `list: ${heap} bytes and ${count} nodes after 20 screens, ${heapAfter} and ${countAfter} after 60 more`,
  );
  expect(heapAfter).toBeLessThan(heap + 2_000_000);
  expect(countAfter).toBeLessThan(count + 3_000);
  await page.close();
}, 120_000);
