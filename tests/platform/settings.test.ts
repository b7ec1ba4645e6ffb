import { expect, test } from 'vitest';
import { loadSettings, saveSettings } from '../../utils/platform/settings.ts';
import { useWebext, type Webext } from '../../utils/platform/webext.ts';
import { defaultSettings } from '../../utils/protocol/settings.ts';

type Fields = Record<string, unknown>;

interface Areas {
  sync?: Fields;
  local?: Fields;
  /** Missing: the browser has no policy, and says so by an error. */
  managed?: Fields;
  isFull?: boolean;
}

function useStorage(areas: Areas): { readonly local: Fields; readonly sync: Fields } {
  const local = areas.local ?? {};
  const sync = areas.sync ?? {};
  const reading = (area: Fields | undefined) => ({
    get: async () => {
      if (!area) throw new Error('no managed storage manifest');
      return area;
    },
  });
  const writing = (area: Fields, isFull: boolean) => ({
    ...reading(area),
    set: async (fields: Fields) => {
      if (isFull) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(area, fields);
    },
    remove: async (key: string) => {
      delete area[key];
    },
  });
  const storage = {
    sync: writing(sync, areas.isFull ?? false),
    local: writing(local, false),
    managed: reading(areas.managed),
  };
  useWebext({ storage } as unknown as Webext);
  return { local, sync };
}

test('nothing stored: the defaults, and nothing prescribed', async () => {
  useStorage({});
  expect(await loadSettings()).toEqual({ settings: defaultSettings, managed: [] });
});

test('settings follow the reader: they are kept where the browser synchronises', async () => {
  const { sync, local } = useStorage({});
  expect(await saveSettings({ ...defaultSettings, badges: 'known' })).toBe(true);
  expect(sync.settings).toMatchObject({ badges: 'known' });
  expect(local.settings).toBeUndefined();
  expect((await loadSettings()).settings.badges).toBe('known');
});

test('where that is full they are kept on this machine, and count before the older ones', async () => {
  const { local } = useStorage({ sync: { settings: { badges: 'none' } }, isFull: true });
  expect(await saveSettings({ ...defaultSettings, badges: 'known' })).toBe(true);
  expect(local.settings).toMatchObject({ badges: 'known' });
  expect((await loadSettings()).settings.badges).toBe('known');
});

test('what the organisation prescribes stands above the reader’s, field by field', async () => {
  useStorage({
    sync: { settings: { sites: 'all', theme: 'dark' } },
    managed: { sites: 'chosen', on: ['paper.example'], unheardOf: 1 },
  });
  const { settings, managed } = await loadSettings();
  expect(settings).toMatchObject({ sites: 'chosen', on: ['paper.example'], theme: 'dark' });
  expect(managed).toEqual(['sites', 'on']);
});

test('a prescribed value that is wrong is the default, and takes nothing with it', async () => {
  useStorage({ sync: { settings: { theme: 'dark' } }, managed: { badges: 'loud' } });
  expect((await loadSettings()).settings).toMatchObject({ badges: 'all', theme: 'dark' });
});

test('storage that holds something else is as good as empty', async () => {
  useStorage({ sync: { settings: 'none' }, local: { settings: [1] } });
  expect((await loadSettings()).settings).toEqual(defaultSettings);
});
