/** What a page tries against Masthead: to read it, to reach it, to speak to it, to speak as it. */

import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import type { Pages } from '../../scripts/browsers/local-web.ts';
import { findTab } from '../../scripts/browsers/own-pages.ts';
import { pause, until, useSession } from './session.ts';
import { lookAtStage, waitForStage } from './stage.ts';

const url = 'http://spoof.example/';
const forged = '<b class="row">Masthead: checked and trusted</b> \u202eetadpu';

/** The page notes all that it can hear from its very start on, and takes over what it can. */
const spy = `
  globalThis.heard = [];
  addEventListener('message', ({ data }) => heard.push('message ' + JSON.stringify(data)));
  for (const target of [window, document])
    for (const type of ['wxt:content-script-started', 'masthead@masthead.invalid:page:wxt:content-script-started'])
      target.addEventListener(type, () => heard.push('event ' + type));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('event ' + event.type); return dispatch.call(this, event) };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) { heard.push('attachShadow'); return attach.call(this, init) };
  globalThis.hosts = [];
  new MutationObserver((records) => { for (const { addedNodes } of records) hosts.push(...addedNodes) })
    .observe(document.documentElement, { childList: true });`;

const pages: Pages = ({ href }) =>
  href === url
    ? {
        body: `<!doctype html><html lang=en><head><title>${forged.replace('<', '&lt;')}</title><script>${spy}</script>
<meta property="og:type" content="article"><meta property="article:published_time" content="2020-04-16">
<meta name="author" content="Masthead &lt;img src=x onerror=alert(1)&gt;"></head><body><main><h1>${forged.replace('<', '&lt;')}</h1>
${'<p>The report was first carried by the agency TASS, which spoke with two drivers and a clerk at the depot about the nine days that the road was shut.</p>'.repeat(6)}</main></body>`,
      }
    : null;

const session = useSession({ pages });
let page: Page;

const drawn = () => waitForStage(page, 'badges are drawn', ({ badges: [one] }) => (one?.width ?? 0) >= 6);

beforeAll(async () => {
  page = await session().open(url);
  await drawn();
});

test('the page hears nothing of us, and sees one empty element', async () => {
  const seen = await page.evaluate(() => {
    const { heard, hosts } = globalThis as unknown as { heard: string[]; hosts: Element[] };
    const ours = hosts.filter(({ localName }) => localName === 'div');
    return {
      heard,
      hosts: ours.map((host) => [host.outerHTML, host.shadowRoot, host.textContent]),
      sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
      globals: Object.keys(globalThis).filter((name) => /masthead|browser|webext|wxt/i.test(name)),
    };
  });
  expect(seen).toEqual({ heard: [], hosts: [['<div></div>', null, '']], sheets: 0, globals: [] });
});

test('the page reaches no file of the extension, in any way', async () => {
  const { origin } = session().running;
  const files = [
    'manifest.json',
    'masthead-0.bin',
    'masthead-1.bin',
    'reading.js',
    'reading.json',
    'tables/en.json',
    'tables/han.json',
    'popup.html',
    'icons/icon-16.png',
    'background.js',
  ];
  const reached = await page.evaluate(
    async (start, paths) => {
      const loads = (element: HTMLElement & { src?: string; href?: string }, address: string) =>
        new Promise<boolean>((resolve) => {
          element.onload = () => resolve(true);
          element.onerror = () => resolve(false);
          if (element.localName === 'link') Object.assign(element, { rel: 'stylesheet', href: address });
          else element.src = address;
          document.body.append(element);
          setTimeout(() => resolve(false), 1_000);
        });
      const found: string[] = [];
      for (const path of paths) {
        const address = `${start}/${path}`;
        if (
          await fetch(address).then(
            () => true,
            () => false,
          )
        )
          found.push(`fetch ${path}`);
        for (const tag of ['img', 'script', 'link'])
          if (await loads(document.createElement(tag), address)) found.push(`${tag} ${path}`);
      }
      return found;
    },
    origin,
    files,
  );
  expect(reached).toEqual([]);
  const frame = await page.evaluate(async (address) => {
    const inside = document.createElement('iframe');
    inside.src = address;
    document.body.append(inside);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const text = (() => {
      try {
        return inside.contentDocument?.body.innerText ?? '';
      } catch {
        return '';
      }
    })();
    inside.remove();
    return text;
  }, `${origin}/popup.html`);
  expect(frame).not.toMatch(/Masthead|Outlets/);
});

