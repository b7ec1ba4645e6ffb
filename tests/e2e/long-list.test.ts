/** Lists of thousands of links: their start is read at once, the rest when the reader comes near or asks for it. */

import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { findTab } from '../../scripts/browsers/own-pages.ts';
import type { Answer } from '../../utils/protocol/messages.ts';
import { listPage } from './grow-list.ts';
import { pause, until, useSession } from './session.ts';
import { waitForStage } from './stage.ts';

const LINKS = 5_000;
const item = (at: number, host: string): string =>
  `<article><h2><a href="https://${host}/world/story-${at}">Council votes on item number ${at} of the long list</a></h2></article>`;
const oneKnown = `<!doctype html><html lang=en><title>News of the road</title><main>${Array.from(
  { length: LINKS },
  (_, at) => item(at, at === LINKS - 100 ? 'tass.com' : 'unknown.example'),
).join('')}</main>`;
const inPart = listPage(LINKS).replace('<main>', '<main id=part style="height:80vh;overflow:auto">');

const bodies: Readonly<Record<string, string>> = {
  '/long': listPage(LINKS),
  '/part': inPart,
  '/known': oneKnown,
  '/unseen': oneKnown,
};
const pages: Pages = ({ pathname }) => {
  const body = bodies[pathname];
  return body ? { body } : null;
};

const session = useSession({ pages });
let page: Page;
afterEach(() => page.close());

const hasBadges = (): Promise<unknown> =>
  waitForStage(page, 'links in view have badges', ({ badges }) =>
    badges.some(({ top }) => top > 0 && top < 500),
  );

/** Where the last link stands on the page. */
const lastLink = (): Promise<number> =>
  page.evaluate(() => {
    const links = document.querySelectorAll('main a');
    return (links[links.length - 1]?.getBoundingClientRect().top ?? 0) + scrollY;
  });

test('at the end, reached in one jump, links have badges, and nothing has moved', async () => {
  page = await session().open('http://news.example/long');
  await hasBadges();
  const before = await lastLink();
  await page.keyboard.press('End');
  await until('the end is in view', async () =>
    (await page.evaluate(() => scrollY + innerHeight >= document.body.scrollHeight - 50)) ? true : null,
  );
  await hasBadges();
  expect(await lastLink()).toBeCloseTo(before, 1);
});

test('so in a part of the page that scrolls by itself', async () => {
  page = await session().open('http://news.example/part');
  await hasBadges();
  await page.evaluate(() => document.querySelector('#part')?.scrollTo(0, 10_000_000));
  await hasBadges();
});

interface Toolbar {
  readonly chrome: {
    readonly action: Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>>;
  };
}

const toolbarOf = (own: Page, tab: number): Promise<readonly string[]> =>
  own.evaluate(async (tabId) => {
    const { action } = (globalThis as unknown as Toolbar).chrome;
    return [await action.getBadgeText({ tabId }), await action.getTitle({ tabId })];
  }, tab);

interface Tabs {
  readonly chrome: {
    readonly tabs: {
      create(tab: { url: string; active: boolean }): Promise<{ id: number }>;
      sendMessage(tab: number, message: object): Promise<Answer<'report'> | undefined>;
    };
  };
}

test('asked before the page was seen, its script reads no more of it than its start', async () => {
  const own = await session().own('options.html');
  page = own;
  const tab = await own.evaluate(
    async (url) => (await (globalThis as unknown as Tabs).chrome.tabs.create({ url, active: false })).id,
    'http://news.example/unseen',
  );
  const report = await until('a script answers', () =>
    own.evaluate(async (id) => {
      const { tabs } = (globalThis as unknown as Tabs).chrome;
      const answer = await tabs.sendMessage(id, { to: 'page', kind: 'report' });
      return answer?.ok ? answer.value : null;
    }, tab),
  );
  expect(report.hasMore).toBe(true);
  expect(report.links.length).toBeLessThan(LINKS / 2);
  expect((await toolbarOf(own, tab))[1]).toBe('Masthead: 0 known names so far');
});

test('the popup tells all of it, and leads to a link far down that was not near yet', async () => {
  page = await session().open('http://news.example/known');
  const own = await session().own('popup.html');
  const tab = await until('a script answers', () => findTab(own, 'http://news.example/known'));
  await page.bringToFront();
  const soFar = ['', 'Masthead: 0 known names so far'];
  await until('the toolbar says how much is known so far', async () =>
    (await toolbarOf(own, tab))[1] === soFar[1] ? true : null,
  );
  await pause(1_500);
  expect(await toolbarOf(own, tab)).toEqual(soFar);
  const popup = await session().own(`popup.html?tab=${tab}#wide`);
  await until('the popup has the one link that leads to an outlet', () =>
    popup.evaluate(() => (document.querySelector('.row-name')?.textContent?.includes('TASS') ? true : null)),
  );
  expect(await popup.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy'))).toBe('false');
  expect(await popup.evaluate(() => document.body.innerText)).toContain('4,999 links lead to sites');
  expect(await toolbarOf(own, tab)).toEqual(['1', 'Masthead: 1 known name here']);
  await popup.evaluate(() => document.querySelector<HTMLElement>('.row-main')?.click());
  await until('the headline is listed', () =>
    popup.evaluate(() => {
      const headline = document.querySelector<HTMLElement>('.headlines button');
      headline?.click();
      return headline ? true : null;
    }),
  );
  await page.bringToFront();
  await hasBadges();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(10_000);
  await popup.close();
  await own.close();
});
