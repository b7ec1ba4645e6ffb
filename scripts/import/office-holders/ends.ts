/**
 * How long a role was held where the files do not say it plainly: no end, or the day of the holder's death in its place.
 */

import type { RawRole } from '../office-holders.ts';
import type { Dropped } from '../shared/dropped.ts';
import type { Bio } from './read-names.ts';
import type { Span } from './terms.ts';

/** Years after which an office without an end is believed to have one: of diplomats, and of those who have died since. */
const LONG = 8;
const diplomats = /\b(?:ambassador|high commissioner|permanent representative|consul)\b/iu;
const forLife =
  /\b(?:house of lords|for life|supreme court|monarch|king|queen|sultan|emir|emperor|ruler|pope)\b/iu;

/**
 * Day up to which an open role may be said to hold: the gathering, but not past the first term that began more than a year
 * and a half later (who left at its start often lacks an end), and nothing where it is older than such offices are held.
 */
export function knownUntil(
  { office, from }: Pick<Span, 'office' | 'from'>,
  terms: readonly string[],
  gathered: string,
): string {
  if (yearOf(gathered) - yearOf(from) > (diplomats.test(office) ? LONG : 30)) return from;
  const later = `${yearOf(from) + 1}${from.slice(4, 5) === '' ? '-12' : monthsLater(from)}`;
  const next = terms.find((day) => day > later && day < gathered) ?? gathered;
  return next.length === 4 ? String(yearOf(next) - 1) : next;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** Half a year after the month of a date, within its year. */
function monthsLater(from: string): string {
  return `-${String(Math.min(12, Number(from.slice(5, 7)) + 6)).padStart(2, '0')}`;
}

/**
 * A minister of several cabinets whom Wikidata gives no end stands in a row for each cabinet, with that cabinet's end: where one
 * of the rows that begin an office on the same day is open, the ends of the others are only filled in.
 */
export function withoutFilledEnds<T extends Span & { readonly person: string }>(
  rows: readonly T[],
  dropped: Dropped,
): T[] {
  const key = ({ person, office, from }: T): string => `${person}|${office}|${from}`;
  const open = new Set(rows.filter(({ to }) => to === '').map(key));
  return rows.filter((row) => {
    const isFilled = row.to !== '' && open.has(key(row));
    if (isFilled) dropped.drop('end of a cabinet where the role goes on', `${key(row)}/${row.to}`);
    return !isFilled;
  });
}

/**
 * Drops what a life rules out, and ends roles at a death, whatever the end of the term. The files put the day of a death where
 * a role has no end, so where that is long after its start, or after the next term began, the end is taken for missing; offices for life excepted.
 */
export function withinLife(role: RawRole, bio: Pick<Bio, 'born' | 'died'>, dropped: Dropped): RawRole | null {
  const { born, died } = bio;
  if (born !== '' && role.from.slice(0, 4) < String(Number(born.slice(0, 4)) + 15)) {
    dropped.drop('held before the age of 15', `${role.person} ${role.office} ${role.from}, born ${born}`);
    return null;
  }
  if (died === '') return role;
  if (role.from.slice(0, died.length) > died) {
    dropped.drop('starts after death', `${role.person} ${role.office} ${role.from}, died ${died}`);
    return null;
  }
  const isFilled = (role.to === '' || role.to === died) && !forLife.test(role.office);
  if (isFilled && role.known < died) return { ...role, to: '' };
  if (isFilled && yearOf(died) - yearOf(role.from) > LONG) return { ...role, to: '', known: role.from };
  const isOver = role.to === '' ? died <= role.known : role.to.slice(0, died.length) > died;
  return isOver ? { ...role, to: died } : role;
}
