/**
 * Holders of public office, gathered from Wikidata in 2022 and 2023 (office-holders). One file of people and one
 * of roles for each country, named by its code; bodies of several countries stand in `INT`. A person stands in the
 * file of the country where they have most roles. Nothing is known after the gathering: an open role is written
 * with `known`, the day up to which it may be said.
 */

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { knownUntil, withinLife, withoutFilledEnds } from './office-holders/ends.ts';
import { readExtraRoles } from './office-holders/extra.ts';
import { type Jurisdiction, readJurisdictions } from './office-holders/jurisdictions.ts';
import { type Holding, readListed } from './office-holders/lists.ts';
import { oneHouse } from './office-holders/one-house.ts';
import {
  addBios,
  addListedNames,
  type Bio,
  bioOf,
  otherNames,
  type PartyNames,
  partiesOf,
} from './office-holders/read-names.ts';
import { dating, seatOf, termStarts } from './office-holders/terms.ts';
import { type CountryFinder, countryFinder } from './shared/countries.ts';
import { countDropped, type Dropped } from './shared/dropped.ts';
import { isBareId, plainName, properName, surnameTurner } from './shared/person-names.ts';
import { readCsv } from './shared/read.ts';
import { languageByScript } from './shared/script.ts';
import { joinCell, personColumns, type Row, roleColumns, writeTable } from './shared/table.ts';

export interface RawRole {
  readonly person: string;
  readonly name: string;
  readonly country: string;
  readonly office: string;
  readonly from: string;
  readonly to: string;
  readonly dated: 'own' | 'cabinet' | 'term' | 'listing';
  readonly known: string;
}

const date = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/u;

interface Sources {
  readonly folder: string;
  readonly finder: CountryFinder;
  readonly dropped: Dropped;
}

/** Reads the offices of one folder, as its files give them. */
function readRoles(place: Jurisdiction, { folder, finder, dropped }: Sources): RawRole[] {
  const gathered = [
    ...withoutFilledEnds(readGathered(join(folder, place.folder), 'holders21'), dropped),
    ...readGathered(join(folder, place.folder), 'legislators'),
  ];
  const listed = readListed(join(folder, place.folder), gathered, finder);
  const spans = [...gathered, ...listed].map((span) => ({
    ...span,
    office: officeName(span.office, place.part),
  }));
  const whose = dating(join(folder, place.folder), spans);
  const starts = termStarts(spans);
  return spans.flatMap((span) => {
    const why = fault(span);
    if (why !== null) dropped.drop(why, `${span.person} ${span.office} ${span.from}/${span.to}`);
    if (why !== null) return [];
    const known =
      span.isPast === true
        ? span.from
        : knownUntil(span, starts.get(seatOf(span.office)) ?? [], place.gathered);
    return [{ ...span, country: span.country ?? place.country ?? 'INT', dated: whose(span), known }];
  });
}

function readGathered(folder: string, file: 'holders21' | 'legislators'): Holding[] {
  const office = file === 'holders21' ? withSecretaries(folder) : (named: string) => named;
  return readCsv(join(folder, 'html', `${file}.csv`)).map((row) => ({
    office: office(row.position ?? ''),
    from: row.start ?? '',
    to: row.end ?? '',
    person: row.personID ?? '',
    name: row.person ?? '',
  }));
}

/** The list calls India's `Foreign Secretary`, who leads the ministry's staff, its minister; the table of its offices does not. */
function withSecretaries(folder: string): (office: string) => string {
  const file = join(folder, 'html/positions.csv');
  const offices = existsSync(file) ? readCsv(file) : [];
  const isSecretary = offices.some(({ position = '' }) => position.startsWith('Foreign Secretary of '));
  return (office) => (isSecretary && office === 'Minister of Foreign Affairs' ? 'Foreign Secretary' : office);
}

