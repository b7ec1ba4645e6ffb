/**
 * Ends of roles that a source leaves open, and listings that are stale. An office with one seat is over for its holder when
 * another enters it, in the same source or a newer one: the role gets that day as its end, marked `successor`. A list without
 * dates often names who has left: where a dated role says that another held the seat all that month, the listing goes.
 */

import type { DraftPerson, DraftRole } from './draft.ts';
import { byStart, type Held, hasOneSeat, holdersBySeat } from './one-seat.ts';

/** Changes the roles in place; returns how many got an end and how many listings went. */
export function boundRoles(people: ReadonlyMap<string, readonly DraftPerson[]>): {
  bound: number;
  stale: number;
} {
  let bound = 0;
  const stale = new Set<DraftRole>();
  for (const roles of holdersBySeat(people).values()) {
    if (!hasOneSeat(roles)) continue;
    bound += boundOffice(roles);
    for (const one of roles) if (isStale(one, roles)) stale.add(one.role);
  }
  for (const draft of [...people.values()].flat()) {
    const kept = draft.roles.filter((role) => !stale.has(role));
    if (kept.length < draft.roles.length) draft.roles.splice(0, draft.roles.length, ...kept);
  }
  return { bound, stale: stale.size };
}

function boundOffice(all: readonly Held[]): number {
  const starts = all.filter(({ role }) => role.from !== null).sort(byStart);
  let bound = 0;
  for (const { holder, role } of starts) {
    if (role.to !== null) continue;
    const next = starts.find((other) => other.holder !== holder && other.role.from! > role.from!);
    if (next === undefined) continue;
    role.to = next.role.from;
    role.ended = 'successor';
    role.known = next.role.from!;
    bound += 1;
  }
  return bound;
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
        (held.to ?? held.known).slice(0, 7) > month,
    )
  );
}
