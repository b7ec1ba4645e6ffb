/**
 * A seat that one source tells shorter than another: `Senator` beside `Senator for Tideland`, `Vice President` beside `Vice President of the
 * Federation`. The shorter one is left out where the roles of the longer one cover its time.
 */

import { type DraftPerson, type DraftRole, keepRoles } from './draft.ts';
import { monthsBetween } from './one-seat.ts';

/** What a longer title adds: the place that is represented, or the state. */
const ADDED = /^ (?:for|of) \S/u;

/** Months that two sources may be apart about the same day. */
const APART = 1;

/** Takes the shorter telling out of the roles of each person. */
export function leaveToldShorter(people: Iterable<readonly DraftPerson[]>): void {
  for (const drafts of people) {
    const roles = drafts.flatMap((person) => person.roles);
    for (const person of drafts) keepRoles(person, (role) => !isToldLonger(role, roles));
  }
}

function isToldLonger(role: DraftRole, all: readonly DraftRole[]): boolean {
  const { source, country, office, from, to } = role;
  if (from === null || to === null) return false;
  const longer = all.filter(
    (other) =>
      other.source !== source &&
      other.country === country &&
      other.from !== null &&
      other.office.startsWith(office) &&
      ADDED.test(other.office.slice(office.length)),
  );
  let covered = from;
  for (const other of longer.sort((a, b) => (a.from! < b.from! ? -1 : 1))) {
    const until = other.to ?? other.known;
    if (until > covered && (other.from! <= covered || monthsBetween(covered, other.from!) <= APART))
      covered = until;
  }
  return covered !== from && (covered >= to || monthsBetween(covered, to) <= APART);
}
