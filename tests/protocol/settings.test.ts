import { expect, test } from 'vitest';
import { parseSettings } from '../../utils/protocol/parse-settings.ts';
import {
  defaultSettings,
  hostOf,
  isOnAt,
  narrowSettings,
  switchSite,
} from '../../utils/protocol/settings.ts';

test('a wrong field takes its default and no right one with it', () => {
  const read = narrowSettings({
    badges: 'some',
    theme: 'dark',
    off: ['https://www.A.example/x', 7, 'not a host'],
    hidden: ['party', 'x'],
  });
  expect(read).toEqual({ ...defaultSettings, theme: 'dark', off: ['a.example'], hidden: ['party'] });
});

test('anything that is no settings is the defaults, or null from a file', () => {
  for (const value of [null, 1, 'x', [], { a: 1 }]) expect(narrowSettings(value)).toEqual(defaultSettings);
  for (const text of ['', '{', '[]', '{"a":1}', 'null']) expect(parseSettings(text)).toBeNull();
  expect(parseSettings('{"theme":"light"}')?.theme).toBe('light');
});

test('what is saved is read back the same', () => {
  const settings = {
    ...defaultSettings,
    sites: 'chosen' as const,
    on: ['a.example'],
    language: 'kk',
    packsOff: ['x'],
  };
  expect(parseSettings(JSON.stringify(settings))).toEqual(settings);
});

test('hosts: of addresses, without www, none of what is none', () => {
  expect(['Example.com', 'http://www.x.example:81/a', 'localhost', 'münchen.example'].map(hostOf)).toEqual([
    'example.com',
    'x.example',
    'localhost',
    'xn--mnchen-3ya.example',
  ]);
  expect(['', 'a b', 'http://', '-x.example', 'x..y'].map(hostOf)).toEqual([null, null, null, null, null]);
});

test('a site stands for its subdomains, in both modes, and can be switched back', () => {
  const off = switchSite(defaultSettings, 'www.paper.example', false);
  expect(off.off).toEqual(['paper.example']);
  expect([isOnAt('m.paper.example', off), isOnAt('newspaper.example', off)]).toEqual([false, true]);
  expect(switchSite(off, 'm.paper.example', true).off).toEqual([]);
  const chosen = { ...defaultSettings, sites: 'chosen' as const };
  expect(isOnAt('paper.example', chosen)).toBe(false);
  const on = switchSite(chosen, 'paper.example', true);
  expect(isOnAt('paper.example', on)).toBe(true);
  expect(switchSite(on, 'www.paper.example', false)).toEqual(chosen);
});
