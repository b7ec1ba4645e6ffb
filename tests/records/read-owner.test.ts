import { expect, test } from 'vitest';
import { ownerKind, ownerReader } from '../../scripts/import/database/read-owner.ts';
import { readAddress, siteOfName } from '../../scripts/import/shared/sites.ts';

test.each([
  ['Ministry of Tides', 'ministry'],
  ['Reef Deliverance Ministry', 'other'],
  ['RCF Ministry', 'company'],
  ['Ministerio Internacional Fuente de Agua', 'company'],
  ['Ministerio de Turismo', 'ministry'],
  ['Assembleia de Deus de Riverton', 'other'],
  ['Assembleia Legislativa de Riverton', 'legislature'],
  ['Christian Television of Reef County Inc.', 'other'],
  ['Tide Television of Reef County Inc.', 'company'],
  ['Riverton Public Telecommunications Council', 'company'],
  ['Riverton City Council', 'government'],
])('%s is of the kind %s', (name, kind) => {
  expect(ownerKind(name)).toBe(kind);
});

test('a ministry is that of the channel’s country, and so is a company whose name says little and stands in several', () => {
  const read = ownerReader(
    { byName: () => null, byId: () => null, byGec: () => null, idOf: () => null },
    new Set(['times group', 'reef group']),
  );
  expect(read('Ministry of Tides', 'KW')).toEqual({
    key: 'owner:ministry-of-tides:kw',
    record: { name: 'Ministry of Tides of Kuwait', type: 'ministry', country: 'KW' },
  });
  expect(read('Russian Ministry of Defence', 'RU')?.record?.name).toBe('Ministry of Defence of Russia');
  expect(read('Ministry of Tides Sri Lanka', 'LK')?.record?.name).toBe('Ministry of Tides of Sri Lanka');
  expect(read('KRG Ministry of Tides', 'IQ')?.record?.name).toBe('KRG Ministry of Tides');
  expect(read('The Times Group', 'MW')?.key).toBe('owner:the-times-group:mw');
  expect(read('Reef Group', 'MW')?.key).toBe('owner:reef-group');
  expect(read('National Media Group', 'KE')?.key).toBe('owner:national-media-group');
});

test.each([
  ['Rivernews.example.com', null],
  ['Rivernews.com', 'rivernews.com'],
  ['River.TV', null],
  ['River News', null],
  ['facebook.com', null],
])('the site that the name %s is: %s', (name, site) => {
  expect(siteOfName(name)).toBe(site);
});

test('what an operator of channels publishes as news has a host of its own', () => {
  expect(readAddress('https://news.sky.com/uk')).toMatchObject({ site: { host: 'news.sky.com' } });
  expect(readAddress('https://www.sky.com/watch').kind).toBe('none');
  expect(readAddress('https://news.google.com').kind).toBe('none');
});
