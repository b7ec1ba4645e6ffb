/** Choices of private windows: in memory, and never among the settings. */

import { beforeEach, expect, test, vi } from 'vitest';
import { defaultSettings, isOnAt } from '../../utils/protocol/settings.ts';

let memory: Record<string, unknown> = {};
const others = vi.fn(async () => ({}));

vi.stubGlobal('chrome', {
  runtime: { id: 'masthead' },
  storage: {
    session: {
      get: async (key: string) => ({ [key]: structuredClone(memory[key]) }),
      set: async (items: object) => void Object.assign(memory, structuredClone(items)),
    },
    local: { get: others, set: others },
    sync: { get: others, set: others },
  },
});

const { keepPrivateSite, withPrivateSites } = await import('../../utils/platform/private-sites.ts');

beforeEach(() => {
  memory = {};
  others.mockClear();
});

test('the last choice for a site counts, over the settings, and is kept nowhere else', async () => {
  const settings = { ...defaultSettings, off: ['paper.example'] };
  await keepPrivateSite('secret.example', false);
  await keepPrivateSite('www.paper.example', true);
  const inside = await withPrivateSites(settings);
  expect(['secret.example', 'paper.example'].map((host) => isOnAt(host, inside))).toEqual([false, true]);
  await keepPrivateSite('secret.example', true);
  expect(isOnAt('secret.example', await withPrivateSites(settings))).toBe(true);
  expect(settings.off).toEqual(['paper.example']);
  expect(others).not.toHaveBeenCalled();
});

test('what is damaged counts for nothing', async () => {
  memory = { privateSites: [['a.example', false], 'b', null, ['c.example', 0]] };
  expect((await withPrivateSites(defaultSettings)).off).toEqual(['a.example']);
  memory = { privateSites: 7 };
  expect(await withPrivateSites(defaultSettings)).toEqual(defaultSettings);
});
