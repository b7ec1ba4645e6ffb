/** What a reader sets is what the pages do: badge modes, chosen sites, each tab's own toolbar, the keyboard. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { findTab } from '../../scripts/browsers/own-pages.ts';
import { sampleUrl, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const plain = `<!doctype html><html lang=en><title>A bridge is painted blue</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-04-16">
<h1>A bridge is painted blue</h1>${'<p>Painters worked on the old bridge for three days, and nobody who drives over it had been asked about the colour.</p>'.repeat(8)}`;

const plainUrl = 'http://news.example/plain';
const pages: Pages = ({ href }) => (href === plainUrl ? { body: plain } : null);
const session = useSession({ pages });

interface Chrome {
  readonly action: Record<'getTitle' | 'getBadgeText', (of: { tabId: number }) => Promise<string>>;
  readonly tabs: { sendMessage(tab: number, message: object): Promise<unknown> };
}

/** Runs in a page of the extension, for the tab that shows an address. */
const ofTab = async <T>(url: string, ask: (tab: number) => Promise<T>): Promise<T> => {
  const own = await session().own('popup.html');
  const tab = await until(`the tab of ${url} is found`, () => findTab(own, url));
  const said = await own.evaluate(ask, tab);
  await own.close();
  return said;
};

const toolbarOf = (url: string) =>
  ofTab(url, async (tabId) => {
    const { action } = (globalThis as unknown as { chrome: Chrome }).chrome;
    return { title: await action.getTitle({ tabId }), text: await action.getBadgeText({ tabId }) };
  });

/** Chooses a radio button of the settings page by the words beside it. */
const choose = async (words: string, more?: (options: Page) => Promise<void>): Promise<void> => {
  const options = await session().own('options.html');
  await until(`“${words}” is chosen`, () =>
    options.evaluate((text) => {
      const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.includes(text));
      label?.querySelector('input')?.click();
      return label ? true : null;
    }, words),
  );
  await more?.(options);
  await until('it is saved', () =>
    options.evaluate(() => (document.querySelector('.saved')?.textContent ? true : null)),
  );
  await options.close();
};

/** Badges are drawn in a page that is seen; a page behind another draws none. */
const drawn = async (page: Page) => {
  await page.bringToFront();
  return waitForStage(page, 'badges are drawn', ({ badges }) => badges.length >= 3);
};
const gone = (page: Page) =>
  until('no badge is left', async () =>
    ((await lookAtStage(page))?.badges ?? []).length === 0 ? true : null,
  );

test('every tab has its own count in the toolbar', async () => {
  const sample = await session().open(sampleUrl);
  await drawn(sample);
  await session().open(plainUrl);
  await until('the plain page has been read', async () =>
    (await toolbarOf(plainUrl)).title.includes('nothing known') ? true : null,
  );
  expect(await toolbarOf(plainUrl)).toEqual({ title: 'Masthead: nothing known is named here', text: '' });
  expect((await toolbarOf(sampleUrl)).title).toMatch(/^Masthead: \d+ known names here$/);
});

test('by keyboard: to a badge, its card, into it, and back to where one was', async () => {
  const page = await session().open(`${sampleUrl}?keys`);
  await drawn(page);
  await ofTab(`${sampleUrl}?keys`, async (tab) => {
    const { tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
    await tabs.sendMessage(tab, { to: 'page', kind: 'next' });
  });
  await page.bringToFront();
  const first = await waitForStage(page, 'a badge has the focus', ({ focused }) => focused !== null);
  expect(first.badges.map(({ label }) => label)).toContain(first.focused);
  await page.keyboard.press('Enter');
  await waitForStage(page, 'the card is open', ({ card }) => card !== null);
  await page.keyboard.press('Tab');
  const inside = await waitForStage(
    page,
    'the focus is in the card',
    ({ focused }) => focused !== first.focused,
  );
  expect(inside.card).not.toBeNull();
  await page.keyboard.press('Escape');
  const back = await waitForStage(page, 'the card is closed', ({ card }) => card === null);
  expect(back.focused).toBe(first.focused);
  await page.close();
});

test('no badges in pages: the popup still shows all', async () => {
  const page = await session().open(`${sampleUrl}?none`);
  await drawn(page);
  await choose('None: I open the popup');
  await page.bringToFront();
  await gone(page);
  const popup = await session().popup(`${sampleUrl}?none`);
  await until('the popup shows rows', () => popup.evaluate(() => document.querySelector('.row') && true));
  await popup.close();
  await choose('Beside every outlet');
  await drawn(page);
  await page.close();
});

test('off everywhere but on chosen sites', async () => {
  const page = await session().open(`${sampleUrl}?chosen`);
  await drawn(page);
  await choose('Off everywhere, except these sites');
  await page.bringToFront();
  await gone(page);
  await choose('Off everywhere, except these sites', async (options) => {
    await options.evaluate(() => {
      const field = document.querySelector<HTMLInputElement>('.sites input');
      if (!field) return;
      field.value = 'asia-news.com';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await until('the site is listed', () =>
      options.evaluate(() => {
        if (document.querySelector('.sites li')) return true;
        document.querySelector<HTMLElement>('.sites [type=submit]')?.click();
        return null;
      }),
    );
  });
  await drawn(page);
});