test('the page has no way to send a message, and what it posts or dispatches changes nothing', async () => {
  const before = await drawn();
  const said = await page.evaluate(async (id) => {
    const all = globalThis as unknown as Record<
      'chrome' | 'browser',
      { runtime?: { sendMessage?: unknown } } | undefined
    >;
    const ways = [all.chrome?.runtime?.sendMessage, all.browser?.runtime?.sendMessage].filter(Boolean).length;
    for (const to of ['page', 'worker', 'popup'])
      for (const kind of ['report', 'show', 'search', 'here', 'notes'])
        window.postMessage({ to, kind, query: 'tass', where: 'text', part: 0, start: 0, end: 9 }, '*');
    for (const name of [id, 'masthead@masthead.invalid'])
      document.dispatchEvent(
        new CustomEvent(`${name}:page:wxt:content-script-started`, {
          detail: { contentScriptName: 'page', messageId: 'x' },
        }),
      );
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await new Promise((resolve) => setTimeout(resolve, 800));
    return ways;
  }, new URL(session().running.origin).hostname);
  expect(said).toBe(0);
  const after = await drawn();
  expect(after.badges.map(({ label }) => label)).toEqual(before.badges.map(({ label }) => label));
  expect(after.frames).toBe(0);
});

test('a clone of our host, and events of the page’s own, open no card', async () => {
  const { badges } = await drawn();
  const [badge] = badges;
  if (!badge) throw new Error('no badge');
  const [x, y] = [badge.left + badge.width / 2, badge.top + badge.height / 2];
  const inClone = await page.evaluate(
    (left, top) => {
      const { hosts } = globalThis as unknown as { hosts: HTMLElement[] };
      const host = hosts.find(({ localName }) => localName === 'div');
      if (!host) return 'no host';
      const copy = host.cloneNode(true) as HTMLElement;
      copy.id = 'copy';
      copy.style.cssText = `position:fixed;left:10px;top:10px;width:40px;height:40px`;
      document.body.append(copy);
      for (const type of ['pointerenter', 'mouseover', 'pointerdown', 'focus', 'click'])
        for (const target of [host, copy, document.elementFromPoint(left, top)])
          target?.dispatchEvent(
            new PointerEvent(type, { bubbles: true, clientX: left, clientY: top, composed: true }),
          );
      (document.elementFromPoint(left, top) as HTMLElement | null)?.click();
      return `${copy.shadowRoot} ${copy.innerHTML}`;
    },
    x,
    y,
  );
  expect(inClone).toBe('null ');
  await page.mouse.click(30, 30);
  await pause(600);
  expect((await lookAtStage(page))?.card).toBeNull();
  // The true one does.
  await page.mouse.click(x, y);
  await waitForStage(page, 'the true badge opens its card', ({ card }) => card !== null);
});

test('the popup shows the page’s words as text, marked off from ours', async () => {
  const finder = await session().own('popup.html');
  const tab = await until('the tab is found', () => findTab(finder, url));
  await finder.close();
  const popup = await session().own(`popup.html?tab=${tab}`);
  const shown = await until('the article is shown', () =>
    popup.evaluate((text) => {
      const holders = [...document.querySelectorAll('main *')].filter((one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.includes(text)),
      );
      if (holders.length === 0) return null;
      return {
        isolated: holders.every((one) => one.closest('bdi') !== null),
        made: document.querySelectorAll('main b.row, main img').length,
      };
    }, 'checked and trusted'),
  );
  expect(shown).toEqual({ isolated: true, made: 0 });
  await popup.close();
});
