import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Holding, readListed } from '../../scripts/import/office-holders/lists.ts';

const finder = {
  byName: () => null,
  byId: (id: string) => (id === 'Q1001' ? 'FD' : null),
  byGec: () => null,
  idOf: () => null,
};

function listed(name: string, lines: readonly string[], known: readonly Holding[] = []): Holding[] {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-lists-'));
  mkdirSync(join(folder, 'sources', name), { recursive: true });
  writeFileSync(join(folder, 'sources', name, 'wikidata.csv'), lines.join('\n'));
  return readListed(folder, known, finder);
}

const minister = (person: string, from: string, to = ''): Holding => ({
  person,
  name: person,
  office: 'Minister of Tides',
  from,
  to,
});

test('a list of one office takes its name from the rows that are known, and adds the others', () => {
  const known = [minister('Q901', '2001-05-02', '2003-01-01'), minister('Q902', '2003-01-01', '2008-02-02')];
  const added = listed(
    'tides',
    [
      'item,itemLabel,startDate,endDate,psid',
      'Q901,Ada Tide,2001-05-02,2003-01-01,s1',
      'Q902,Bo Reef,2003-01-01,2008-02-02,s2',
      'Q903,Cy Shoal,1994-04-04,2001-05-02,s3',
      'Q904,Di Cove,1950-01-01,1960-01-01,s4',
      'Q905,Ed Bay,1990,1994-04-04,',
    ],
    known,
  );
  expect(added.map(({ person, office, from }) => [person, office, from])).toEqual([
    ['Q903', 'Minister of Tides', '1994-04-04'],
  ]);
});

test('a list that no known row names an office for adds nothing', () => {
  expect(listed('tides', ['item,itemLabel,startDate,endDate,psid', 'Q903,Cy Shoal,1994,2001,s3'])).toEqual(
    [],
  );
});

test('what is known for the same time is not said again, and a field alone is no office', () => {
  const head = 'item,itemLabel,position,positionLabel,startDate,endDate,psid';
  const added = listed(
    'cabinet',
    [
      head,
      'Q901,Ada Tide,Q1,Minister of Tides,2001-06,2003-01-01,s1',
      'Q901,Ada Tide,Q2,Labour and Social Security,2005-01-01,2006-01-01,s2',
      'Q901,Ada Tide,Q1,Minister of Tides,2010-01-01,2012-01-01,s3',
    ],
    [minister('Q901', '2001-05-02', '2003-01-01')],
  );
  expect(added.map(({ from }) => from)).toEqual(['2010-01-01']);
});

test('an open end is past unless the list is of present holders, country by country', () => {
  const head = 'person,name,country,position,positionLabel,start,psid';
  const [own] = listed('foreign', [head, 'Q901,Ada Tide,Q1001,Q1,Minister of Tides,2015-08-19,s1']);
  expect(own).toMatchObject({ country: 'FD', from: '2015-08-19', to: '' });
  expect(own?.isPast).toBeUndefined();
  const [other] = listed('cabinet', [head, 'Q901,Ada Tide,,Q1,Minister of Tides,2015-08-19,s1']);
  expect(other?.isPast).toBe(true);
});
