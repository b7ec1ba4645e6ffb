/** Pages that never rest: they fight what we put into them, or grow without end. */

import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import type { PageTables } from '../../utils/model/page-tables.ts';
import { growList, listPage } from './grow-list.ts';
import { pause, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const paragraph =
  '<p>The report was first carried by the agency TASS, which spoke with two drivers and a clerk at the depot about the nine days that the road was shut.</p>';
const story = `<!doctype html><html lang=en><title>A road opens again after nine days</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-04-16">
<main><h1>A road opens again after nine days</h1>${paragraph.repeat(6)}</main>`;

/** What a page does to our host, each time that it has changed anything. */
const fights: Readonly<Record<string, string>> = {
  delete: 'host.remove()',
  clone: 'host.replaceWith(host.cloneNode(true))',
  'move into the page': 'document.body.prepend(host)',
  'move into a part that is not shown': 'hidden.append(host)',
  'move into another document': 'frame.contentDocument.body.append(host)',
  'insert anew': 'host.remove(); document.documentElement.append(host)',
  'put itself behind us': 'document.documentElement.append(document.createElement("div"))',
};

const fighting = (
  deed: string,
): string => `${story}<div id=hidden style="display:none"></div><iframe></iframe>
<script>
  const root = document.documentElement, hidden = document.querySelector('#hidden'), frame = document.querySelector('iframe');
  let turns = 0, fighting = true;
  const fight = () => {
    const host = fighting && [...root.children].findLast((one) => one.localName === 'div');
    if (!host || turns >= 500) return;
    turns++;
    ${deed};
  };
  new MutationObserver(fight).observe(root, { childList: true, subtree: true });
  setInterval(fight, 10);
</script>`;

const names = Object.keys(fights);
const pages: Pages = ({ pathname }) => {
  const deed = fights[names[Number(/^\/fight\/(\d+)$/.exec(pathname)?.[1])] ?? ''];
  if (deed) return { body: fighting(deed) };
  return pathname === '/endless' ? { body: listPage(30) } : null;
};

const session = useSession({ pages });
let page: Page;
afterEach(() => page.close());

/** How long a timer of the page's own waits, at worst of ten. */
const slowestTurn = (): Promise<number> =>
  page.evaluate(async () => {
    let worst = 0;
    for (let turn = 0; turn < 10; turn++) {
      const started = performance.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      worst = Math.max(worst, performance.now() - started);
    }
    return worst;
  });

test.each(names.map((name, at): [string, number] => [name, at]))(
  'a page that fights our host: %s',
  async (_name, at) => {
    page = await session().running.browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`http://news.example/fight/${at}`, { waitUntil: 'domcontentloaded' });
    const turns = (): Promise<number> => page.evaluate('turns') as Promise<number>;
    await until('the fight has begun', async () => ((await turns()) > 3 ? true : null));
    // The page has its way in the end: our part of the fight is over after a few turns.
    await pause(1_000);
    expect(await slowestTurn()).toBeLessThan(1_000);
    await page.evaluate('fighting = false');
    const labels = ((await lookAtStage(page).catch(() => null))?.badges ?? []).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    expect(errors).toEqual([]);
  },
);

interface Heard {
  heard: PageTables[];
  readonly chrome: {
    readonly runtime: {
      readonly onConnect: { addListener(hear: (port: Port) => void): void };
    };
  };
}

interface Port {
  readonly onMessage: { addListener(hear: (sent: { readonly tables?: PageTables }) => void): void };
}

/** What the content script has sent to be read since then, as one of our own pages hears it too. */
const listen = async (own: Page): Promise<() => Promise<readonly PageTables[]>> => {
  await own.evaluate(() => {
    const all = globalThis as unknown as Heard;
    all.heard = [];
    all.chrome.runtime.onConnect.addListener(({ onMessage }) => {
      onMessage.addListener(({ tables }) => {
        if (tables) all.heard.push(tables);
      });
    });
  });
  return () => own.evaluate(() => (globalThis as unknown as Heard).heard);
};

test('a list that grows without end: only what came is looked at', async () => {
  page = await session().open('http://news.example/endless');
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  const own = await session().own('popup.html');
  const tables = await listen(own);
  await page.bringToFront();
  await growList(page, 40);
  await waitForStage(page, 'the last links have badges', ({ badges }) =>
    badges.some(({ top }) => top > 0 && top < 900),
  );
  const read = await tables();
  await own.close();
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter(({ of }) => of === 'page')).toEqual([]);
  const links = read.flatMap(({ hrefs }) => hrefs);
  expect(links.length).toBeGreaterThan(100);
  // No link is looked at twice, and 40 screens of 20 is all that came.
  expect(links.length).toBeLessThanOrEqual(800);
  expect(new Set(links).size).toBe(links.length);
});
