/** A real Chromium with the pages that pictures are taken of, served by Vite from the sources. */

import puppeteer, { type Page } from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from '../browsers/find.ts';
import { type PageShot, showPage } from './page-shots.ts';
import type { Shot } from './shots.ts';

export interface Gallery {
  readonly page: Page;
  /** Draws a screen; then gives its picture as PNG, as tall as the screen is. */
  shoot(shot: Shot): Promise<Uint8Array>;
  /** Opens a page with badges in it; then gives its picture as PNG. */
  shootPage(shot: PageShot): Promise<Uint8Array>;
  close(): Promise<void>;
}

const TALLEST = 12_000;

const startVite = async (root: string) => {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
    optimizeDeps: { noDiscovery: true, include: ['preact', 'preact/hooks', 'preact/jsx-runtime'] },
    server: { port: 0, host: '127.0.0.1', hmr: false },
  });
  await server.listen();
  return server;
};

interface StageGlobal {
  drawScreen(query: string): Promise<void>;
}

async function shoot(page: Page, { width, touch, query, features }: Shot): Promise<Uint8Array> {
  const window = { width, height: 600, hasTouch: touch };
  // Before the window: to be touched or not loads the page anew, which keeps the ground of the colours before.
  await page.emulateMediaFeatures([...features]);
  await page.setViewport(window);
  await page.evaluate((asked) => (globalThis as unknown as StageGlobal).drawScreen(asked), query);
  // The first picture of a screen is else taken before its icon is there.
  await page.evaluate(() => Promise.all([...document.images].map((image) => image.decode())));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  if (height > 600) await page.setViewport({ ...window, height: Math.min(height, TALLEST) });
  return page.screenshot();
}

/** Opens the gallery of the project in `root`; `close` it. Throws where Chromium is not installed. */
export async function openGallery(root: string): Promise<Gallery> {
  const program = findBrowser('chromium');
  if (program === null) throw new Error('chromium is not installed');
  const server = await startVite(root);
  const address = server.resolvedUrls?.local[0] ?? '';
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const stage = `${address}scripts/pictures/stage.html`;
  const failOnError = (): void => {
    if (errors.length > 0) throw new Error(errors.join('\n'));
  };
  return {
    page,
    shoot: async (shot) => {
      if (page.url() !== stage) await page.goto(stage);
      const picture = await shoot(page, shot);
      failOnError();
      return picture;
    },
    shootPage: async (shot) => {
      await page.emulateMediaFeatures([]);
      await showPage(page, address, shot);
      failOnError();
      return page.screenshot();
    },
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
