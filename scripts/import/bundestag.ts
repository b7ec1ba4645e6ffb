/**
 * Members of the German Bundestag elected in 2017, as EveryPolitician asked Wikidata for them in January 2019
 * (everypolitician-data): the gathered office-holders have no folder for Germany. A seat without an end is known to be
 * held up to the newest day that the file speaks of.
 */

import { join } from 'node:path';
import { countDropped } from './shared/dropped.ts';
import { gatherPeople, writePeople } from './shared/people.ts';
import { isBareId } from './shared/person-names.ts';
import { readCsv } from './shared/read.ts';

const FILE = 'everypolitician-data/data/Germany/Bundestag/sources/morph/sparql.csv';
const ELECTED = '2017-09-24';

/** Writes people and roles; returns the number of roles. Nothing is written where the folder has no such file. */
export function importBundestag(folder: string, out: string): number {
  const rows = readCsv(join(folder, FILE));
  if (rows.length === 0) return 0;
  const dropped = countDropped();
  const into = gatherPeople();
  const known =
    rows
      .flatMap(({ start_date = '', end_date = '' }) => [start_date, end_date])
      .sort()
      .at(-1) ?? '';
  for (const { id = '', name = '', start_date: from = '', end_date: to = '' } of rows) {
    if (isBareId(name)) dropped.drop('no name', id);
    else if (from < ELECTED || from === to) dropped.drop('dates of no seat', `${name} ${from}/${to}`);
    else {
      into.people.set(id, { id, name, country: 'DE' });
      const dates = { from, to, known: to === '' ? known : '' };
      into.roles.push({ person: id, office: 'Member of the Bundestag', country: 'DE', ...dates });
    }
  }
  dropped.print('bundestag');
  return writePeople(join(out, 'bundestag'), into);
}
