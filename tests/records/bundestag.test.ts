import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { importBundestag } from '../../scripts/import/bundestag.ts';

const FILE = 'everypolitician-data/data/Germany/Bundestag/sources/morph/sparql.csv';
const newFolder = (): string => mkdtempSync(join(tmpdir(), 'masthead-bundestag-'));

test('an open seat is known up to the newest day of the file; rows without a name or a seat are left out', () => {
  const [folder, out] = [newFolder(), newFolder()];
  mkdirSync(join(folder, dirname(FILE)), { recursive: true });
  const rows = [
    'id,name,start_date,end_date,term',
    'Q901,Ada Tide,2017-10-24,"",19',
    'Q902,Bo Reef,2017-10-24,2018-05-02,19',
    'Q903,Q903,2019-01-07,"",19',
    'Q904,Cy Shoal,2017-10-24,2017-10-24,19',
  ];
  writeFileSync(join(folder, FILE), rows.join('\n'));
  expect(importBundestag(folder, out)).toBe(2);
  const roles = readFileSync(join(out, 'bundestag/roles/DE.tsv'), 'utf8').split('\n');
  expect(roles[1]?.split('\t').slice(0, 6)).toEqual([
    'Q901',
    'Member of the Bundestag',
    '2017-10-24',
    '',
    '',
    '2019-01-07',
  ]);
  expect(roles[2]?.split('\t').slice(2, 6)).toEqual(['2017-10-24', '2018-05-02', '', '']);
});

test('a folder without the file changes nothing', () => {
  expect(importBundestag(newFolder(), newFolder())).toBe(0);
});
