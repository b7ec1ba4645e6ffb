/** Pages that Masthead cannot or need not read: the popup says so in words. */

import { expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { findTab } from '../../scripts/browsers/own-pages.ts';
import { serveHostilePages } from './hostile-pages.ts';
import { sampleUrl, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const policy =
  "default-src 'none'; script-src 'none'; style-src 'none'; img-src 'none'; connect-src 'none'; font-src 'none'; " +
  "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; sandbox; require-trusted-types-for 'script'; trusted-types 'none'";

const article = (title: string): string => `<!doctype html><html lang=en><title>${title}</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-04-16">
<h1>${title}</h1>${'<p>The report on the closed road was first carried by the agency TASS, which spoke with two drivers and a clerk at the depot.</p>'.repeat(6)}`;

const pages: Pages = (url) => {
  const { pathname } = url;
  if (pathname === '/strict') {
    return {
      body: article('A road closed for nine days opens'),
      headers: { 'content-security-policy': policy },
    };
  }
  if (pathname === '/plain.txt') return { body: 'TASS reported nothing.\n'.repeat(50), type: 'text/plain' };
  if (pathname === '/login')
    return { body: '<!doctype html><title>Log in</title><form><input type=password></form>' };
  return serveHostilePages(url);
};

const session = useSession({ pages });

const shownIn = async (path: string): Promise<string> => {
  const popup = await session().own(path);
  const text = await until('the popup has read', () =>
    popup.evaluate(() => (document.querySelector('main[aria-busy=false]') ? document.body.innerText : null)),
  );
  await popup.close();
  return text;
};

test('a page without a content script is called restricted', async () => {
  expect(await shownIn('popup.html?tab=999999')).toContain('Masthead cannot read this page');
});

test('a page of the browser itself is called restricted', async () => {
  const blank = await session().running.browser.newPage();
  await blank.goto('about:blank');
  const popup = await session().own('popup.html');
  const tabs = await popup.evaluate(async () => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(all: object): Promise<{ id: number }[]> } } }
    ).chrome;
    return (await tabs.query({})).map(({ id }) => id);
  });
  await popup.close();
  const said = await Promise.all(tabs.map((tab) => shownIn(`popup.html?tab=${tab}`)));
  expect(said.some((text) => text.includes('Masthead cannot read this page'))).toBe(true);
});

test('a page that is no article gets no badge and a word of why', async () => {
  const url = 'http://forum.example/login';
  const page = await session().open(url);
  const finder = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(finder, url));
  await finder.close();
  expect(await shownIn(`popup.html?tab=${tab}`)).toContain('This page is not an article');
  expect((await lookAtStage(page))?.badges ?? []).toEqual([]);
});

test('the tests see into a closed shadow root, and pages do not', async () => {
  const page = await session().open('http://forum.example/login');
  expect(await lookAtStage(page)).toBeNull();
  const seen = await page.evaluate(() => {
    const host = document.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    root.innerHTML =
      '<button class=mark aria-label=one style="width:9px;height:9px">x</button><button class=mark style="display:none">y</button><p role=dialog>card</p>';
    document.documentElement.append(host);
    return host.shadowRoot;
  });
  expect(seen).toBeNull();
  const stage = await lookAtStage(page);
  expect(stage?.badges.map(({ label }) => label)).toEqual(['one']);
  expect(stage).toMatchObject({ card: 'card', frames: 0 });
});

test('the strictest policy of a page does not stop badges, and nothing of it is broken', async () => {
  const page = await session().open('http://news.example/strict');
  const stage = await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
  expect(stage.badges[0]?.label).toContain('TASS');
  expect(stage.badges[0]?.width).toBeLessThan(40);
});

test('a plain text file opens and stays as it is', async () => {
  const page = await session().open('http://news.example/plain.txt');
  expect(await page.evaluate(() => document.body.innerText)).toContain('TASS reported nothing.');
});

test('a document in the browser’s own viewer stays as it is, and the popup has a word for it', async () => {
  const own = await session().own('popup.html');
  const newest = (): Promise<number> =>
    own.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as { chrome: { tabs: { query(all: object): Promise<{ id: number }[]> } } }
      ).chrome;
      return Math.max(...(await tabs.query({})).map(({ id }) => id));
    });
  const before = await newest();
  const page = await session().open('http://hostile.example/document.pdf');
  const tab = await newest();
  expect(tab).toBeGreaterThan(before);
  expect(await shownIn(`popup.html?tab=${tab}`)).toMatch(
    /Masthead cannot read this page|This page is not an article/,
  );
  expect((await lookAtStage(page).catch(() => null))?.badges ?? []).toEqual([]);
  await own.close();
});

test('an article beside them still works', async () => {
  const page = await session().open(sampleUrl);
  await waitForStage(page, 'badges are drawn', ({ badges }) => badges.length > 0);
});
