import { expect, test } from 'vitest';
import { readBodies } from '../../scripts/import/factbook/read-bodies.ts';
import {
  bodyNames,
  isTelling,
  legislatureNames,
  ministryNames,
} from '../../scripts/records/derive/body-names.ts';
import type { CountryNames } from '../../scripts/records/derive/country-names.ts';
import { deriveBodies } from '../../scripts/records/derive/derive-bodies.ts';
import { officeBody } from '../../scripts/records/derive/office-body.ts';
import type { StatedBody } from '../../scripts/records/derive/stated-bodies.ts';
import type { Citation, EntityId, Institution, Person } from '../../utils/model/facts.ts';

const place: CountryNames = {
  id: 'Q11' as EntityId,
  name: 'Faland',
  adjectives: ['Fal'],
  names: new Set(['faland', 'republic of faland']),
};
const countries = new Map([['FD', place]]);
const citation: Citation = {
  source: 'almanac',
  url: 'https://almanac.example/',
  date: null,
  check: 'file',
  copy: false,
};
const textsOf = (names: readonly { readonly text: string }[]): string[] => names.map(({ text }) => text);

test('a chamber goes by its own words in brackets, three and more, whatever their first letters', () => {
  const legislature = [
    'Congress (Camera dei Faldi)',
    'Assembly (Faldo nazionale)',
    'Senate (upper house of 9)',
  ];
  const bodies = readBodies({ government: '', legislature, courts: '', forces: '', space: '' });
  expect(bodies.map(({ aliases }) => aliases)).toEqual([['Camera dei Faldi'], [], []]);
});

test('a whole legislature is a parliament by whatever name, but for congresses and those that are appointed', () => {
  const read = (...legislature: string[]) =>
    readBodies({ government: '', legislature, courts: '', forces: '', space: '' }).map(
      ({ name, aliases }) => `${name}|${aliases.join('|')}`,
    );
  expect(read('Tidehall (Great Tidehall)', 'Lower House')).toEqual([
    'Tidehall|Great Tidehall|Parliament',
    'Lower House|',
  ]);
  expect(read('Parlement - Parliament')).toEqual(['Parliament|Parlement']);
  expect(read('National Congress')).toEqual(['National Congress|']);
  expect(read('Transitional Council')).toEqual(['Transitional Council|']);
});

test('a house that is named with its country goes by its own words too, but for one of a territory', () => {
  const names = (name: string): string[] => textsOf(legislatureNames(name, place, true));
  expect(names('Tidehall of the Republic of Faland')).toEqual(
    expect.arrayContaining(['Tidehall of the Republic of Faland', 'Tidehall of Faland', 'Fal Tidehall']),
  );
  expect(names('Fal Reef Territory Assembly')).toEqual(['Fal Reef Territory Assembly']);
  expect(names('House of Councillors')[0]).toBe('House of Councillors of Faland');
});

test('a country goes by its other name too where that stands with its adjectives', () => {
  const renamed = { ...place, adjectives: ["Reefland's", 'Fal'] };
  const names = textsOf(ministryNames({ name: 'Ministry of Tides', field: 'Tides' }, renamed));
  expect(names[0]).toBe('Ministry of Tides of Faland');
  expect(names).toEqual(
    expect.arrayContaining(['Ministry of Tides of Reefland', "Reefland's Tides Ministry"]),
  );
});

test('bodies are read from lists of forces, courts and chambers, without what brackets say besides names', () => {
  const bodies = readBodies({
    government: 'republic',
    legislature: ['Parliament (Tidehall)', 'None', ''],
    courts: 'Supreme Court or Cour Supr&ecirc;me (consists of 9 judges); Council of Elders',
    forces:
      'Fal Defense Force (FDF; includes a band): Army, Fal Coast Guard (CG), Reef (Fal) Rangers<br><br>Ministry of Tides: Fal Police (2025)',
    space: 'Fal Space Office (FSO; established 2002); Tide Board',
  });
  expect(bodies.map(({ type, name, aliases }) => [type, name, ...aliases].join('|'))).toEqual([
    'government|Government',
    'legislature|Parliament|Tidehall',
    'court|Supreme Court|Cour Suprême',
    'military|Fal Defense Force|FDF',
    'military|Army',
    'military|Fal Coast Guard',
    'military|Reef Rangers',
    'military|Fal Police',
    'agency|Fal Space Office|FSO',
  ]);
});

