import { expect, test } from 'vitest';
import { brandOf } from '../../scripts/import/database/brand.ts';

function brand(site: string, names: readonly string[], others: readonly string[] = []): string | null {
  return brandOf({ site, chosen: names[0] ?? '', names, others });
}

test('channels that begin as the site is called give it their brand', () => {
  expect(brand('tide.ca', ['Tide Life', 'Tide Drama', 'Tide Speed', 'Reef'])).toBe('Tide');
  expect(brand('tide.uol.com.br', ['Tide RS', 'Tide Bahia', 'Tide Mais'])).toBe('Tide');
  expect(brand('tidegroup.tv', ['Tide Europe', 'Tide International'])).toBe('Tide');
  expect(brand('mare.com', ['Mare Uno', 'Mare Due', 'Mare Tre'], ['Maré Uno'])).toBe('Maré');
});

test('the second channel of a brand may be the only one', () => {
  expect(brand('tvtide.pl', ['TV Tide Plus'])).toBe('TV Tide');
  expect(brand('wxyz7.com', ['WXYZ 7 Now'])).toBe('WXYZ 7');
  expect(brand('tide.am', ['Tide Armenia'])).toBeNull();
  expect(brand('tide.plus', ['Tide Plus'])).toBeNull();
});

test('a site that one of them is called as keeps its name', () => {
  expect(brand('tide.tv', ['Tide', 'Tide Kids', 'Tide Life', 'Tide Sport'])).toBeNull();
  expect(brand('tide.tv', ['Tide TV', 'Tide Kids', 'Tide Life'])).toBeNull();
  expect(brand('tide.example', ['Tide Kids', 'Tide Life', 'Reef'])).toBeNull();
});

test('a word that all have goes with the brand, and a town’s channels make none of it', () => {
  expect(
    brand('tide.tv', ['Tide Public Channel', 'Tide Education Channel', 'Tide Government Channel']),
  ).toBeNull();
  expect(brand('tdm.tv', ['TDM Public Channel', 'TDM Education Channel', 'TDM Government Channel'])).toBe(
    'TDM',
  );
});
