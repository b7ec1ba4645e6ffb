/** Both browsers with several extensions at once, whose workers can be stopped and asked. */

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions, type Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../scripts/browsers/find.ts';
import { leaveWindowsAlone } from '../../scripts/browsers/launch.ts';
import { pause, until } from '../../scripts/browsers/wait.ts';
import { REUTERS_CARD } from './worker-ask.ts';

export interface AskedWorker {
  /** Milliseconds from the request to the answer of a worker that was stopped before. */
  firstAnswer(request: object): Promise<number>;
}

export interface WorkerBrowser {
  readonly version: string;
  /** A copy of the extension in this folder; null for one whose worker answers at once and does nothing else. */
  install(folder: string | null): Promise<AskedWorker>;
  close(): Promise<void>;
}

/** Firefox stops a background page after this many idle milliseconds; by itself after half a minute. */
const IDLE = 500;
/**
 * Milliseconds that a worker is left alone after its first answer of all: in Chromium it keeps a copy of the dataset then. One that is asked
 * again before is stopped each time before it has done so, as none is that a reader has for half a minute.
 */
const FIRST_LIFE = 6000;
/** Milliseconds of rest before a worker is asked: what was stopped is gone, and the machine does nothing of ours. */
const REST = 700;
const PAGE = 'bench.html';

/** Extensions have one id each in Firefox, and addresses that are known beforehand. */
const uuidOf = (number: number): string => `6d617374-6865-4164-8000-00000000010${number}`;
const idOf = (number: number): string => `bench-${number}@masthead.invalid`;
const MOST = 8;

function optionsFor(name: BrowserName): LaunchOptions {
  const executablePath = findBrowser(name);
  if (executablePath === null) throw new Error(`${name} is not installed`);
  if (name === 'chromium')
    return { executablePath, pipe: true, enableExtensions: true, args: ['--no-sandbox', '--no-first-run'] };
  const uuids = Array.from({ length: MOST }, (_, number) => [idOf(number), uuidOf(number)]);
  return {
    executablePath,
    browser: 'firefox',
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(Object.fromEntries(uuids)),
      'extensions.background.idle.timeout': IDLE,
    },
  };
}

/** Writes an extension whose worker answers at once and does nothing else. */
function writeEmpty(name: BrowserName, folder: string): void {
  const worker = name === 'chromium' ? { service_worker: 'worker.js' } : { scripts: ['worker.js'] };
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Empty', version: '1', background: worker }),
  );
  writeFileSync(
    join(folder, 'worker.js'),
    'chrome.runtime.onMessage.addListener((_, from, answer) => { answer({ ok: true }); return true; });',
  );
}

/** Gives an extension a page to ask from and an id of its own. */
function addPage(folder: string, number: number): void {
  writeFileSync(join(folder, PAGE), '<!doctype html><title>bench</title>');
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  if (manifest.background.scripts) manifest.browser_specific_settings = { gecko: { id: idOf(number) } };
  writeFileSync(path, JSON.stringify(manifest));
}

/** From a page of the extension, since no debugger may hold a worker that starts. Stops the workers of all extensions. */
async function stopInChromium(page: Page): Promise<void> {
  const debug = await page.createCDPSession();
  await debug.send('ServiceWorker.enable');
  await debug.send('ServiceWorker.stopAllWorkers');
  await debug.detach();
}

interface Extension {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<{ readonly ok: boolean }> };
    readonly extension: { getViews(): readonly { readonly location: Location }[] };
  };
}

/** `getViews` does not wake a page that is stopped. */
const stopInFirefox = (page: Page): Promise<boolean> =>
  until('the worker is stopped', () =>
    page.evaluate(() => {
      const views = (globalThis as unknown as Extension).chrome.extension.getViews();
      return views.some(({ location }) => location.pathname.includes('_background')) ? null : true;
    }),
  );

/** A request that is lost because the worker was just being stopped is sent again, as the extension does. */
const timeAnswer = (page: Page, request: object): Promise<number> =>
  page.evaluate(async (message) => {
    const { runtime } = (globalThis as unknown as Extension).chrome;
    const start = performance.now();
    for (let tries = 3; tries > 0; tries--) {
      const answer = await runtime.sendMessage(message).catch(() => null);
      if (answer?.ok) return performance.now() - start;
    }
    throw new Error('the worker does not answer');
  }, request);

export async function openWorkerBrowser(name: BrowserName): Promise<WorkerBrowser> {
  const browser = await puppeteer.launch(optionsFor(name));
  await leaveWindowsAlone(name, browser);
  const copies: string[] = [];
  const open = async (origin: string): Promise<Page> => {
    const page = await browser.newPage();
    // Firefox tells no load event of an extension's own page.
    page.goto(`${origin}/${PAGE}`).catch(() => undefined);
    await until('the page is open', () =>
      page.evaluate((at) => (location.href.startsWith(at) ? true : null), origin),
    );
    return page;
  };
  return {
    version: await browser.version(),
    install: async (folder) => {
      const copy = mkdtempSync(join(tmpdir(), 'masthead-worker-'));
      const number = copies.push(copy) - 1;
      if (folder === null) writeEmpty(name, copy);
      else cpSync(folder, copy, { recursive: true });
      addPage(copy, number);
      const id = await browser.installExtension(copy);
      const origin = name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${uuidOf(number)}`;
      const page = await open(origin);
      // A worker that is stopped while it is installed is none.
      await pause(REST);
      if (folder !== null && name === 'chromium') {
        await timeAnswer(page, REUTERS_CARD);
        await pause(FIRST_LIFE);
      }
      return {
        firstAnswer: async (request) => {
          await (name === 'chromium' ? stopInChromium(page) : stopInFirefox(page));
          await page.bringToFront();
          await pause(REST);
          return timeAnswer(page, request);
        },
      };
    },
    close: async () => {
      await browser.close();
      for (const copy of copies) rmSync(copy, { recursive: true });
    },
  };
}
