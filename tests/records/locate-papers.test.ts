import { expect, test } from 'vitest';
import type { DraftOrganisation } from '../../scripts/records/draft.ts';
import { locatePaper } from '../../scripts/records/locate-papers.ts';

const paper = (name: string, hosts: string[], source = 'international-newspapers'): DraftOrganisation => ({
  file: 'outlets.tsv',
  line: 2,
  kind: 'outlet',
  source,
  key: 'Q1',
  names: [{ text: name, kind: 'label', lang: null }],
  country: null,
  type: 'newspaper',
  languages: [],
  sites: hosts.map((host) => ({ host, path: '' })),
  accounts: [],
});

test.each([
  ['Tide', ['tide.co.ke'], 'KE'],
  ['Tide', ['tide.co.uk', 'tide.uk'], 'GB'],
  ['Tide', ['tide.no', 'tide.se'], null],
  ['Tide', ['tide.com'], null],
  ['Tide', ['tide.tv'], null],
  ['Tide', [], null],
  ['Crimean Tide', ['tide.ru'], null],
])('%s at %j is of %s', (name, hosts, country) => {
  expect(locatePaper(paper(name, hosts)).country).toBe(country);
});

test('a country that is stated stays, and other lists are left alone', () => {
  expect(locatePaper({ ...paper('Tide', ['tide.fr']), country: 'BE' }).country).toBe('BE');
  expect(locatePaper(paper('Tide', ['tide.fr'], 'influence-reports')).country).toBeNull();
});
