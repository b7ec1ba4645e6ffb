/**
 * Ends of roles that a source leaves open. An office with one seat is over for its holder when another enters it, in the
 * same source or a newer one: the role gets that day as its end, marked `successor`. Whether an office has one seat is
 * read off its holders: two who held it at the same time, both with stated ends, show that it has more.
 */

import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { officeClass } from './office-class.ts';

const manySeats =
  /\b(?:member|deput(?:y|ies)|senator|representative|councill?or|advis[eo]r|judge|justice of|delegate|substitute|observer|vice|minister of state|without portfolio|mp|commissioner|secretary of state for|parliamentary|assistant|junior|envoy|lord|peer|guest)\b/u;
const sparse = 0.15;

export function boundRoles(people: ReadonlyMap<string, readonly DraftPerson[]>): number {
  const offices = new Map<string, Held[]>();
  for (const [holder, list] of people) {
    for (const role of list.flatMap((draft) => draft.roles)) {
      const token = `${role.country}|${officeToken(role.office)}`;
      const held = offices.get(token);
      if (held === undefined) offices.set(token, [{ holder, role }]);
      else held.push({ holder, role });
    }
  }
  let bound = 0;
  for (const [token, roles] of offices) if (hasOneSeat(token, roles)) bound += boundOffice(roles);
  return bound;
}

interface Held {
  /** Final id, since one person has a key in each source. */
  readonly holder: string;
  readonly role: DraftRole;
}

/** Offices of the same class are one; others go by their words. */
function officeToken(office: string): string {
  return officeClass(office) ?? foldText(office);
}

function hasOneSeat(token: string, all: readonly Held[]): boolean {
  const office = token.split('|')[1] ?? '';
  if (all.length < 2 || token.startsWith('null|') || office === 'minister') return false;
  if (manySeats.test(office)) return false;
  const closed = all
    .filter(({ role }) => role.from !== null && role.to !== null && role.ended === 'stated')
    .sort(byStart);
  let overlaps = 0;
  for (let i = 1; i < closed.length; i++) {
    const [before, after] = [closed[i - 1]!, closed[i]!];
    if (before.holder !== after.holder && monthsBetween(after.role.from!, before.role.to!) > 2) overlaps += 1;
  }
  return overlaps <= closed.length * sparse;
}

function byStart(a: Held, b: Held): number {
  return (a.role.from ?? '') < (b.role.from ?? '') ? -1 : 1;
}

function monthsBetween(a: string, b: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || '6');
  return months(b) - months(a);
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
