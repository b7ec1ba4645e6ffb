/** Changes of the settings, for pages too: a file of its own, since only this much of them is needed there. */

import { webext } from './webext.ts';

export const settingsKey = 'settings';

/** Calls back whenever settings may have changed, in any window or on another machine. */
export function onSettingsChange(listener: () => void): void {
  webext().storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || Object.hasOwn(changes, settingsKey)) listener();
  });
}
