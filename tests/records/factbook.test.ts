import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importFactbook } from '../../scripts/import/factbook.ts';
import { countryFinder } from '../../scripts/import/shared/countries.ts';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'masthead-factbook-'));

test('of a territory under another state the head of government is told, not that state’s head', () => {
  const [folder, out] = [newFolder(), newFolder()];
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write(
    'country-codes/data/country-codes.csv',
    'ISO3166-1-Alpha-2,FIPS,official_name_en,CLDR display name,wikidata_id\nCK,CW,Cook Islands,Cook Islands,\n',
  );
  write('countrynames/data.yaml', 'CK:\n  - Cook Islands\n');
  const executive = {
    'chief of state': { text: 'King Ada REEF (since 8 September 2022)' },
    'head of government': { text: 'Prime Minister Bo TIDE (since 1 October 2020)' },
  };
  const government = { 'Executive branch': executive, 'Dependency status': { text: 'free association' } };
  write('factbook.json/oceania/cw.json', JSON.stringify({ Government: government }));
  importFactbook(folder, out);
  const [, ...roles] = readFileSync(join(out, 'factbook/roles/CK.tsv'), 'utf8').trim().split('\n');
  expect(roles.map((row) => row.split('\t').slice(0, 3))).toEqual([
    ['factbook:CK:bo-tide', 'Prime Minister', '2020-10-01'],
  ]);
});

test('a state that the list of codes gives two together has its own, and not the other’s', () => {
  const folder = newFolder();
  mkdirSync(join(folder, 'country-codes/data'), { recursive: true });
  mkdirSync(join(folder, 'countrynames'));
  const rows = ['ISO3166-1-Alpha-2,FIPS', 'RS,RIKV', 'PS,GZWE', 'SJ,SVJN', 'BQ,NL', 'NL,NL'];
  writeFileSync(join(folder, 'country-codes/data/country-codes.csv'), `${rows.join('\n')}\n`);
  writeFileSync(join(folder, 'countrynames/data.yaml'), 'RS:\n  - Serbia\n');
  const { byGec } = countryFinder(folder);
  const codes = ['ri', 'kv', 'gz', 'we', 'sv', 'nl', 'ee'];
  expect(codes.map(byGec)).toEqual(['RS', 'XK', 'PS', 'PS', null, 'NL', 'EU']);
});
