/** What a page does to itself while it is read, and requests that the worker, the page or the extension does not live to answer. */

import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Pages } from '../../../scripts/browsers/local-web.ts';
import { reloadExtension } from '../reload.ts';
import { goBack, pause, type Session, until, useSession } from '../session.ts';
import { waitForStage } from '../stage.ts';
import { stopWorker } from './worker.ts';

const story = (name: string): string =>
  `<h1>A road opens again after nine days</h1>${`<p>The report was first carried by ${name}, which spoke with two drivers and a clerk at the depot about the nine days that the road was shut.</p>`.repeat(9)}`;

const pageOf = (name: string): string => `<!doctype html><html lang=en><title>A road opens again</title>
<meta property="og:type" content="article">
<meta property="article:published_time" content="2020-04-16"><main>${story(name)}</main>`;

/** What may be kept: a page that is served with `no-store` is not. */
const headers = { 'cache-control': 'max-age=600' };
const pages: Pages = ({ pathname }) => {
  if (pathname === '/favicon.ico') return { body: '' };
  return pathname.startsWith('/story/') ? { body: pageOf('the agency TASS'), headers } : null;
};

const session = useSession({ pages });

interface Opened {
  readonly page: Page;
  readonly url: string;
  /** All that is told of errors in it, by whichever script. */
  readonly errors: readonly string[];
}

const openStory = async (name: string): Promise<Opened> => {
  const page = await session().running.browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  const url = `http://news.example/story/${name}`;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, url, errors };
};

const waitForBadges = (page: Page, name: string) =>
  waitForStage(
    page,
    `badges of ${name} alone`,
    ({ badges }) => badges.length > 0 && badges.every(({ label }) => label.includes(name)),
  );

const waitForRow = (popup: Page, name: string) =>
  until(`the popup shows ${name}`, () =>
    popup.evaluate(
      (text) => [...document.querySelectorAll('.row')].some((row) => row.textContent?.includes(text)) || null,
      name,
    ),
  );

const countHosts = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelectorAll(':root > div').length);

const stopOnceItRuns = (): Promise<true> =>
  until('the worker is stopped', async () => ((await stopWorker(session())) ? true : null));

test('the worker stopped while it reads a page: badges and popup come all the same', async () => {
  for (const milliseconds of [20, 80, 250]) {
    await stopWorker(session());
    const { page, url, errors } = await openStory(`stop-${milliseconds}`);
    await pause(milliseconds);
    await stopOnceItRuns();
    await waitForBadges(page, 'TASS');
    const popup = await session().popup(url);
    await pause(milliseconds);
    await stopOnceItRuns();
    await waitForRow(popup, 'TASS');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  }
});

interface Globals {
  ports: number;
  persisted: boolean;
  readonly chrome: { readonly runtime: { readonly onConnect: { addListener(hear: () => void): void } } };
}

/** What the worker that runs now tells of errors. */
const errorsOfWorker = async ({ running }: Session): Promise<readonly string[]> => {
  const errors: string[] = [];
  const target = running.browser.targets().find((one) => one.type() === 'service_worker');
  const cdp = await target?.createCDPSession();
  cdp?.on('Log.entryAdded', ({ entry }) => errors.push(entry.text));
  await cdp?.send('Log.enable');
  return errors;
};

/** Goes elsewhere and comes back to the very same document. */
const leaveAndReturn = async (page: Page): Promise<void> => {
  const { pathname } = new URL(page.url());
  await page.evaluate(() => {
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { persisted }));
  });
  await page.goto('http://other.example/story/elsewhere', { waitUntil: 'domcontentloaded' });
  await pause(1_000);
  await goBack(page);
  await until('the page is back from the cache', () =>
    page.evaluate(
      (path) => (location.pathname === path && (globalThis as unknown as Globals).persisted ? true : null),
      pathname,
    ),
  );
};

test('a page that is left while it is read, and comes back from the cache, is read then', async () => {
  const own = await session().own('popup.html');
  await own.evaluate(() => {
    const all = globalThis as unknown as Globals;
    all.ports = 0;
    all.chrome.runtime.onConnect.addListener(() => all.ports++);
  });
  await stopWorker(session());
  const { page, url, errors } = await openStory('left');
  // First whether it is on there, then to be read.
  await until('it has asked to be read', () =>
    own.evaluate(() => (globalThis as unknown as Globals).ports > 1 || null),
  );
  expect(await countHosts(page)).toBe(0);
  const errorsThere = await errorsOfWorker(session());
  await leaveAndReturn(page);
  await waitForBadges(page, 'TASS');
  const popup = await session().popup(url);
  await waitForRow(popup, 'TASS');
  expect([...errors, ...errorsThere]).toEqual([]);
  for (const each of [own, popup, page]) await each.close();
});

const deeds: Readonly<Record<string, string>> = {
  'replaces its body': 'document.body.replaceWith(parse(html).body)',
  'replaces its root': 'document.documentElement.replaceWith(parse(html).documentElement)',
  'writes itself anew': 'document.open(); document.write(html); document.close()',
  'has no root for a while':
    'document.documentElement.remove(); setTimeout(() => document.append(parse(html).documentElement), 700)',
};

test.each(Object.entries(deeds))(
  'a page that %s has the badges of what it holds then',
  async (_name, deed) => {
    const { page, url, errors } = await openStory('anew');
    await waitForBadges(page, 'TASS');
    await page.evaluate(`{
    const html = ${JSON.stringify(pageOf('the news agency Reuters'))};
    const parse = (text) => new DOMParser().parseFromString(text, 'text/html');
    ${deed};
  }`);
    const [badge] = (await waitForBadges(page, 'Reuters')).badges;
    expect(await countHosts(page)).toBe(1);
    await page.mouse.click((badge?.left ?? 0) + 3, (badge?.top ?? 0) + 3);
    await waitForStage(page, 'the card is open', ({ card }) => card !== null);
    await page.keyboard.press('Escape');
    await waitForStage(page, 'the card is closed', ({ card }) => card === null);
    const popup = await session().popup(url);
    await waitForRow(popup, 'Reuters');
    expect(errors).toEqual([]);
    await popup.close();
    await page.close();
  },
);

test('another address whose story comes later, and the way back', async () => {
  const { page, errors } = await openStory('app');
  await waitForBadges(page, 'TASS');
  await page.evaluate((html) => {
    const main = document.querySelector('main') as HTMLElement;
    const before = main.innerHTML;
    history.pushState(null, '', '/story/app-2');
    main.innerHTML = '<p>Loading';
    setTimeout(() => {
      main.innerHTML = html;
    }, 1_500);
    addEventListener('popstate', () => {
      main.innerHTML = before;
    });
  }, story('the news agency Reuters'));
  await waitForBadges(page, 'Reuters');
  await goBack(page);
  await waitForBadges(page, 'TASS');
  expect(errors).toEqual([]);
  await page.close();
});

/** The last one: afterwards the extension is another. */
test('the extension reloaded under a page: its old script falls silent, whatever the page does', async () => {
  const { page, errors } = await openStory('old');
  await waitForBadges(page, 'TASS');
  await reloadExtension(session());
  await page.bringToFront();
  await leaveAndReturn(page);
  await until('the old badges are gone', async () => ((await countHosts(page)) === 0 ? true : null));
  await page.evaluate((html) => {
    history.pushState(null, '', '/story/old-2');
    document.querySelector('main')?.insertAdjacentHTML('afterbegin', html);
  }, story('the news agency Reuters'));
  await pause(4_000);
  expect(await countHosts(page)).toBe(0);
  expect(errors).toEqual([]);
  await page.close();
});
