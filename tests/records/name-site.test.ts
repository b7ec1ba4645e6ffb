import { expect, test } from 'vitest';
import { siteNamer } from '../../scripts/import/database/name-site.ts';
import { relayedName } from '../../scripts/import/database/whose-name.ts';

type Channels = readonly Readonly<Record<string, string>>[];

function nameOf(site: string, channels: Channels, others: ReadonlyMap<string, Channels> = new Map()) {
  return siteNamer(new Map([...others, [site, channels]]), (name) => name === 'Fredonia')(site, channels);
}

test('numbered channels have what is common to them, but for a country’s name', () => {
  expect(nameOf('tidesport.pl', [{ name: 'Tide Sport 1' }, { name: 'Tide Sport 2' }]).name).toBe(
    'Tide Sport',
  );
  expect(nameOf('fredonia.tv', [{ name: 'Fredonia 2' }, { name: 'Fredonia 3' }]).name).toBe('Fredonia 2');
  expect(nameOf('tide10.no', [{ name: 'Tide 10' }]).name).toBe('Tide 10');
});

test('a network is what a whole domain is called after, not a channel on a host of its own', () => {
  const kids = [{ name: 'Tide Kids', network: 'Tide' }];
  expect(nameOf('kids.tide.ru', kids).name).toBe('Tide Kids');
  expect(nameOf('fr.tide.com', [{ name: 'Tide French', network: 'Tide' }]).name).toBe('Tide');
});

test('a channel on a host below says what the whole domain is called, and its years are another’s', () => {
  const others = new Map([['br.tvx.com', [{ name: 'TVX' }]]]);
  expect(nameOf('tvx.com', [{ name: 'TVX Adria' }], others)).toMatchObject({ name: 'TVX', isOwn: false });
  expect(nameOf('tvx.com', [{ name: 'TVX Adria' }])).toMatchObject({ name: 'TVX Adria', isOwn: true });
});

test('names are spelled with their accents, and a subchannel’s are none of the station’s', () => {
  expect(nameOf('solar.pe', [{ name: 'Solar Television', alt_names: 'Solar Televisión' }]).name).toBe(
    'Solar Televisión',
  );
  const channels = [
    { name: 'WXYZ 6.1', alt_names: '6 News' },
    { name: 'WXYZ 6.3', alt_names: 'HandI' },
  ];
  expect(nameOf('wxyz.com', channels)).toMatchObject({ name: 'WXYZ', aliases: ['6 News'] });
});

test('a site that no channel is called after has the names of two or three, else its own', () => {
  const stations = [{ name: 'WXYZ' }, { name: 'WABD' }];
  expect(nameOf('midtown.com', stations)).toMatchObject({ name: 'WABD / WXYZ', aliases: ['WXYZ', 'WABD'] });
  expect(nameOf('midtown.com', [...stations, { name: 'Tide' }, { name: 'Reef' }]).name).toBe('midtown.com');
  expect(nameOf('midtown.com', [{ name: 'WXYZ', alt_names: 'Midtown TV' }, { name: 'WABD' }]).name).toBe(
    'Midtown TV',
  );
  expect(nameOf('midtown.com', [{ name: 'Reef' }, { name: 'Reef Kids' }]).name).toBe('Reef');
});

test('what a station relays has its name on a site of its own', () => {
  const relayed = [{ name: 'WXYZ 6.4', alt_names: 'ReefTV;Reef TV;WXYZ', owners: 'Tide Ltd' }];
  expect(relayedName('reeftv.com', relayed)).toBe('Reef TV');
  expect(relayedName('tide.com', relayed)).toBeNull();
  expect(relayedName('wxyz.com', relayed)).toBeNull();
  expect(relayedName('reeftv.com', [{ ...relayed[0], name: 'WXYZ 6.1' }])).toBeNull();
  expect(relayedName('reeftv.com', [{ ...relayed[0], owners: 'Reef TV Ltd' }])).toBeNull();
});

test('a station is called as it is, not as what it sends in the first place', () => {
  expect(nameOf('my43.tv', [{ name: 'WXYZ-DT1' }]).name).toBe('WXYZ');
  expect(nameOf('reef.tv', [{ name: 'WXYZ-DT3' }]).name).toBe('WXYZ-DT3');
});

test('of two stations on a site the one that has its front gives it its name', () => {
  const front = { name: 'KREF 11.1', website: 'http://www.reefla.com/' };
  const page = { name: 'KTID-TV 5.1', website: 'http://www.reefla.com/my5' };
  expect(nameOf('reefla.com', [page, front])).toMatchObject({ name: 'KREF', aliases: [] });
  expect(nameOf('reefla.com', [page, { ...front, website: page.website }]).name).toBe('KREF / KTID');
  expect(nameOf('reefla.com', [page, { ...front, name: 'KREF-LD 11.1' }]).name).toBe('KREF / KTID');
});
