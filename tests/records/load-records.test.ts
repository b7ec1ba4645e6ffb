import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { loadRecords } from '../../scripts/records/load-records.ts';

let root: string;

function write(file: string, lines: readonly (readonly string[])[]): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), `${lines.map((cells) => cells.join('\t')).join('\n')}\n`);
}

const outlets = ['key', 'name', 'aliases', 'country', 'sites', 'accounts'];
const institutions = ['key', 'name', 'aliases', 'country', 'type'];
const claims = ['subject', 'kind', 'value', 'detail', 'url', 'check'];
const people = ['id', 'name', 'born', 'died'];
const roles = ['person', 'office', 'from', 'to', 'known'];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'masthead-records-'));
  const link = 'https://one.example/{id}';
  write('sources.tsv', [
    ['key', 'name', 'publisher', 'url', 'licence', 'date', 'link'],
    ['curated', 'Notes', 'Us', 'https://notes.example/', 'CC0', '2026-01', ''],
    ['one', 'One', 'One', 'https://one.example/', 'CC0', '2022-06', link],
    ['two', 'Two', 'Two', 'https://two.example/', 'CC0', '2026-02', ''],
  ]);
  write('imported/one/institutions.tsv', [institutions, ['Q1001', 'Freedonia', '', 'FD', 'state']]);
});

test('joins one outlet with three spellings by site, id, and name with country', () => {
  write('curated/outlets.tsv', [outlets, ['daily.example', 'The Daily', '', 'FD', 'daily.example', '']]);
  write('imported/one/outlets.tsv', [outlets, ['Q5', 'Daily (Freedonia)', '', 'FD', 'daily.example', '']]);
  write('imported/two/outlets.tsv', [outlets, ['x', 'Daily', '', 'FD', '', 'x:thedaily']]);
  const { records, problems } = loadRecords(root);
  expect(problems).toEqual([]);
  expect(records.outlets.map((outlet) => [outlet.id, outlet.names[0]?.text, outlet.accounts.length])).toEqual(
    [['Q5', 'The Daily', 1]],
  );
});

test('keeps two outlets of one name in two countries apart, and two ids always', () => {
  write('imported/one/outlets.tsv', [
    outlets,
    ['Q5', 'Daily', '', 'FD', 'daily.example', ''],
    ['Q6', 'Daily', '', 'FD', 'daily.example', ''],
  ]);
  write('imported/two/outlets.tsv', [outlets, ['x', 'Daily', '', 'SY', '', '']]);
  const { records } = loadRecords(root);
  expect(records.outlets.map((outlet) => [outlet.id, outlet.sites.length])).toEqual([
    ['Q5', 1],
    ['Q6', 0],
    ['m-daily', 0],
  ]);
});

test('curated claims come first, and a confirmed one takes the place of an unread one', () => {
  write('curated/outlets.tsv', [outlets, ['daily.example', 'The Daily', '', 'FD', 'daily.example', '']]);
  write('curated/institutions.tsv', [institutions, ['m-holding', 'Holding Ltd', '', 'FD', 'company']]);
  write('curated/claims.tsv', [
    claims,
    ['daily.example', 'owner', 'm-holding', '', 'https://page.example/a', 'unread'],
  ]);
  write('imported/two/outlets.tsv', [outlets, ['d', 'Daily', '', 'FD', 'daily.example', '']]);
  write('imported/two/institutions.tsv', [
    institutions,
    ['h', 'Holding', '', '', 'company'],
    ['o', 'Another', '', '', 'company'],
  ]);
  write('imported/two/claims.tsv', [
    claims,
    ['d', 'owner', 'h', '', '', ''],
    ['d', 'owner', 'o', '25', '', ''],
  ]);
  const owners = loadRecords(root).records.outlets[0]!.claims;
  expect(
    owners.map(
      (claim) =>
        claim.kind === 'owner' && [claim.owner, claim.share, claim.citation.source, claim.citation.check],
    ),
  ).toEqual([
    ['m-holding', null, 'two', 'file'],
    ['m-another', 25, 'two', 'file'],
  ]);
});

