import { expect, test } from 'vitest';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { isUnheardName } from '../../utils/matching/unheard-names.ts';
import { personOf } from './people-records.ts';

const people = [
  'tern | Karim Tern/كريم ترن | 1960- | US member of the Board 2001-01-03 2002-01-03',
  'head | Boris Head | 1960- | GB Prime Minister 2019-07-24',
].map(personOf);
const source = {
  key: 'test',
  name: 'Test',
  publisher: 'Masthead',
  url: 'https://example.org/',
  licence: 'CC0-1.0',
  date: '2022-07',
} as const;

test('Latin names of the little known are nobody to an Arabic page, and stay so', () => {
  const dataset = memoryDataset({ outlets: [], institutions: [], people, sources: [source] }, nameRules);
  const heard = Array.from({ length: dataset.nameCount }, (_, name) => name).filter(
    (name) => !isUnheardName(name, dataset),
  );
  expect(heard.map((name) => dataset.nameText(name)).sort()).toEqual(['Boris Head', 'كريم ترن']);
  expect(heard.some((name) => isUnheardName(name, dataset))).toBe(false);
});
