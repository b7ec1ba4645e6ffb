/**
 * Settings in the browser's storage: synchronised where that works, else on this machine alone. What an
 * organisation prescribes (`storage.managed`, see `public/managed-schema.json`) stands above both, field by
 * field. A copy on this machine is newer than the synchronised one: it is only there since that one could not
 * be written.
 */

import { defaultSettings, narrowSettings, type Settings } from '../protocol/settings.ts';
import { type Fields, isFields } from './narrow-values.ts';
import { webext } from './webext.ts';

export const settingsKey = 'settings';

type Area = 'managed' | 'local' | 'sync';

async function read(area: Area): Promise<Fields | null> {
  try {
    const stored: Fields = await webext().storage[area].get(area === 'managed' ? null : settingsKey);
    const value = area === 'managed' ? stored : stored[settingsKey];
    return isFields(value) ? value : null;
  } catch {
    // No policy, or an area that this browser does not have.
    return null;
  }
}

export interface StoredSettings {
  readonly settings: Settings;
  /** Fields that the organisation prescribes: they cannot be changed. */
  readonly managed: readonly string[];
}

/** The settings in force. Never rejects: what cannot be read has its default. */
export async function loadSettings(): Promise<StoredSettings> {
  const [managed, local, sync] = await Promise.all([read('managed'), read('local'), read('sync')]);
  const prescribed = Object.fromEntries(
    Object.entries(managed ?? {}).filter(([key]) => Object.hasOwn(defaultSettings, key)),
  );
  return {
    settings: narrowSettings({ ...(local ?? sync ?? {}), ...prescribed }),
    managed: Object.keys(prescribed),
  };
}

/** Keeps settings; false where the browser could keep them in neither place. */
export async function saveSettings(settings: Settings): Promise<boolean> {
  const { storage } = webext();
  try {
    await storage.sync.set({ [settingsKey]: settings });
    await storage.local.remove(settingsKey);
    return true;
  } catch {
    return storage.local.set({ [settingsKey]: settings }).then(
      () => true,
      () => false,
    );
  }
}
