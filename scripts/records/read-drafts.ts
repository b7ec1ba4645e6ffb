/** Reads every table of every source in `data/imported` and `data/curated`, in the order of trust. */

import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseAccount, parseSite } from '../../utils/dataset/row-texts.ts';
import type { Citation, Name } from '../../utils/model/facts.ts';
import { readName, readNames } from './cells.ts';
import type { DraftPerson, DraftRole, Drafts } from './draft.ts';
import { addToList } from './multimap.ts';
import type { SourceRow } from './read-sources.ts';
import { type Problem, parts, readTable, type TableRow, tableFiles } from './tsv.ts';

interface Reading {
  readonly root: string;
  readonly drafts: Drafts;
  readonly problems: Problem[];
}

/** Reads all sources that `sources.tsv` lists; a folder that it does not list is a problem. */
export function readDrafts(root: string, sources: readonly SourceRow[], problems: Problem[]): Drafts {
  const drafts: Drafts = { organisations: [], claims: [], people: new Map() };
  const reading = { root, drafts, problems };
  for (const source of sources) {
    for (const folder of [join(root, source.key), join(root, 'imported', source.key)]) {
      if (existsSync(folder)) readSource(reading, source, folder);
    }
  }
  const known = new Set(sources.map((source) => source.key));
  for (const name of readdirSync(join(root, 'imported'))) {
    if (!known.has(name))
      problems.push({ file: `imported/${name}`, line: 0, message: 'not listed in sources.tsv' });
  }
  return drafts;
}

function readSource(reading: Reading, source: SourceRow, folder: string): void {
  const rows = (table: string): TableRow[] =>
    tableFiles(folder, table).flatMap((file) => readTable(file, reading.root));
  for (const row of rows('outlets')) readOrganisation(reading, source, row, 'outlet');
  for (const row of rows('institutions')) readOrganisation(reading, source, row, 'institution');
  for (const row of rows('claims')) readClaim(reading, source, row);
  const people = new Map<string, DraftPerson>();
  for (const row of rows('people')) {
    const person = readPerson(source, row);
    if (people.has(person.key)) reading.problems.push({ ...row, message: `${person.key} stands twice` });
    people.set(person.key, person);
  }
  for (const row of rows('roles')) readRole(reading, source, row, people);
  for (const person of people.values()) addToList(reading.drafts.people, person.key, person);
}

function readOrganisation(
  reading: Reading,
  source: SourceRow,
  row: TableRow,
  kind: 'outlet' | 'institution',
): void {
  reading.drafts.organisations.push({
    kind,
    source: source.key,
    file: row.file,
    line: row.line,
    key: row.cell('key'),
    names: [
      ...readNames(row.cell('name'), row.cell('aliases')),
      ...(source.key === 'curated' ? sideBySide(row.cell('name')) : []),
    ],
    country: row.cell('country') || null,
    type: row.cell('type') || 'other',
    languages: parts(row.cell('languages')),
    sites: parts(row.cell('sites')).map(parseSite),
    accounts: parts(row.cell('accounts')).map(parseAccount),
  });
}

/** Notes call a paper and its site `Voice / Voice Online`, each of which is a name. */
function sideBySide(label: string): Name[] {
  const titles = label.split(' / ');
  return titles.length === 1 ? [] : titles.map((title) => readName(title, 'alias'));
}

function readClaim(reading: Reading, source: SourceRow, row: TableRow): void {
  reading.drafts.claims.push({
    source: source.key,
    file: row.file,
    line: row.line,
    subject: row.cell('subject'),
    kind: row.cell('kind'),
    value: row.cell('value'),
    detail: row.cell('detail'),
    from: row.cell('from') || null,
    to: row.cell('to') || null,
    citation: readCitation(source, row, row.cell('subject')),
  });
}

function readPerson(source: SourceRow, row: TableRow): DraftPerson {
  return {
    source: source.key,
    file: row.file,
    line: row.line,
    key: row.cell('id'),
    names: readNames(row.cell('name'), row.cell('aliases')),
    born: row.cell('born') || null,
    died: row.cell('died') || null,
    parties: parts(row.cell('parties')).map((party) => readName(party, 'alias').text),
    accounts: parts(row.cell('accounts')).map(parseAccount),
    roles: [],
  };
}

function readRole(
  reading: Reading,
  source: SourceRow,
  row: TableRow,
  people: ReadonlyMap<string, DraftPerson>,
): void {
  const person = people.get(row.cell('person'));
  if (person === undefined) {
    reading.problems.push({
      file: row.file,
      line: row.line,
      message: `role of ${row.cell('person')}, who stands in no list`,
    });
    return;
  }
  const country = row.cell('country') || basename(row.file, '.tsv');
  const [from, to] = [row.cell('from') || null, row.cell('to') || null];
  const role: DraftRole = {
    source: source.key,
    file: row.file,
    line: row.line,
    person: person.key,
    office: row.cell('office'),
    class: null,
    country: /^[A-Z]{2}$/u.test(country) ? country : null,
    from,
    to,
    dated: (row.cell('dated') || 'own') as DraftRole['dated'],
    known: to ?? notBefore(row.cell('known') || source.date, from),
    ended: to === null ? null : 'stated',
    citation: citationOf(person, source, row),
  };
  person.roles.push(role);
}

/** A role is known on its first day at least, whatever day its file bears. */
function notBefore(known: string, from: string | null): string {
  return from !== null && known < from.slice(0, known.length) ? from : known;
}

/** One citation object for all roles of a person that stand in the same place. */
const citations = new WeakMap<DraftPerson, Citation>();
function citationOf(person: DraftPerson, source: SourceRow, row: TableRow): Citation {
  if (row.cell('url') !== '' || row.cell('check') !== '') return readCitation(source, row, person.key);
  const citation = citations.get(person) ?? readCitation(source, row, person.key);
  citations.set(person, citation);
  return citation;
}

function readCitation(source: SourceRow, row: TableRow, id: string): Citation {
  const checks = row.cell('check').split(' ');
  const check = checks[0] === 'read' || checks[0] === 'unread' ? checks[0] : 'file';
  const own = row.cell('url');
  const url = own === '' ? linkOf(source, id) : own;
  return { source: source.key, url, date: row.cell('date') || null, check, copy: checks.includes('copy') };
}

/** The page of one record in a source that has such pages, else the source's own page. */
function linkOf(source: SourceRow, id: string): string {
  return source.link !== '' && /^Q\d+$/u.test(id) ? source.link.replace('{id}', id) : source.url;
}