test('an open role holds up to its source, and ends where a newer source names another holder', () => {
  write('imported/one/people/FD.tsv', [
    people,
    ['Q10', 'Rufus Firefly', '1900', ''],
    ['Q11', 'Ada Vance', '1950', ''],
  ]);
  write('imported/one/roles/FD.tsv', [
    roles,
    ['Q10', 'Prime Minister', '2019-01-01', '', '2022-06'],
    ['Q11', 'Minister of Finance', '2020-03', '', '2022-06'],
  ]);
  write('imported/two/people/FD.tsv', [people, ['two:FD:b', 'Bela Trentino', '', '']]);
  write('imported/two/roles/FD.tsv', [
    roles,
    ['two:FD:b', 'Prime Minister of Freedonia', '2024-05-01', '', ''],
  ]);
  const { records, problems } = loadRecords(root);
  expect(problems).toEqual([]);
  const role = (id: string) => records.people.find((person) => person.id === id)!.roles[0]!;
  expect(role('Q10')).toMatchObject({ to: '2024-05-01', ended: 'successor', institution: 'Q1001' });
  expect(role('Q11')).toMatchObject({
    to: null,
    ended: null,
    knownUntil: '2022-06',
    institution: 'm-ministry-of-finance-of-freedonia',
  });
  expect(role('m-bela-trentino')).toMatchObject({ to: null, knownUntil: '2026-02' });
});

test('joins a person without an id by name, country and time, and leaves an unclear one out', () => {
  write('imported/one/people/FD.tsv', [
    people,
    ['Q10', 'Rufus Firefly', '1950', ''],
    ['Q11', 'Ada Vance', '1950', ''],
    ['Q12', 'Ada Vance', '1960', ''],
  ]);
  write('imported/one/roles/FD.tsv', [
    roles,
    ['Q10', 'President', '2019-01-01', '', '2022-06'],
    ['Q11', 'Senator', '2018', '', ''],
    ['Q12', 'Senator', '2019', '', ''],
  ]);
  write('imported/two/people/FD.tsv', [
    people,
    ['two:FD:r', 'FIREFLY Rufus', '', ''],
    ['two:FD:a', 'Ada Vance', '', ''],
  ]);
  write('imported/two/roles/FD.tsv', [
    roles,
    ['two:FD:r', 'President', '2023-01-01', '', ''],
    ['two:FD:a', 'Envoy', '2021', '', ''],
  ]);
  const { records } = loadRecords(root);
  expect(
    records.people.map((person) => [person.id, person.roles.length, person.roles[0]!.knownUntil]),
  ).toEqual([
    ['Q10', 1, '2026-02'],
    ['Q11', 1, '2022-06'],
    ['Q12', 1, '2022-06'],
  ]);
});

test('a listing goes where the seat was held by another, or the stated end is past', () => {
  const listed = ['person', 'office', 'from', 'to', 'dated', 'known'];
  write('imported/one/people/FD.tsv', [
    people,
    ['Q10', 'Rufus Firefly', '1950', ''],
    ['Q11', 'Adalbert Vance', '1950', ''],
    ['Q12', 'Otto Lane', '1950', ''],
  ]);
  write('imported/one/roles/FD.tsv', [
    roles,
    ['Q10', 'Prime Minister', '2014-09-01', '2018-03-01', ''],
    ['Q10', 'Minister of Finance', '2018-04-01', '2020-03-01', ''],
    ['Q11', 'Prime Minister', '2018-03-01', '2020-03-01', ''],
    ['Q12', 'Minister of Tides', '2015', '2018-05', ''],
  ]);
  const named = ['Rufus Firefly', 'Albert Adalbert Vance', 'Bela Trentino', 'Otto Lane'];
  write('imported/two/people/FD.tsv', [people, ...named.map((name, i) => [`two:FD:${i}`, name, '', ''])]);
  write('imported/two/roles/FD.tsv', [
    listed,
    ['two:FD:0', 'Prime Minister', '', '', 'listing', '2019-06'],
    ['two:FD:1', 'Prime Minister', '', '', 'listing', '2019-06'],
    ['two:FD:2', 'Prime Minister', '', '', 'listing', '2019-06'],
    ['two:FD:3', 'Minister of Tides', '', '', 'listing', '2019-06'],
  ]);
  const { records, problems } = loadRecords(root);
  expect(problems).toEqual([]);
  expect(records.people.map((person) => [person.id, person.roles.map((role) => role.dated)])).toEqual([
    ['Q10', ['own', 'own']],
    ['Q11', ['own']],
    ['Q12', ['own']],
  ]);
});

