/** One browser with Masthead and a local web for it, opened before and closed after the tests of a file. */

import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BrowserName } from '../../scripts/browsers/find.ts';
import { builtFolders, launchBrowser, type RunningBrowser } from '../../scripts/browsers/launch.ts';
import { type LocalWeb, type Pages, startLocalWeb } from '../../scripts/browsers/local-web.ts';
import { closeWelcome, openOwnPage, openPopup } from '../../scripts/browsers/own-pages.ts';
import { samplePages, sampleUrl } from '../../scripts/browsers/sample.ts';
import { patience, pause, until } from '../../scripts/browsers/wait.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserName;
  }
}

export { pause, sampleUrl, until };

/** The browser that this run is for. */
export const browserName = (): BrowserName => inject('browser');

/** Where the extension is built for it. */
export const builtFolder = (): string => builtFolders[browserName()];

/** A page of `tests/e2e/pages`. */
export const pageFile = (name: string): string =>
  readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** Goes back in the history, but not before this is answered, since a document that goes may answer nothing. Firefox tells Puppeteer of no such way. */
export const goBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    setTimeout(() => history.back());
  });

/** A certificate for `*.example` that nobody trusts, with its key: good for these tests alone. */
const certificate = (): string => readFileSync(new URL('local-host.pem', import.meta.url), 'utf8');

export interface Session {
  readonly running: RunningBrowser;
  readonly web: LocalWeb;
  /** Opens an address of the local web in a new tab and waits until its DOM is read. */
  open(url: string): Promise<Page>;
  /** The popup of the tab that shows this address, with its content drawn. */
  popup(url: string): Promise<Page>;
  own(path: string): Promise<Page>;
}

export interface SessionSettings {
  /** Pages besides the sample. */
  readonly pages?: Pages;
  /** Folder of another extension than Masthead, null for none. */
  readonly extension?: string | null;
  /** Preferences of Firefox. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** True for pages at `https:` too. */
  readonly secure?: boolean;
  /** True for private windows with the extension in them. */
  readonly privateWindows?: boolean;
  /** True for the page that greets a new reader to stay open. */
  readonly welcome?: boolean;
}

/** Starts browser and web; the caller closes them with `closeSession`. */
export const startSession = async (settings: SessionSettings = {}): Promise<Session> => {
  const { pages, prefs = {}, welcome = false, privateWindows = false, secure = false } = settings;
  const web = await startLocalWeb(
    (url) => pages?.(url) ?? samplePages(url),
    secure ? certificate() : undefined,
  );
  const name = browserName();
  const { extension = builtFolders[name] } = settings;
  const running = await launchBrowser({
    name,
    port: web.port,
    headless: true,
    extension,
    prefs,
    privateWindows,
    anyCertificate: secure,
  });
  if (extension === builtFolders[name] && !welcome) await closeWelcome(running);
  return {
    running,
    web,
    open: async (url) => {
      const page = await running.browser.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 2 * patience });
      return page;
    },
    popup: (url) => openPopup(running, url),
    own: (path) => openOwnPage(running, path),
  };
};

export const closeSession = async (session: Session): Promise<void> => {
  await session.running.browser.close();
  await session.web.close();
};

/** A session for all tests of a file, as a getter, since it starts only when the tests do. */
export const useSession = (settings: SessionSettings = {}): (() => Session) => {
  let session: Session | null = null;
  beforeAll(async () => {
    session = await startSession(settings);
  });
  afterAll(async () => {
    if (session) await closeSession(session);
  });
  return () => {
    if (session === null) throw new Error('the session starts with the first test');
    return session;
  };
};
