/** Holders of offices of one country from Wikidata, as tables. Dates keep the precision that Wikidata gives them. */

import { join } from 'node:path';
import { joinCell, personColumns, type Row, roleColumns, writeTable } from '../shared/table.ts';
import type { Sparql } from './ask-sparql.ts';
import { holdersQuery } from './queries.ts';
import { readNames } from './read-names.ts';

/** Writes `people` and `roles`, a file a country; returns the number of roles. */
export async function readHolders(
  sparql: Sparql,
  country: { code: string; id: string },
  out: string,
): Promise<number> {
  const rows = await sparql.rows(holdersQuery(country.id));
  const names = await readNames(sparql, [...new Set(rows.map((row) => row.person ?? ''))].sort());
  const people = new Map<string, { born: string; died: string; parties: Set<string> }>();
  const roles = new Map<string, Row>();
  for (const row of rows) {
    const id = row.person ?? '';
    if ((names.get(id)?.label ?? '') === '') continue;
    const person = people.get(id) ?? {
      born: dayOf(row.born ?? '', 11),
      died: dayOf(row.died ?? '', 11),
      parties: new Set(),
    };
    if (row.party) person.parties.add(row.party);
    people.set(id, person);
    const from = dayOf(row.start ?? '', Number(row.startPrecision));
    roles.set(row.statement ?? '', {
      person: id,
      office: capital(row.office ?? ''),
      from,
      to: dayOf(row.end ?? '', Number(row.endPrecision)),
    });
  }
  if (roles.size === 0) return 0;
  const personRows = [...people].map(([id, { born, died, parties }]) => ({
    id,
    name: names.get(id)!.label,
    aliases: names.get(id)!.aliases,
    born,
    died,
    parties: joinCell(parties),
  }));
  writeTable(join(out, 'people', `${country.code}.tsv`), personColumns, personRows);
  return writeTable(join(out, 'roles', `${country.code}.tsv`), roleColumns, roles.values());
}

/** Precision 9 is a year, 10 a month, 11 a day; anything coarser is no date. */
function dayOf(time: string, precision: number): string {
  const length = precision >= 11 ? 10 : precision === 10 ? 7 : precision === 9 ? 4 : 0;
  return /^\d{4}-\d\d-\d\d/u.test(time) ? time.slice(0, length) : '';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
