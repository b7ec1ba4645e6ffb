/**
 * Pictures of every screen and state in a real Chromium, light and dark, in several languages and widths:
 * `node scripts/pictures.ts FOLDER [WORD]` writes them, those with WORD in their name only.
 */

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './browsers/find.ts';
import { takePageShots } from './pictures/page-shots.ts';
import { shots } from './pictures/shots.ts';

const [folder = 'pictures', word = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const server = await createServer({
  root: join(import.meta.dirname, '..'),
  configFile: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact', development: false } },
  optimizeDeps: { noDiscovery: true, include: ['preact', 'preact/hooks', 'preact/jsx-runtime'] },
  server: { port: 0, host: '127.0.0.1', hmr: false },
});
await server.listen();
const address = server.resolvedUrls?.local[0] ?? '';
const program = findBrowser('chromium');
if (program === null) throw new Error('chromium is not installed');
const browser = await puppeteer.launch({
  executablePath: program,
  pipe: true,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
page.on('console', (line) => line.type() === 'error' && process.stderr.write(`${line.text()}\n`));
page.on('pageerror', (error) => process.stderr.write(`${String(error)}\n`));
for (const { name, width, query, features } of shots.filter((shot) => shot.name.includes(word))) {
  await page.setViewport({ width, height: 600 });
  await page.emulateMediaFeatures(features);
  await page.goto(`${address}scripts/pictures/stage.html?${query}`, { waitUntil: 'networkidle0' });
  await new Promise((resolve) => setTimeout(resolve, 400));
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.min(height, 12_000) });
  await page.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  process.stdout.write(`${name}\n`);
}
await page.emulateMediaFeatures([]);
await takePageShots(page, address, { folder, word });
await browser.close();
await server.close();