test('an id does not go to a station that has another call sign', () => {
  write('imported/one/outlets.tsv', [outlets, ['Q5', 'WXYZ-TV', '', 'US', '', 'x:wxyz']]);
  write('imported/two/outlets.tsv', [outlets, ['w.example', 'WABC', 'WXYZ-TV', 'US', 'w.example', '']]);
  expect(loadRecords(root).records.outlets.map((outlet) => outlet.id)).toEqual(['Q5', 'm-wabc']);
});

test('an id found by hand joins a person of a source without ids', () => {
  write('imported/one/people/FD.tsv', [people, ['Q10', 'Rufus T. Firefly', '1950', '']]);
  write('imported/one/roles/FD.tsv', [roles, ['Q10', 'Senator', '1999', '2001', '']]);
  write('imported/two/people/FD.tsv', [people, ['two:FD:r', 'Rufus', '', ''], ['two:FD:a', 'Ada', '', '']]);
  write('imported/two/roles/FD.tsv', [
    roles,
    ['two:FD:r', 'Envoy', '2021', '', ''],
    ['two:FD:a', 'Envoy', '2019', '', ''],
  ]);
  write('person-ids.tsv', [
    ['key', 'id'],
    ['two:FD:r', 'Q10'],
    ['two:FD:a', 'Q12'],
    ['two:FD:x', 'Q13'],
  ]);
  const { records, problems } = loadRecords(root);
  expect(records.people.map((person) => [person.id, person.roles.length])).toEqual([
    ['Q10', 2],
    ['Q12', 1],
  ]);
  expect(problems.map((problem) => problem.message)).toEqual(['nobody has the key two:FD:x']);
});

test('names the place of what is wrong, and collects all of it', () => {
  write('imported/one/outlets.tsv', [outlets, ['Q5', 'Daily', '', 'FD', 'no host', '']]);
  write('imported/one/claims.tsv', [
    claims,
    ['Q5', 'owner', 'nobody', '', '', ''],
    ['Q7', 'control', 'state', '', '', ''],
    ['Q5', 'control', 'cosmic', '', '', ''],
  ]);
  const { problems } = loadRecords(root);
  expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([
    'imported/one/claims.tsv:3: claim about Q7, which stands in no list',
    'imported/one/claims.tsv:2: owner nobody stands in no list',
    'imported/one/claims.tsv:4: unknown control cosmic',
    'Q5:0: no host is no host',
  ]);
});

test('corrections by hand come last', () => {
  write('imported/one/outlets.tsv', [outlets, ['Q5', 'Daily', 'Wrong', 'FD', 'daily.example', '']]);
  write('corrections.tsv', [
    ['id', 'action', 'field', 'value', 'why', 'url', 'date'],
    ['Q5', 'remove', 'name', 'Wrong', '', '', ''],
    ['Q5', 'set', 'label', 'The Daily', '', '', ''],
    ['Q99', 'remove', 'entity', '', '', '', ''],
  ]);
  const { records, problems } = loadRecords(root);
  expect(records.outlets[0]!.names.map((name) => name.text)).toEqual(['The Daily', 'Daily']);
  expect(problems.map((problem) => problem.message)).toEqual(['nothing has the id Q99']);
});