function fault(span: { person: string; office: string; from: string; to: string }): string | null {
  if (!/^Q\d+$/u.test(span.person)) return 'no Wikidata id';
  if (span.office === '' || isBareId(span.office)) return 'no office';
  if (span.from !== '' && !date.test(span.from)) return 'start is no date';
  if (span.to !== '' && !date.test(span.to)) return 'end is no date';
  if (span.from === '') return 'no start';
  return span.to !== '' && span.to < span.from.slice(0, span.to.length) ? 'ends before it starts' : null;
}

function officeName(raw: string, part: string | null): string {
  const office = raw.charAt(0).toUpperCase() + raw.slice(1);
  return part === null || office.includes(part) ? office : `${office} (${part})`;
}

/** Writes `people/XX.tsv` and `roles/XX.tsv`; returns the number of roles. */
export function importOfficeHolders(folder: string, out: string): number {
  const dropped = countDropped();
  const source = join(folder, 'office-holders');
  const finder = countryFinder(folder);
  const places = readJurisdictions(source, finder);
  const bios = new Map<string, Bio>();
  const parties: PartyNames = new Map();
  const turners = new Map<Jurisdiction, (name: string) => string>();
  const roles = places.flatMap((place) => {
    const own = readRoles(place, { folder: source, finder, dropped });
    const turn = surnameTurner(own.map((role) => role.name));
    turners.set(place, turn);
    return own.map((role) => ({ ...role, name: turn(role.name) }));
  });
  const all = [...roles, ...readExtraRoles(source, finder, roles)];
  for (const role of all) bioOf(bios, role.person).label ??= label(role.name);
  for (const place of places) {
    const spelling = { lang: place.lang, turn: turners.get(place)!, parties };
    addBios(join(source, place.folder), bios, spelling, dropped);
    addListedNames(join(source, place.folder), bios, spelling);
  }
  for (const bio of bios.values()) bio.label ??= [...bio.names][0]?.split('@')[0] ?? null;
  const kept = oneHouse(all, dropped).flatMap((role) => {
    const bio = bioOf(bios, role.person);
    if (bio.label === null) dropped.drop('no name', role.person);
    const whole = bio.label === null ? null : withinLife(role, bio, dropped);
    return whole === null ? [] : [whole];
  });
  write(join(out, 'office-holders'), kept, { bios, parties });
  dropped.print('office-holders');
  return kept.length;
}

function label(name: string): string | null {
  const plain = plainName(name);
  return plain === null ? null : properName(plain);
}

interface Known {
  readonly bios: ReadonlyMap<string, Bio>;
  readonly parties: PartyNames;
}

function write(out: string, roles: readonly RawRole[], { bios, parties }: Known): void {
  const home = homes(roles);
  for (const country of new Set(roles.map((role) => role.country))) {
    const here = roles.filter((role) => role.country === country);
    writeTable(
      join(out, 'roles', `${country}.tsv`),
      roleColumns,
      here.map((role) => ({
        ...role,
        known: role.to === '' ? role.known : '',
        dated: role.dated === 'own' ? '' : role.dated,
      })),
    );
    const people = new Set(here.map((role) => role.person));
    const rows = [...people]
      .filter((id) => home.get(id) === country)
      .map((id) => personRow(id, bios.get(id)!, parties));
    writeTable(join(out, 'people', `${country}.tsv`), personColumns, rows);
  }
}

function personRow(id: string, bio: Bio, names: PartyNames): Row {
  const tag = languageByScript(bio.label ?? '');
  const name = `${bio.label}${tag === null ? '' : `@${tag}`}`;
  return {
    id,
    name,
    aliases: joinCell(otherNames(bio)),
    born: bio.born,
    died: bio.died,
    parties: joinCell(partiesOf(bio, names)),
  };
}

function homes(roles: readonly RawRole[]): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const { person, country } of roles) {
    const own = counts.get(person) ?? new Map<string, number>();
    own.set(country, (own.get(country) ?? 0) + (country === 'INT' ? 0.001 : 1));
    counts.set(person, own);
  }
  const first = (own: Map<string, number>): string =>
    [...own].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
  return new Map([...counts].map(([person, own]) => [person, first(own)]));
}
