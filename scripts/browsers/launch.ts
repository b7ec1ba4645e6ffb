/**
 * A real browser with Masthead in it, driven by Puppeteer: Chromium over its debugging pipe, Firefox over
 * WebDriver BiDi. Its proxy is the local web, so nothing can leave the machine.
 */

import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { type BrowserName, findBrowser } from './find.ts';

/** Where `npm run build` leaves the extension. */
export const builtFolders: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

export interface LaunchSettings {
  readonly name: BrowserName;
  /** Port of the local web. */
  readonly port: number;
  readonly headless: boolean;
  /** Pages see a reader who prefers a dark scheme. */
  readonly dark?: boolean;
  /** Folder of the built extension, null for a browser without it. */
  readonly extension: string | null;
  /** Preferences of Firefox besides ours. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  /** Any certificate is taken, so that the local web can be asked by `https:`. */
  readonly anyCertificate?: boolean;
  /** The reader lets the extension into private windows. */
  readonly privateWindows?: boolean;
}

export interface RunningBrowser {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>`, without a slash at the end. */
  readonly origin: string;
}

const geckoId = 'masthead@masthead.invalid';
/** Firefox draws this at random for each profile; a fixed one makes our pages' addresses known. */
const geckoUuid = '6d617374-6865-4164-8000-000000000001';

const chromiumFlags = (port: number, dark: boolean): string[] => [
  `--blink-settings=preferredColorScheme=${dark ? 0 : 1}`,
  `--proxy-server=http://127.0.0.1:${port}`,
  '--proxy-bypass-list=<-loopback>',
  '--no-first-run',
  '--disable-quic',
  '--disable-sync',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
  // Chromium refuses to run its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

const firefoxPrefs = (port: number, dark: boolean): Record<string, unknown> => ({
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.no_proxies_on': '',
  'network.proxy.allow_hijacking_localhost': true,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,#dummy/v1',
  'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: geckoUuid }),
});

const optionsFor = (
  { name, port, headless, dark = false, anyCertificate = false, prefs }: LaunchSettings,
  program: string,
): LaunchOptions => ({
  executablePath: program,
  headless,
  acceptInsecureCerts: anyCertificate,
  defaultViewport: headless ? { width: 1280, height: 900 } : null,
  ...(name === 'chromium'
    ? {
        pipe: true,
        enableExtensions: true,
        // As a reader's browser: pages that are left may come back as they were.
        ignoreDefaultArgs: ['--disable-back-forward-cache'],
        args: chromiumFlags(port, dark),
      }
    : {
        browser: 'firefox' as const,
        args: ['--remote-allow-system-access'],
        // A release takes the preference for the server of its settings only with this.
        env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
        extraPrefsFirefox: { ...firefoxPrefs(port, dark), ...prefs },
      }),
});

/** What Puppeteer's class for Firefox has inside; it offers no way of its own to allow private windows. */
interface BidiInside {
  readonly connection: {
    send(method: string, how: object): Promise<{ readonly result: { readonly extension: string } }>;
  };
}

const installIn = async (
  { name, privateWindows = false }: LaunchSettings,
  browser: Browser,
  path: string,
) => {
  if (name === 'chromium') return browser.installExtension(path, { enabledInIncognito: privateWindows });
  const { connection } = browser as unknown as BidiInside;
  const extensionData = { type: 'path', path };
  const how = { extensionData, 'moz:allowPrivateBrowsing': privateWindows };
  return (await connection.send('webExtension.install', how)).result.extension;
};

/** What Puppeteer's class for Chromium has inside; it offers no way of its own to leave new windows alone. */
interface CdpInside {
  readonly _connection: { send(method: 'Target.setAutoAttach', how: object): Promise<unknown> };
}

/**
 * From here on no debugger holds the windows and workers that Chromium opens besides tabs: each would wait at its start until Puppeteer has
 * taken it in, which no reader's popup does. In Firefox none does.
 */
export const leaveWindowsAlone = async (name: BrowserName, browser: Browser): Promise<void> => {
  if (name !== 'chromium') return;
  await (browser as unknown as CdpInside)._connection.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: true,
    filter: [{ type: 'tab' }],
  });
};

/** Gives the id that the browser knows it by, empty for none. Leaves no browser behind where it fails. */
const install = async (settings: LaunchSettings, browser: Browser): Promise<string> => {
  if (settings.extension === null) return '';
  try {
    return await installIn(settings, browser, resolve(settings.extension));
  } catch (error) {
    await browser.close();
    throw error;
  }
};

/** What a program says when it is started by itself, in short: Puppeteer tells only that it has gone. */
const lastWordsOf = (program: string): string => {
  const { stderr } = spawnSync(program, ['--headless', '--dump-dom', 'about:blank'], {
    encoding: 'utf8',
    timeout: 10_000,
  });
  const lines = (stderr ?? '').split('\n').filter((line) => /sandbox|FATAL|error while/i.test(line));
  return (lines[0] ?? 'it gives no reason').slice(0, 500);
};

const start = async (settings: LaunchSettings, program: string): Promise<Browser> => {
  try {
    return await puppeteer.launch(optionsFor(settings, program));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`${program} does not start (${why}). By itself it says: ${lastWordsOf(program)}`);
  }
};

/** Starts the browser and installs the extension. Throws where the browser is not on this machine or does not start. */
export const launchBrowser = async (settings: LaunchSettings): Promise<RunningBrowser> => {
  const program = findBrowser(settings.name);
  if (program === null) throw new Error(`${settings.name} is not installed`);
  const browser = await start(settings, program);
  const id = await install(settings, browser);
  const origin = settings.name === 'chromium' ? `chrome-extension://${id}` : `moz-extension://${geckoUuid}`;
  return { name: settings.name, browser, origin };
};