test('a list that still names somebody who has died makes nobody new', () => {
  write('imported/one/people.tsv', [people, ['Q11', 'Ada Tide', '1940', '2017-03-01']]);
  write('imported/one/roles/FD.tsv', [roles, ['Q11', 'Minister of Tides', '2010-01-01', '2017-03-01', '']]);
  write('imported/two/people.tsv', [people, ['two:FD:ada-tide', 'Ada Tide', '', '']]);
  write('imported/two/roles/FD.tsv', [
    [...roles, 'dated'],
    ['two:FD:ada-tide', 'Minister of Tides', '', '', '2019-06', 'listing'],
  ]);
  expect(loadRecords(root).records.people.map((person) => person.id)).toEqual(['Q11']);
});

test('an owner without a day is not said beside the same one with a day', () => {
  const dated = ['subject', 'kind', 'value', 'from'];
  write('curated/outlets.tsv', [outlets, ['daily.example', 'The Daily', '', 'FD', 'daily.example', '']]);
  write('curated/institutions.tsv', [institutions, ['m-holding', 'Holding Ltd', '', 'FD', 'company']]);
  write('curated/claims.tsv', [dated, ['daily.example', 'owner', 'm-holding', '2016']]);
  write('imported/two/outlets.tsv', [outlets, ['daily.example', 'Daily', '', 'FD', 'daily.example', '']]);
  write('imported/two/institutions.tsv', [institutions, ['x', 'Holding Ltd.', '', '', 'company']]);
  write('imported/two/claims.tsv', [dated, ['daily.example', 'owner', 'x', '']]);
  const owners = loadRecords(root).records.outlets[0]?.claims.filter((claim) => claim.kind === 'owner');
  expect(owners?.map((claim) => claim.from)).toEqual(['2016']);
});

test('an end that a successor sets says nothing of the time after the day of the source, but for who died then', () => {
  write('imported/one/people.tsv', [
    people,
    ['Q11', 'Ada Tide', '1960', ''],
    ['Q12', 'Bo Reef', '1930', '2022-09-08'],
  ]);
  write('imported/one/roles/FD.tsv', [
    roles,
    ['Q11', 'Prime Minister', '2019-07-24', '', '2022-07-25'],
    ['Q12', 'Queen', '1990-02-06', '', '1990-02-06'],
  ]);
  write('imported/two/people.tsv', [people, ['Q13', 'Cy Shoal', '', ''], ['Q14', 'Di Cove', '', '']]);
  write('imported/two/roles/FD.tsv', [
    roles,
    ['Q13', 'Prime Minister', '2022', '', ''],
    ['Q14', 'King', '2022-09-08', '', ''],
  ]);
  const role = (id: string) => loadRecords(root).records.people.find((person) => person.id === id)?.roles[0];
  expect(role('Q11')).toMatchObject({ to: '2022', knownUntil: '2022-07-25', ended: 'successor' });
  expect(role('Q12')).toMatchObject({ to: '2022-09-08', knownUntil: '2022-09-08' });
});

test('of two that say the same office since the same year, the one with the day stays', () => {
  write('imported/one/people.tsv', [people, ['Q11', 'Ada Tide', '', '']]);
  write('imported/one/roles/FD.tsv', [roles, ['Q11', 'President of Freedonia', '2022', '', '2022-09-27']]);
  write('imported/two/people.tsv', [people, ['Q11', 'Ada Tide', '', '']]);
  write('imported/two/roles/FD.tsv', [roles, ['Q11', 'President', '2022-07-25', '', '']]);
  const [person] = loadRecords(root).records.people;
  expect(person?.roles.map(({ from, knownUntil }) => [from, knownUntil])).toEqual([
    ['2022-07-25', '2026-02'],
  ]);
});
