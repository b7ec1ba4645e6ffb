/** The extension reloaded under open pages, as an update does it. */

import { browserName, pause, type Session } from './session.ts';

interface Chrome {
  readonly chrome: {
    readonly runtime: { reload(): void };
    readonly developerPrivate: { updateProfileConfiguration(how: object): Promise<void> };
  };
}

/** Without its developer mode Chromium switches an extension from a folder off when it reloads itself. */
const allowReload = async ({ running }: Session): Promise<void> => {
  const extensions = await running.browser.newPage();
  await extensions.goto('chrome://extensions');
  await extensions.evaluate(() =>
    (globalThis as unknown as Chrome).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await extensions.close();
};

/** Has the extension reload itself, and gives it two seconds. */
export const reloadExtension = async (session: Session): Promise<void> => {
  if (browserName() === 'chromium') await allowReload(session);
  const own = await session.own('popup.html');
  await own.evaluate(() => (globalThis as unknown as Chrome).chrome.runtime.reload()).catch(() => {});
  await pause(2_000);
};
