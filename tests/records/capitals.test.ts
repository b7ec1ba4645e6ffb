import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readCapitals } from '../../scripts/import/factbook/read-capitals.ts';
import { nameCapitals } from '../../scripts/records/derive/name-capitals.ts';
import type { EntityId, Institution } from '../../utils/model/facts.ts';

test.each([
  ['Tidehall', ['Tidehall']],
  ["N'Reef", ["N'Reef"]],
  ['Tidehall (Tajdal is the transliteration from Reefish)', ['Tidehall', 'Tajdal']],
  ['Tidehall (on the Isle of Reef)', ['Tidehall']],
  ['Tidehall in Falish (Tajdal in Reefish)', ['Tidehall', 'Tajdal']],
  ['Tidehall (administrative capital); Reefton (legislative capital)', []],
  ['Tidehall; note - Reefton is the seat of the parliament', []],
  ['no official capital', []],
])('capitals of %s', (text, expected) => {
  expect(readCapitals(text)).toEqual(expected);
});

const institution = (id: string, type: Institution['type'], country: string): Institution => ({
  kind: 'institution',
  id: id as EntityId,
  names: [{ text: id, kind: 'label', lang: 'en' }],
  country,
  type,
  sites: [],
  accounts: [],
  claims: [],
});

test('a state is called as its capital, unless that is a person, a city elsewhere or a city by its name', () => {
  const root = mkdtempSync(join(tmpdir(), 'capitals-'));
  mkdirSync(join(root, 'imported/almanac'), { recursive: true });
  const rows = ['country\tnames', 'FD\tTidehall|Tajdal', 'RF\tVictoria', 'SW\tReef City', 'IL\tSan José', ''];
  writeFileSync(join(root, 'imported/almanac/capitals.tsv'), rows.join('\n'));
  const all = ['FD', 'RF', 'SW', 'IL'].map((code) => institution(code, 'state', code));
  const sources = [{ key: 'almanac' }] as unknown as Parameters<typeof nameCapitals>[1];
  const named = nameCapitals(root, sources, [...all, institution('m-court', 'court', 'FD')]);
  expect(named.map(({ names }) => names.map(({ text }) => text).join())).toEqual([
    'FD,Tidehall,Tajdal',
    'RF',
    'SW',
    'IL',
    'm-court',
  ]);
});
