/**
 * Offices with one seat. Whether an office has one is read off its holders: two who held it at the same time, both with stated
 * ends, show that it has more.
 */

import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { addToList } from './multimap.ts';

const manySeats =
  /\b(?:member|deput(?:y|ies)|senator|(?<!high )representative|councill?or|advis[eo]r|judge|justice of|delegate|substitute|observer|vice|minister of state|without portfolio|mp|commissioner|secretary of state for|parliamentary|assistant|junior|envoy|lord|peer|guest)\b/u;
const sparse = 0.15;
/** No part of a country has this office. */
const FOREIGN = 'minister-foreign';
/** Among so many holders of it one overlap is a mistake of a source. */
const several = 5;

export interface Held {
  /** Final id, since one person has a key in each source. */
  readonly holder: string;
  readonly role: DraftRole;
}

/** The head of a body of several countries, which its office names. */
const headOfBody =
  /^(?:president|speaker|secretary general|director general|managing director|high commissioner) (?:of|on|for) (?=\p{L})/u;

/**
 * Country and office as one; offices of the same class are one, others go by their words. Null for an office of many seats, and without a country
 * for all but heads of bodies (`Secretary General of NATO`).
 */
export function seatOf({ country, class: office, office: words }: DraftRole): string | null {
  const token = office ?? foldText(words);
  if (token === 'minister' || manySeats.test(token)) return null;
  if (country !== null) return `${country}|${token}`;
  return headOfBody.test(foldText(words)) ? `|${foldText(words)}` : null;
}

/** Holders of every office that can have one seat, by country and office. */
export function holdersBySeat(people: ReadonlyMap<string, readonly DraftPerson[]>): Map<string, Held[]> {
  const seats = new Map<string, Held[]>();
  for (const [holder, list] of people) for (const draft of list) addHolder(seats, holder, draft);
  return seats;
}

export function addHolder(seats: Map<string, Held[]>, holder: string, { roles }: DraftPerson): void {
  for (const role of roles) {
    const seat = seatOf(role);
    if (seat !== null) addToList(seats, seat, { holder, role });
  }
}

/** Hardly ever two holders at the same time. */
export function hasOneSeat(all: readonly Held[]): boolean {
  const closed = all
    .filter(({ role }) => role.from !== null && role.to !== null && role.ended === 'stated')
    .sort((a, b) => byStart(a, b) || ((a.role.to ?? '') < (b.role.to ?? '') ? -1 : 1));
  let overlaps = 0;
  for (let i = 1; i < closed.length; i++) {
    const [before, after] = [closed[i - 1]!, closed[i]!];
    if (before.holder !== after.holder && monthsBetween(after.role.from!, before.role.to!) > 2) overlaps += 1;
  }
  const isForeign = all[0]?.role.class === FOREIGN;
  return overlaps <= Math.max(closed.length * sparse, isForeign && closed.length >= several ? 1 : 0);
}

/** Negative where the first began before the second, 0 where both did at once. */
export function byStart(a: Held, b: Held): number {
  const [one, other] = [a.role.from ?? '', b.role.from ?? ''];
  return one === other ? 0 : one < other ? -1 : 1;
}

/** Whole months from one date to another; a year alone is its middle. */
export function monthsBetween(a: string, b: string): number {
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7) || '6');
  return months(b) - months(a);
}
