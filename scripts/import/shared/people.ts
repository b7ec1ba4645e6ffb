/** People and roles of a source, a file a country, written together. */

import { join } from 'node:path';
import { slugOf } from '../../records/slug.ts';
import { personColumns, type Row, roleColumns, writeTable } from './table.ts';

export interface RoleOf {
  readonly name: string;
  readonly country: string;
  readonly office: string;
  readonly from: string;
  readonly to?: string;
  /** Set for a list without dates: the month that it speaks of. */
  readonly listed?: string;
}

export interface People {
  readonly people: Map<string, Row & { readonly country: string }>;
  readonly roles: (Row & { readonly country: string })[];
}

export function gatherPeople(): People {
  return { people: new Map(), roles: [] };
}

/** Adds a role of a person that the source knows by name only: name and country make the key. */
export function addNamed(into: People, source: string, role: RoleOf): void {
  const id = `${source}:${role.country}:${slugOf(role.name)}`;
  into.people.set(id, into.people.get(id) ?? { id, name: role.name, country: role.country });
  const dated = role.listed === undefined ? '' : 'listing';
  into.roles.push({
    person: id,
    office: role.office,
    from: role.from,
    to: role.to ?? '',
    dated,
    known: role.listed ?? '',
    country: role.country,
  });
}

/** Writes `people/XX.tsv` and `roles/XX.tsv`; returns the number of roles. */
export function writePeople(folder: string, { people, roles }: People): number {
  const countries = new Set([...people.values(), ...roles].map((row) => row.country));
  for (const country of countries) {
    writeTable(
      join(folder, 'people', `${country}.tsv`),
      personColumns,
      [...people.values()].filter((row) => row.country === country),
    );
    const own = roles.filter((row) => row.country === country);
    if (own.length > 0) writeTable(join(folder, 'roles', `${country}.tsv`), roleColumns, own);
  }
  return roles.length;
}
