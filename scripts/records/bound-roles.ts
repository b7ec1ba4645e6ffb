/**
 * Ends of roles that a source leaves open, and listings that are stale. An office with one seat is over for its holder when
 * another enters it, in the same source or a newer one: the role gets that day as its end, marked `successor`, and so does one
 * whose own end is only the year or month of that day. That it was held until then is not said: others may have come between, so
 * `known` stays the day of the source; who died in the year before the next began held it for life. Where nobody is known to have
 * entered it, it is over on the day on which a newer source finds somebody else in it. A list without dates often
 * names who has left: where a dated role says that another held the seat all that month, the listing goes. Where a list of today's
 * holders says `since` a day that lies before another's time, the day is left out. An end that is only the cabinet's says nothing
 * of one who may have gone on in the next: where nobody is known to have entered such an office then, it is open, known until that day.
 */

import { type DraftPerson, type DraftRole, keepRoles } from './draft.ts';
import { byStart, type Held, hasOneSeat, holdersBySeat, monthsBetween } from './one-seat.ts';

/** Changes the roles in place. */
export function boundRoles(people: ReadonlyMap<string, readonly DraftPerson[]>): void {
  const stale = new Set<DraftRole>();
  const deaths = new Map([...people].map(([holder, list]) => [holder, diedOn(list)]));
  for (const roles of holdersBySeat(people).values()) {
    if (!hasOneSeat(roles)) continue;
    boundOffice(roles, deaths);
    for (const one of roles) if (isStale(one, roles)) stale.add(one.role);
  }
  for (const draft of [...people.values()].flat()) keepRoles(draft, (role) => !stale.has(role));
}

function diedOn(list: readonly DraftPerson[]): string | null {
  return list.find((draft) => draft.died !== null)?.died ?? null;
}

const yearAfter = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

function boundOffice(all: readonly Held[], deaths: ReadonlyMap<string, string | null>): void {
  const starts = all.filter(({ role }) => role.from !== null).sort(byStart);
  for (const { role } of starts) if (isCabinetsEnd(role, starts)) openAt(role, role.to!);
  for (const one of all) endListing(one, starts);
  for (const { holder, role } of starts) {
    const after = starts.filter((other) => other.holder !== holder && other.role.from! > role.from!);
    const next = heirAfterInterim(role, after, deaths.get(holder) ?? null) ?? after[0];
    if (next === undefined) {
      endWhenSeen(role, holder, all);
      continue;
    }
    if (role.to === null && isOfToday(role, holder, all)) {
      role.from = null;
      role.dated = 'listing';
      continue;
    }
    if (role.to !== null) {
      endWithin(role, next.role.from!);
      continue;
    }
    const [day, died] = [next.role.from!, deaths.get(holder) ?? null];
    role.to = died !== null && died >= role.known && (died < day || died.startsWith(day)) ? died : day;
    role.ended = 'successor';
    const isForLife = role.to === died && day < yearAfter(died);
    if (isForLife || (role.known > role.to && !role.known.startsWith(role.to))) role.known = role.to;
  }
}

/** Who entered the office on the day on which the holder of an open role died, where others had it for some days only in between. */
function heirAfterInterim({ to }: DraftRole, after: readonly Held[], died: string | null): Held | undefined {
  const at = to === null && died !== null ? after.findIndex(({ role }) => role.from === died) : -1;
  const isInterim = ({ role }: Held): boolean => role.to !== null && monthsBetween(role.from!, role.to) < 1;
  return after.slice(0, at).every(isInterim) ? after[at] : undefined;
}

/** Who is in a list without dates is out of the office when another enters it after the list. */
function endListing({ holder, role }: Held, starts: readonly Held[]): void {
  if (role.from !== null || role.to !== null || role.dated !== 'listing') return;
  const later = starts.filter(({ role: other }) => other.from! > role.known);
  if (later.length === 0 || later.some((other) => other.holder === holder)) return;
  role.to = later[0]!.role.from;
  role.ended = 'successor';
}

/** An open role of whom a newer source no longer finds in the office, but somebody else, gets that day as its end. */
function endWhenSeen(role: DraftRole, holder: string, all: readonly Held[]): void {
  if (role.to !== null) return;
  const isNewer = ({ known }: DraftRole): boolean => known.slice(0, 7) > role.known.slice(0, 7);
  const seen = all.filter(({ role: one }) => one.from === null && one.to === null && isNewer(one));
  const day = seen.find((one) => one.holder !== holder)?.role.known;
  if (day === undefined || seen.some((one) => one.holder === holder)) return;
  role.to = seen.reduce((first, one) => (one.role.known < first ? one.role.known : first), day);
  role.ended = 'successor';
}

/** Months around the end of a cabinet in which the next holder enters. */
const CHANGE = 2;

function isCabinetsEnd(role: DraftRole, starts: readonly Held[]): boolean {
  const { to, dated, class: office } = role;
  if (to === null || dated !== 'cabinet' || office === null) return false;
  return starts.every(
    (other) => other.role === role || Math.abs(monthsBetween(to, other.role.from!)) > CHANGE,
  );
}

function openAt(role: DraftRole, day: string): void {
  role.to = null;
  role.ended = null;
  role.known = day;
}

/** Lists of who holds an office on their day: such a holder did not enter it before another who came and left since. */
const listsOfToday: ReadonlySet<string> = new Set(['factbook', 'world-leaders']);

function isOfToday({ source, known }: DraftRole, holder: string, all: readonly Held[]): boolean {
  const isEarlier = ({ holder: other, role }: Held) => other === holder || (role.to ?? role.known) < known;
  return listsOfToday.has(source) && all.every(isEarlier);
}

/** An end that is only a year or a month was before the day on which the next began, if that lies within it. */
function endWithin(role: DraftRole, day: string): void {
  if (role.to === null || day.length <= role.to.length || !day.startsWith(role.to)) return;
  role.known = role.to;
  role.to = day;
  role.ended = 'successor';
}

function isStale({ holder, role }: Held, all: readonly Held[]): boolean {
  const month = role.known.slice(0, 7);
  return (
    role.dated === 'listing' &&
    all.some(
      ({ holder: other, role: held }) =>
        other !== holder &&
        held.from !== null &&
        held.from < month &&
        (held.ended === 'successor' ? held.known : (held.to ?? held.known)).slice(0, 7) > month,
    )
  );
}
