/**
 * Masthead on a sample article, in a real browser: `npm start`, or `npm start -- firefox`.
 *
 * Installs the browser where that is possible, builds the extension and serves the article locally. With a
 * screen the browser stays open until it is closed. Without one, pictures of page and popup in light and
 * dark are left in `.output/pictures`, and the context is printed as text.
 */

import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { checkWords, readArguments } from './arguments.ts';
import { type BrowserName, provideBrowsers } from './browsers/find.ts';
import { builtFolders, launchBrowser, type RunningBrowser } from './browsers/launch.ts';
import { startLocalWeb } from './browsers/local-web.ts';
import { askContext, findTab, openOwnPage, openPopup } from './browsers/own-pages.ts';
import { samplePages, sampleUrl } from './browsers/sample.ts';
import { pause, until } from './browsers/wait.ts';
import { describe } from './inspect/describe.ts';

const pictures = '.output/pictures';

const hasScreen = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

const build = (): void => {
  const run = spawnSync('npm', ['run', '--silent', 'build'], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The build failed.\n${run.stdout}${run.stderr}`);
};

const launch = (name: BrowserName, port: number, dark: boolean): Promise<RunningBrowser> =>
  launchBrowser({ name, port, dark, headless: !hasScreen(), extension: builtFolders[name] });

const openSample = async (running: RunningBrowser) => {
  const page = await running.browser.newPage();
  await page.goto(sampleUrl, { waitUntil: 'load' });
  const popup = await openPopup(running, sampleUrl);
  await until('the popup shows the article', () =>
    popup.evaluate(() => document.body.innerText.includes('Caravanserai') || null),
  );
  return { page, popup };
};

const takePictures = async (name: BrowserName, port: number): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  for (const scheme of ['light', 'dark'] as const) {
    const running = await launch(name, port, scheme === 'dark');
    const { page, popup } = await openSample(running);
    await popup.setViewport({ width: 420, height: 640 });
    await popup.screenshot({ path: `${pictures}/${name}-popup-${scheme}.png`, fullPage: true });
    await page.bringToFront();
    // As tall as the article: badges are drawn only near what is in sight.
    await page.setViewport({ width: 1000, height: 1800 });
    await pause(1_000);
    await page.screenshot({ path: `${pictures}/${name}-page-${scheme}.png` });
    if (scheme === 'dark') await printContext(running);
    await running.browser.close();
  }
  console.log(`\nPictures of the page with its badges and of the popup: ${pictures}/`);
};

const printContext = async (running: RunningBrowser): Promise<void> => {
  const started = performance.now();
  const ownPage = await openOwnPage(running, 'popup.html');
  const tab = await findTab(ownPage, sampleUrl);
  const context = tab === null ? 'no content script answers' : await askContext(ownPage, tab);
  if (typeof context === 'string') throw new Error(context);
  const match = Math.round(performance.now() - started);
  console.log(`\n${describe({ ...context, ms: { find: 0, match } })}`);
};

const showOnScreen = async (name: BrowserName, port: number): Promise<void> => {
  const running = await launch(name, port, false);
  const { page } = await openSample(running);
  await page.bringToFront();
  console.log('The sample article is open; the tab beside it holds the popup. Close the browser to end.');
  await new Promise((resolve) => running.browser.once('disconnected', resolve));
};

const start = async (): Promise<void> => {
  const usage = 'usage: npm start [-- chromium | firefox]';
  const { positionals } = readArguments(usage, { allowPositionals: true });
  checkWords(positionals, ['chromium', 'firefox'], usage);
  const name: BrowserName = positionals.includes('firefox') ? 'firefox' : 'chromium';
  provideBrowsers([name]);
  console.log('Building Masthead ...');
  build();
  const web = await startLocalWeb(samplePages);
  await (hasScreen() ? showOnScreen(name, web.port) : takePictures(name, web.port));
  await web.close();
};

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