test('a body has the names that plain speech has for it, and its own words where nobody else has them', () => {
  const own = (text: string): boolean => isTelling(text, 'legislature');
  const parliament = { type: 'legislature', name: 'Parliament', aliases: ['Tidehall', 'Senado'] };
  expect(textsOf(bodyNames(parliament, place, own))).toEqual([
    'Parliament of Faland',
    'Tidehall',
    "Faland's Parliament",
    'Faland Parliament',
    'Fal Parliament',
  ]);
  const forces = { type: 'military', name: 'Armed Forces of the Republic of Faland', aliases: [] };
  expect(textsOf(bodyNames(forces, place, () => false))).toEqual(
    expect.arrayContaining([
      'Armed Forces of the Republic of Faland',
      'Fal military',
      "Faland's Armed Forces",
    ]),
  );
});

test('a ministry is found in both spellings, and a name of several words has its article', () => {
  const ministry = { name: 'Ministry of Defence', field: 'Defence' };
  expect(textsOf(ministryNames(ministry, place))).toEqual(
    expect.arrayContaining([
      'Ministry of Defence of Faland',
      "Faland's Defense Ministry",
      'Fal Ministry of Defense',
    ]),
  );
  expect(textsOf(ministryNames(ministry, { ...place, name: 'Reef Islands' }))[0]).toBe(
    'Ministry of Defence of the Reef Islands',
  );
});

test('heads of agencies, banks and houses tell of them; of regions and of police alone they do not', () => {
  const read = (office: string) => officeBody(office, place.names);
  expect(read('Director of the Tide Agency')).toEqual({ kind: 'agency', name: 'Tide Agency', isBank: false });
  expect(read('Governor of the Central Bank')).toEqual({
    kind: 'agency',
    name: 'Central Bank',
    isBank: true,
  });
  expect(read('Secretary General of NATO')).toMatchObject({ kind: 'agency', name: 'NATO' });
  expect(read('White House Press Secretary')).toMatchObject({ kind: 'government', name: 'White House' });
  for (const office of ['Commissioner of Police', 'Head of the Reef Regional Authority', 'Chairman of KWP'])
    expect(read(office)).toBeNull();
});

const institution = (id: string, type: Institution['type'], names: readonly string[]): Institution => ({
  kind: 'institution',
  id: id as EntityId,
  names: names.map((text, i) => ({ text, kind: i === 0 ? 'label' : 'alias', lang: 'en' })),
  country: null,
  type,
  sites: [],
  accounts: [],
  claims: [],
});

test('a stated body joins one that is known by a whole name, and no foundation by its letters', () => {
  const known = [
    institution('m-parliament', 'legislature', ['Parliament of Faland']),
    institution('m-fdf', 'foundation', ['Friends of Dolphins', 'FDF']),
  ];
  const stated: StatedBody[] = [
    { country: 'FD', type: 'legislature', name: 'Parliament', aliases: ['Tidehall'], citation },
    { country: 'FD', type: 'military', name: 'Fal Defense Force', aliases: ['FDF', 'WRN'], citation },
  ];
  const people: Person[] = [];
  const outlets = new Set(['wrn']);
  const { institutions } = deriveBodies(people, { known, taken: [], countries, stated, outlets });
  const [parliament, dolphins, forces] = institutions;
  expect(institutions).toHaveLength(3);
  expect(parliament).toMatchObject({ id: 'm-parliament', country: 'FD' });
  expect(textsOf(parliament?.names ?? [])).toContain('Tidehall');
  expect(parliament?.claims).toEqual([{ kind: 'parent', parent: 'Q11', from: null, to: null, citation }]);
  expect(dolphins).toEqual(known[1]);
  expect(forces).toMatchObject({ type: 'military', country: 'FD' });
  expect(textsOf(forces?.names ?? [])).toContain('FDF');
  expect(textsOf(forces?.names ?? [])).not.toContain('WRN');
});
