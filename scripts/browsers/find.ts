/**
 * The two browsers on this machine. On Debian, as root, what is missing is installed by apt; elsewhere what
 * is there is used, or the message says what to install.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

export type BrowserName = 'chromium' | 'firefox';

const programs: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ],
};

/** Debian's packages. Where a user may not make name spaces, Chromium starts only with its sandbox, a package of its own. */
const packages: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-sandbox'],
  firefox: ['firefox-esr'],
};

/** Path of the browser's program, or null. The variable CHROMIUM or FIREFOX names one that is elsewhere. */
export const findBrowser = (name: BrowserName): string | null => {
  const named = process.env[name.toUpperCase()];
  return [...(named ? [named] : []), ...programs[name]].find(existsSync) ?? null;
};

const isRootOnDebian = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

const runApt = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', ['-qq', ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** Sees to it that these browsers are there. Throws an error that says what to do where they cannot be. */
export const provideBrowsers = (names: readonly BrowserName[]): void => {
  const missing = names.filter((name) => findBrowser(name) === null);
  if (missing.length === 0) return;
  const wanted = missing.flatMap((name) => packages[name]);
  if (isRootOnDebian()) {
    console.log(`Installing ${wanted.join(' and ')} ...`);
    if (runApt('update') && runApt('install', '-y', '--no-install-recommends', ...wanted)) return;
  }
  throw new Error(
    `Not found: ${missing.join(' and ')}. To install: sudo apt-get install ${wanted.join(' ')} (on Debian). ` +
      `A program that stands elsewhere is named by the variable ${missing.map((name) => name.toUpperCase()).join(' or ')}.`,
  );
};
