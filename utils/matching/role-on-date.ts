/**
 * The office to show for a person on a date. Dates are compared in the precision that both have: a role from `2014` is held
 * in `2014-02`, since the source does not say that it was not. A role whose source ends before the date is never held:
 *
 *     Prime Minister, 2019-07-24 to -, known until 2022-07, on 2021-03-01    held
 *     the same on 2024-01-01                                                last-known
 *     the same, ended 2022-09 by a successor, on 2022-08-01                 last-known
 *     the same, ended 2022-09 by a successor, on 2024-01-01                 former
 */

import type { PartialDate, Person, Role } from '../model/facts.ts';
import type { RoleOnDate, RoleStatus } from '../model/match.ts';
import { officeLevel } from './office-level.ts';

/** -1, 0, 1; 0 also where the shorter date holds the longer (`2014` and `2014-02`). */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const x = a.slice(0, length);
  const y = b.slice(0, length);
  return x < y ? -1 : x > y ? 1 : 0;
}

type Dated = Pick<Role, 'from' | 'to' | 'knownUntil' | 'ended'>;

/** How a role stands to a date. */
export function statusOn(role: Dated, date: PartialDate): RoleStatus {
  if (role.from !== null && compareDates(role.from, date) > 0) return 'later';
  if (role.to !== null && compareDates(role.to, date) < 0) return 'former';
  const last = role.ended === 'stated' ? role.to : role.knownUntil;
  return compareDates(last ?? role.knownUntil, date) >= 0 ? statusWithin(role, date) : 'last-known';
}

/** A role without a start, or one that is only listed, is known for the day of its source alone. */
function statusWithin(role: Dated, date: PartialDate): RoleStatus {
  if (role.from !== null) return 'held';
  return compareDates(role.knownUntil, date) === 0 ? 'held' : 'unknown';
}

/** What was and may still be, and what was, are one: the later of the two is shown. */
const order: Readonly<Record<RoleStatus, number>> = {
  held: 0,
  'last-known': 1,
  former: 1,
  unknown: 2,
  later: 3,
};

interface Placed {
  readonly role: Role;
  readonly status: RoleStatus;
}

const lastDay = (role: Role): string => role.to ?? role.knownUntil;

/** Most relevant first: held before past before later; then the higher office; then the nearer one. */
function compareRoles(a: Placed, b: Placed): number {
  if (order[a.status] !== order[b.status]) return order[a.status] - order[b.status];
  if (a.status === 'later') return (a.role.from ?? '') < (b.role.from ?? '') ? -1 : 1;
  if (a.status !== 'held') {
    const days = compareDates(lastDay(b.role), lastDay(a.role));
    if (days !== 0) return days;
  }
  const levels = officeLevel(b.role.office) - officeLevel(a.role.office);
  return levels !== 0 ? levels : (b.role.from ?? '').localeCompare(a.role.from ?? '');
}

/** Levels of offices (`officeLevel`): a seat in a parliament, from which on an office tells more, heads of states and governments. */
const seat = 2;
const telling = 4;
const head = 6;

const isSeat = /member|representative|teachta|deputy of|'s deputy/i;

/**
 * What to show of roles that are past: the latest, but no seat where there was an office. Who may still have the seat (`last-known`)
 * is told by an earlier office only if it was the highest: `former Prime Minister`, not `last known as a member of parliament`.
 */
function pastToShow(latest: Placed, rest: readonly Placed[]): Placed {
  const level = officeLevel(latest.role.office);
  if (order[latest.status] !== order.former || level > seat || !isSeat.test(latest.role.office))
    return latest;
  const least = latest.status === 'last-known' && level === seat ? head : telling;
  const isMore = (office: string): boolean =>
    officeLevel(office) >= least || (least === telling && office.startsWith('Deputy Prime'));
  return (
    rest.find(
      ({ role, status }) => role.from !== null && order[status] === order.former && isMore(role.office),
    ) ?? latest
  );
}

/**
 * The role of a person on `date`; `today` where the date is not known (null). `also` are other roles held then. A person
 * whose last role is known only up to a day before the date is `last-known`, one whose roles have all ended is `former`.
 */
export function roleOnDate(person: Person, date: PartialDate | null, today: PartialDate): RoleOnDate {
  const day = date ?? today;
  const placed = person.roles.map((role) => ({ role, status: statusOn(role, day) })).sort(compareRoles);
  const [first, ...rest] = placed;
  if (!first) return { role: null, status: 'unknown', also: [] };
  const also =
    first.status === 'held' ? rest.filter(({ status }) => status === 'held').map(({ role }) => role) : [];
  const { role, status } = pastToShow(first, rest);
  return { role, status, also };
}
