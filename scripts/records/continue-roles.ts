/**
 * Roles that two sources give for the same person. A newer source that says `President since 2024` (a new term) of somebody
 * who entered that office in 2019 and is not known to have left it extends the first; a listing of a month in which the person
 * is known to have held the office adds nothing, and one of a month after the stated end is stale.
 */

import type { DraftPerson, DraftRole } from './draft.ts';

/** Changes the lists of roles in place; returns how many were taken into others. */
export function continueRoles(people: ReadonlyMap<string, readonly DraftPerson[]>): number {
  let taken = 0;
  for (const drafts of people.values()) {
    const all = drafts.flatMap((draft) => draft.roles);
    for (const draft of drafts) {
      const kept = draft.roles.filter(
        (role) =>
          !all.some(
            (other) =>
              other !== role && (other.source === role.source ? covers(other, role) : takesIn(other, role)),
          ),
      );
      taken += draft.roles.length - kept.length;
      draft.roles.splice(0, draft.roles.length, ...kept);
    }
  }
  return taken;
}

/** The same office for a time within that of the other, which has both ends. */
function covers(other: DraftRole, role: DraftRole): boolean {
  if (other.office !== role.office || other.country !== role.country || other.to === null || role.to === null)
    return false;
  if (other.from === null || role.from === null || other.from.length < 10 || role.from.length < 10)
    return false;
  const same = other.from === role.from && other.to === role.to;
  return !same && other.from <= role.from && other.to >= role.to;
}

/** True where `role` says no more than `other` does; an open `other` is then known to hold as long. */
function takesIn(other: DraftRole, role: DraftRole): boolean {
  const same =
    role.class === null
      ? other.office.toLowerCase() === role.office.toLowerCase()
      : other.class === role.class;
  if (!same || other.country !== role.country || other.from === null) return false;
  if (role.dated === 'listing')
    return (
      other.from.slice(0, 7) <= role.known &&
      (other.ended === 'stated' || (other.to ?? other.known) >= role.known)
    );
  if (role.from === null || role.to !== null || other.to !== null || other.from >= role.from) return false;
  if (role.known > other.known) other.known = role.known;
  return true;
}
