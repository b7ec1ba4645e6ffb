/** Heads of state and government of thirty countries and bodies, August 2026 (world-leaders-current). */

import { join } from 'node:path';
import { countDropped } from './shared/dropped.ts';
import { addNamed, gatherPeople, writePeople } from './shared/people.ts';
import { readCsv } from './shared/read.ts';

/** Writes people and roles; returns the number of roles. */
export function importWorldLeaders(folder: string, out: string): number {
  const dropped = countDropped();
  const into = gatherPeople();
  for (const row of readCsv(join(folder, 'world-leaders-current/data/current/all-leaders.csv'))) {
    const country = /^[A-Z]{2}$/u.test(row.ISO ?? '') ? (row.ISO ?? '') : 'INT';
    const [head = '', state = ''] = [row['Head of Government'], row['Head of State']];
    const office = (row['HoG Title'] ?? '').replace(/ \([^)]*\)$/u, '');
    const title = row['HoS Title'] ?? '';
    if (head === '') dropped.drop('no head of government named', row.Country ?? '');
    else addNamed(into, 'leaders', { name: head, country, office, from: row['HoG Since'] ?? '' });
    if (state === '') dropped.drop('no head of state named', row.Country ?? '');
    else if (title === 'Monarch' && country !== 'GB')
      dropped.drop('monarch of another country', row.Country ?? '');
    else if (state === head && title === 'King')
      dropped.drop('head of government given as king too', row.Country ?? '');
    else if (state !== head || title !== office)
      addNamed(into, 'leaders', {
        name: state,
        country,
        office: title === 'Monarch' ? 'King' : title,
        from: row['HoS Since'] ?? '',
      });
  }
  dropped.print('world-leaders');
  return writePeople(join(out, 'world-leaders'), into);
}
