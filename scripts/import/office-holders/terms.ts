/**
 * Whose dates a role has. Where Wikidata gives none for the person, the files fall back to those of the cabinet or
 * the term; both cannot be told apart row by row, so a role whose start and end are those of a cabinet is marked
 * `cabinet`, and one that shares office, start and end with nine others is marked `term`: what is said is true
 * in either case, the dates are those of the cabinet or term.
 */

import { join } from 'node:path';
import { addOne } from '../../records/multimap.ts';
import { readCsv } from '../shared/read.ts';

const COHORT = 10;

/** `start|end` of the cabinets (or terms) of a folder; an open end is empty. */
function readSpans(folder: string, file: 'all-cabinets' | 'all-terms'): ReadonlySet<string> {
  const spans = new Set<string>();
  for (const row of readCsv(join(folder, 'wikidata/results', `${file}.csv`))) {
    const starts = [row.start, row.startTime, row.inception];
    const ends = [row.end, row.endTime, row.abolished];
    for (const start of starts) for (const end of ends) if (start) spans.add(`${start}|${end ?? ''}`);
  }
  return spans;
}

export interface Span {
  readonly office: string;
  readonly from: string;
  readonly to: string;
}

/** Tells for each role of a folder whose dates it has. */
export function dating(folder: string, roles: readonly Span[]): (role: Span) => 'own' | 'cabinet' | 'term' {
  const cabinets = readSpans(folder, 'all-cabinets');
  const terms = readSpans(folder, 'all-terms');
  const cohorts = new Map<string, number>();
  const key = (role: Span): string => `${role.office}|${role.from}|${role.to}`;
  for (const role of roles) addOne(cohorts, key(role));
  return (role) => {
    const span = `${role.from}|${role.to}`;
    if ((cohorts.get(key(role)) ?? 0) >= COHORT || terms.has(span)) return 'term';
    return role.from !== '' && cabinets.has(span) ? 'cabinet' : 'own';
  };
}

/** A seat without its constituency: terms begin for all of them. */
export function seatOf(office: string): string {
  return office.replace(/ representing .+$/u, '');
}

/** First days (or years, where no more is given) in which ten or more people entered the same office, sorted, by office. */
export function termStarts(roles: readonly Span[]): ReadonlyMap<string, readonly string[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { office: title, from } of roles) {
    const office = seatOf(title);
    const starts = counts.get(office) ?? new Map<string, number>();
    addOne(starts, from);
    counts.set(office, starts);
  }
  const cohorts = ([day, count]: [string, number]): boolean => count >= COHORT && day.length !== 7;
  return new Map(
    [...counts].map(([office, starts]) => [
      office,
      [...starts]
        .filter(cohorts)
        .map(([day]) => day)
        .sort(),
    ]),
  );
}
