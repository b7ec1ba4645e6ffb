/** The extension's own pages in a running browser, and what can be asked from inside them. */

import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../utils/model/article.ts';
import type { Answer } from '../../utils/protocol/messages.ts';
import type { ContextView } from '../../utils/view/context-view.ts';
import type { RunningBrowser } from './launch.ts';
import { until } from './wait.ts';

/** Opens one of the extension's own pages in a tab. Firefox gives no load event there: wait for content. */
export const openOwnPage = async ({ browser, origin }: RunningBrowser, path: string): Promise<Page> => {
  const page = await browser.newPage();
  page.goto(`${origin}/${path}`).catch(() => {});
  await until(`${path} is open`, () =>
    page.evaluate(
      (start) => (location.href.startsWith(start) && document.readyState === 'complete' ? true : null),
      origin,
    ),
  );
  return page;
};

/** A page of the extension that it has opened itself. Firefox's protocol does not tell its address: it is asked. */
export const findOwnPage = async (
  { browser, origin }: RunningBrowser,
  path: string,
): Promise<Page | null> => {
  for (const page of await browser.pages()) {
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (address.startsWith(`${origin}/${path}`)) return page;
  }
  return null;
};

/** Closes the page that greets a new user, which would stand in front of the page under test. */
export const closeWelcome = async (running: RunningBrowser): Promise<void> => {
  const welcome = await until('the welcome page', () => findOwnPage(running, 'welcome'), 20_000).catch(
    () => null,
  );
  await welcome?.close();
};

/** What an extension page calls; typed for the functions that run inside it. */
interface ExtensionGlobals {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<Answer<'context'>> };
    readonly tabs: {
      query(all: object): Promise<{ id?: number }[]>;
      sendMessage(tab: number, message: unknown): Promise<Answer<'report'> | undefined>;
    };
  };
}

/** The number of the tab that shows this address, found by asking each tab's content script; null if none. */
export const findTab = (ownPage: Page, url: string): Promise<number | null> =>
  ownPage.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
    for (const { id = -1 } of await tabs.query({})) {
      const answer = await tabs.sendMessage(id, { to: 'page', kind: 'report' }).catch(() => undefined);
      if (answer?.ok && answer.value.url === wanted) return id;
    }
    return null;
  }, url);

/** Opens the popup for the tab that shows `url`, as a page of its own at the popup's address. */
export const openPopup = async (running: RunningBrowser, url: string): Promise<Page> => {
  const popup = await openOwnPage(running, 'popup.html');
  const tab = await until(`a content script answers at ${url}`, () => findTab(popup, url));
  await popup.close();
  return openOwnPage(running, `popup.html?tab=${tab}#wide`);
};

/** What the popup is given for a tab: the page's report and the worker's answer to it. */
export const askContext = (
  ownPage: Page,
  tab: number,
): Promise<{ readonly report: PageReport; readonly view: ContextView } | string> =>
  ownPage.evaluate(async (id) => {
    const { runtime, tabs } = (globalThis as unknown as ExtensionGlobals).chrome;
    const page = await tabs.sendMessage(id, { to: 'page', kind: 'report' });
    if (!page?.ok) return page?.error ?? 'no content script';
    const answer = await runtime.sendMessage({ to: 'worker', kind: 'context', report: page.value });
    return answer.ok ? { report: page.value, view: answer.value } : answer.error;
  }, tab);
