/** The reader's data packs, on this machine. Each is read again when it is loaded: storage may be damaged. */

import type { Pack } from '../model/pack.ts';
import { readPack } from '../protocol/pack.ts';
import type { Settings } from '../protocol/settings.ts';
import { webext } from './webext.ts';

const KEY = 'packs';

/** All packs that can be read; one that cannot is left out, and the others stay. */
export async function loadPacks(): Promise<Pack[]> {
  try {
    const stored: Readonly<Record<string, unknown>> = await webext().storage.local.get(KEY);
    const list = stored[KEY];
    if (!Array.isArray(list)) return [];
    return list.flatMap((one: unknown) => {
      const read = readPack(one);
      return read.kind === 'pack' ? [read.pack] : [];
    });
  } catch {
    return [];
  }
}

/** The packs that are switched on. The settings may be on their way: both are read at the same time. */
export async function loadActivePacks(
  settings: Pick<Settings, 'packsOff'> | Promise<Pick<Settings, 'packsOff'>>,
): Promise<Pack[]> {
  const [packs, { packsOff }] = await Promise.all([loadPacks(), settings]);
  return packs.filter(({ id }) => !packsOff.includes(id));
}

/** Keeps these packs instead of those before; false where the browser has no room. */
export const savePacks = (packs: readonly Pack[]): Promise<boolean> =>
  webext()
    .storage.local.set({ [KEY]: packs })
    .then(
      () => true,
      () => false,
    );
