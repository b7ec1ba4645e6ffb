/** Settings and packs in a storage that is damaged, full or not there: defaults, and nothing lost that was right. */

import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../utils/protocol/settings.ts';

type Stored = Record<string, unknown>;

class FakeArea {
  stored: Stored = {};
  fault: Error | null = null;

  async get(key: string | null): Promise<Stored> {
    if (this.fault) throw this.fault;
    return structuredClone(key === null ? this.stored : { [key]: this.stored[key] });
  }

  async set(items: Stored): Promise<void> {
    if (this.fault) throw this.fault;
    Object.assign(this.stored, structuredClone(items));
  }

  async remove(key: string): Promise<void> {
    delete this.stored[key];
  }
}

const areas = { local: new FakeArea(), sync: new FakeArea(), managed: new FakeArea() };
vi.stubGlobal('chrome', { runtime: { id: 'masthead' }, storage: areas });

const { loadSettings, saveSettings } = await import('../../utils/platform/settings.ts');
const { loadPacks, savePacks } = await import('../../utils/platform/packs.ts');
const { parseSettings } = await import('../../utils/protocol/parse-settings.ts');
const { parsePack } = await import('../../utils/protocol/pack.ts');

const full = new Error('QUOTA_BYTES quota exceeded');
const chosen: Settings = { ...defaultSettings, theme: 'dark', off: ['paper.example'], hidden: ['party'] };
const example = readFileSync('docs/packs/example.json', 'utf8');
const pack = JSON.parse(example);

beforeEach(() => {
  for (const area of Object.values(areas)) Object.assign(area, { stored: {}, fault: null });
});

test('settings are kept on this machine where the synchronised storage is full, and told where both are', async () => {
  expect(await saveSettings(chosen)).toBe(true);
  areas.sync.fault = full;
  const later = { ...chosen, theme: 'light' as const };
  expect(await saveSettings(later)).toBe(true);
  areas.sync.fault = null;
  expect((await loadSettings()).settings).toEqual(later);
  areas.sync.fault = full;
  areas.local.fault = full;
  expect(await saveSettings(chosen)).toBe(false);
  areas.local.fault = null;
  expect((await loadSettings()).settings).toEqual(later);
});

test('storage that cannot be read gives the defaults; policy still holds', async () => {
  areas.sync.stored = { settings: chosen };
  areas.managed.stored = { theme: 'light', nonsense: 1 };
  expect(await loadSettings()).toEqual({ settings: { ...chosen, theme: 'light' }, managed: ['theme'] });
  areas.sync.fault = areas.local.fault = new Error('IO error: corruption');
  expect((await loadSettings()).settings).toEqual({ ...defaultSettings, theme: 'light' });
  areas.managed.fault = new Error('no policy');
  expect(await loadSettings()).toEqual({ settings: defaultSettings, managed: [] });
});

test.each([
  ['a text', 'dark'],
  ['a list', [chosen]],
  ['null', null],
  ['of another version', { version: 9, appearance: { theme: 'dark' } }],
])('settings that are %s are the defaults', async (_what, value) => {
  areas.sync.stored = { settings: value };
  expect((await loadSettings()).settings).toEqual(defaultSettings);
});

test('one pack that is damaged takes no other with it', async () => {
  areas.local.stored = { packs: [pack, { ...pack, date: 7 }, null, 'pack', { ...pack, id: 'second' }] };
  expect((await loadPacks()).map(({ id }) => id)).toEqual([pack.id, 'second']);
  areas.local.stored = { packs: { 0: pack } };
  expect(await loadPacks()).toEqual([]);
  areas.local.fault = new Error('IO error: corruption');
  expect(await loadPacks()).toEqual([]);
});

test('packs that do not fit are told, and those before stay', async () => {
  const packs = await loadPacks();
  expect(packs).toEqual([]);
  areas.local.stored = { packs: [pack] };
  areas.local.fault = full;
  expect(await savePacks([])).toBe(false);
  areas.local.fault = null;
  expect(await loadPacks()).toHaveLength(1);
});

/** The text with each of its characters changed in turn, and cut off before it. */
function* damaged(text: string): Generator<string> {
  for (let at = 0; at < text.length; at++) {
    yield text.slice(0, at);
    for (const bit of [1, 2, 16, 64])
      yield text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ bit) + text.slice(at + 1);
  }
}

test('a file of settings, cut or changed at any place, gives none or whole ones', () => {
  const wrong = [...damaged(JSON.stringify(chosen))].filter((text) => {
    const read = parseSettings(text);
    return read !== null && Object.keys(read).join() !== Object.keys(defaultSettings).join();
  });
  expect(wrong).toEqual([]);
});

test('a pack, cut or changed at any place, is told what is wrong with it, or is still a pack', () => {
  const silent = [...damaged(example.trim())].filter((text) => {
    const read = parsePack(text);
    return read.kind === 'problems' ? read.problems.length === 0 : read.pack.outlets.length === 0;
  });
  expect(silent).toEqual([]);
});
