import { settingsKey } from './settings.ts';
import { webext } from './webext.ts';

/** Calls back whenever settings may have changed, in any window or on another machine. */
export function onSettingsChange(listener: () => void): void {
  webext().storage.onChanged.addListener((changes, area) => {
    if (area === 'managed' || Object.hasOwn(changes, settingsKey)) listener();
  });
}
