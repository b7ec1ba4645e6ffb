/**
 * Roles that two sources give for the same person. A newer source that says `President since 2024` (a new term) of somebody
 * who entered that office in 2019 and is not known to have left it extends the first; a listing of a month in which the person
 * is known to have held the office adds nothing, and one of a month after the stated end is stale, but for our own notes. Of two
 * that say the same, the one with the exact day stays. Who is seen in an office with one seat later, without a day of entry, has
 * held it since the open role began, where nobody else is known to have entered it between.
 */

import { type DraftPerson, type DraftRole, keepRoles } from './draft.ts';
import { foldText } from './fold.ts';
import { type Held, holdersBySeat, seatOf } from './one-seat.ts';
import { isSameSitting, isSeat } from './one-sitting.ts';

type Says = (other: DraftRole, role: DraftRole) => boolean;

/** Changes the lists of roles in place. */
export function continueRoles(people: ReadonlyMap<string, readonly DraftPerson[]>): void {
  // Closed terms first: an open role that one of them ends must not run on into a later term.
  const seats = holdersBySeat(people);
  for (const [holder, drafts] of people)
    for (const says of [covers, isSameSitting, corrects(holder, seats), runsOn]) takeRoles(drafts, says);
  for (const [holder, drafts] of people) takeRoles(drafts, seenLater(holder, seats));
}

/** Whether somebody else entered the seat after one day and not after another. */
const cameBetween =
  (holder: string, from: string, until: string) =>
  (held: Held): boolean =>
    held.holder !== holder && (held.role.from ?? '') > from && held.role.from! <= until;

/**
 * An open role since a day after which others entered the seat, by a source that says so still when the person has entered
 * it by another source: the first has the day wrong (`2005-06-23` for `2025-06-23`).
 */
function corrects(holder: string, seats: ReadonlyMap<string, readonly Held[]>): Says {
  return (other, role) => {
    const seat = seatOf(role);
    if (seat === null || seat !== seatOf(other) || other.source === role.source) return false;
    if (role.from === null || other.from === null || role.to !== null || other.to !== null) return false;
    if (other.from <= role.from || role.known < other.from) return false;
    if (!(seats.get(seat) ?? []).some(cameBetween(holder, role.from, other.from))) return false;
    if (role.known > other.known) other.known = role.known;
    return true;
  };
}

function seenLater(holder: string, seats: ReadonlyMap<string, readonly Held[]>): Says {
  return (other, role) => {
    if (role.from !== null || role.to !== null || role.known <= other.known) return false;
    const { from, to } = other;
    const seat = seatOf(other);
    if (from === null || to !== null || seat === null || seat !== seatOf(role)) return false;
    if ((seats.get(seat) ?? []).some(cameBetween(holder, from, role.known))) return false;
    other.known = role.known;
    return true;
  };
}

/** Takes out the roles that another one says. */
function takeRoles(drafts: readonly DraftPerson[], says: Says): void {
  const gone = new Set<DraftRole>();
  const all = drafts.flatMap((draft) => draft.roles);
  for (const draft of drafts)
    keepRoles(draft, (role) => {
      const at = all.indexOf(role);
      const isTaken = all.some(
        (other, i) =>
          other !== role && !gone.has(other) && says(other, role) && (i < at || !says(role, other)),
      );
      if (isTaken) gone.add(role);
      return !isTaken;
    });
}

function runsOn(other: DraftRole, role: DraftRole): boolean {
  return repeats(other, role) || (other.source !== role.source && takesIn(other, role));
}

/**
 * The same office for a time within that of the other, which has both ends: of one source only where both have exact days or it is a seat in a house,
 * of another also where it is open, or gives but the year in which the other began, and is known to hold no longer. The more
 * exact start stays.
 */
function covers(other: DraftRole, role: DraftRole): boolean {
  const same = role.class === null ? other.office === role.office : other.class === role.class;
  if (!same || other.country !== role.country || other.from === null || role.from === null) return false;
  if (other.to === null) return false;
  const isExact = isSeat(role) || (other.from.length === 10 && role.from.length === 10);
  if (other.source === role.source && (role.to === null || !isExact)) return false;
  const isWithin = other.from <= role.from || other.from.startsWith(role.from);
  if (!isWithin || other.to < (role.to ?? role.known)) return false;
  if (role.from.startsWith(other.from)) other.from = role.from;
  return true;
}

/** Two open roles in one office since the same day, or since a year that the other tells the day of. */
function repeats(other: DraftRole, role: DraftRole): boolean {
  if (role.class === null || other.class !== role.class || other.country !== role.country) return false;
  if (role.from === null || other.from === null || role.to !== null || other.to !== null) return false;
  if (!other.from.startsWith(role.from)) return false;
  if (role.known > other.known) other.known = role.known;
  return true;
}

const little: ReadonlySet<string> = new Set(['the', 'of', 'for', 'and']);

/** `Minister of the Haj and Umrah` and `Minister of Hajj and Umrah`: the same words but for little ones and double letters. */
function sameWords(a: string, b: string): boolean {
  const words = (office: string): string =>
    foldText(office)
      .split(' ')
      .filter((word) => !little.has(word))
      .join(' ')
      .replace(/(\p{L})\1/gu, '$1');
  return a.toLowerCase() === b.toLowerCase() || words(a) === words(b);
}

/** True where `role` says no more than `other` does; an open `other` is then known to hold as long. */
function takesIn(other: DraftRole, role: DraftRole): boolean {
  const same = role.class === null ? sameWords(other.office, role.office) : other.class === role.class;
  if (!same || other.country !== role.country || other.from === null) return false;
  if (role.dated === 'listing')
    return (
      other.from.slice(0, 7) <= role.known &&
      ((other.ended === 'stated' && role.source !== 'curated') || (other.to ?? other.known) >= role.known)
    );
  if (role.from === null || role.to !== null || other.to !== null || other.from >= role.from) return false;
  if (role.from.startsWith(other.from)) return false;
  if (role.known > other.known) other.known = role.known;
  return true;
}
