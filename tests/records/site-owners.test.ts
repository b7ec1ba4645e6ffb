import { expect, test } from 'vitest';
import { isShared, siteOwners } from '../../scripts/import/database.ts';
import { isOtherStation } from '../../scripts/records/call-sign.ts';

const channel = (name: string, owners: string): Record<string, string> => ({ name, owners });

test('a site is owned as most of its channels are', () => {
  const channels = [channel('A', 'Reef Ltd'), channel('B', 'Reef Ltd.'), channel('C', 'Tide Media')];
  expect(siteOwners(channels, [channels[2]!])).toEqual(['Reef Ltd']);
  expect(siteOwners([channel('A', '')], [])).toEqual([]);
});

test('where as many channels are of others, the one that names the site tells', () => {
  const [one, two] = [channel('One TV', 'Alpha Broadcasting'), channel('Tide One', 'Tide Media; Reef')];
  expect(siteOwners([one, two], [two])).toEqual(['Tide Media', 'Reef']);
  expect(siteOwners([one, two], [])).toBeNull();
});

test('the call sign of another station among words is no other name', () => {
  expect(isOtherStation('KREF-TV 7', 'KTID-TV')).toBe(true);
  expect(isOtherStation('KTID-TV 7', 'KTID')).toBe(false);
  expect(isOtherStation('Tide 7', 'KTID')).toBe(false);
});

test('a site of many channels is shared, but not where one is called as the site and gives its name to others', () => {
  const others = ['Alpha', 'Beta', 'Gamma', 'Delta'].map((name) => channel(name, name));
  const tides = ['Tide', 'Tide Gold', 'Tide Two'].map((name) => channel(name, name));
  expect(isShared('tide.hu', [...others, ...tides])).toBe(false);
  expect(isShared('tv.tide.hu', [...others, ...tides])).toBe(true);
  expect(isShared('reef.hu', [...others, ...tides])).toBe(true);
});

test('a domain that is called as a channel or a network is its own where most channels are called or owned so', () => {
  const named = (name: string, network: string, owners: string) => ({ name, network, owners });
  const channels = [
    named('Tide', '', ''),
    named('Tide Films', '', 'Tide Group'),
    named('Ti De Swiss', '', ''),
    named('TMC', '', 'Groupe Tide'),
    named('Alpha', '', ''),
    named('Beta', '', ''),
  ];
  expect(isShared('tide.fr', channels)).toBe(false);
  expect(isShared('live.tide.fr', channels)).toBe(true);
  expect(isShared('tide.fr', channels.toSpliced(3, 1, named('Gamma', '', ''), named('Delta', '', '')))).toBe(
    true,
  );
  const relayed = channels.map(({ name, owners }) => named(name.replace('Tide', 'Reef'), 'Tide', owners));
  expect(isShared('tide.fr', relayed)).toBe(false);
});
