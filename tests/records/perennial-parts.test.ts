import { expect, test } from 'vitest';
import { partsOf } from '../../scripts/import/perennial-sources.ts';

const parts = (small: string, name: string, sites: string): Record<string, readonly string[]> =>
  Object.fromEntries(partsOf(`| ''[[${name}]]'' <small>(${small})</small>`, name, sites.split(' ')));

test('an entry that names other outlets of its house is parted by their sites', () => {
  expect(
    parts(
      "[[New Tide Delta Television]], ''[[Shoal Times]]'', Cove",
      'The Reef Times',
      'reeftimes.example reef.example ntd.example ntdtv.example shoaltimesfr.example bay.example',
    ),
  ).toEqual({
    'New Tide Delta Television': ['ntd.example', 'ntdtv.example'],
    'Shoal Times': ['shoaltimesfr.example'],
  });
});

test('other names of the entry itself are no other outlets', () => {
  expect(parts('River Broadcasting Corporation', 'RBC', 'rbc.co.uk rbc.example')).toEqual({});
  expect(parts('The Riverington Post', 'RivePost', 'rivepost.example riveringtonpost.example')).toEqual({});
  expect(parts('The Sunday Times', 'The Times', 'times.example sundaytimes.example')).toEqual({});
});
