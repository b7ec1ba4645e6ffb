/**
 * People who stand in Wikidata under two ids: one made for the members of one term of a house, the other for those of the next. Two of one name and
 * country are one person only where nothing speaks against it, no third bears the name, and either both held one office that has a single
 * seat, or sat in one house one after the other under a name that tells: of three words, or with one that nobody else of the country bears.
 */

import { inOneOrder } from './alike-names.ts';
import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { isWikidata } from './group-rules.ts';
import { addToSet } from './multimap.ts';
import { nameWords } from './name-index.ts';
import { type Held, hasOneSeat, monthsBetween, seatOf } from './one-seat.ts';

type People = ReadonlyMap<string, readonly DraftPerson[]>;

/** Months between two times in office of one career. */
const CAREER = 144;

/** Months by which the terms of two members of one house may meet. */
const MEETING = 2;

/** Words of a name that tells its bearer, and letters of a word that does. */
const TELLING = 3;
const LONG = 4;

const particle = /^(?:da|das|de|del|dos|do|e|y|la|al|el|bin|ibn|epse|epouse|nee)$/u;

/** The second id of each such person, with the one that stays. */
export function twinIds(people: People, seats: ReadonlyMap<string, readonly Held[]>): Map<string, string> {
  const [bearers, users] = bearersOf(people);
  const twins = new Map<string, string>();
  for (const [token, keys] of bearers) {
    const [one, other, ...more] = [...keys];
    if (one === undefined || other === undefined || more.length > 0) continue;
    const [a, b] = [people.get(one)!, people.get(other)!];
    const country = token.slice(0, token.indexOf('|'));
    const words = token.slice(country.length + 1).split(' ');
    const tells = (): boolean =>
      words.filter((word) => !particle.test(word)).length >= TELLING ||
      words.some((word) => word.length >= LONG && users.get(`${country}|${word}`)?.size === 2);
    if (words.length < 2 || !isOneLife(a, b) || !isCalledAlike(a, b)) continue;
    if (!sharesSeat(a, b, seats) && !(sharesHouse(a, b) && tells())) continue;
    const [kept, left] = isBetter(other, b, one, a) ? [other, one] : [one, other];
    if (!twins.has(kept) && ![...twins.values()].includes(left)) twins.set(left, kept);
  }
  return twins;
}

/** Ids by country and all words of a name, and by country and each word. */
function bearersOf(people: People): [Map<string, Set<string>>, Map<string, Set<string>>] {
  const [bearers, users] = [new Map<string, Set<string>>(), new Map<string, Set<string>>()];
  for (const [key, list] of people) {
    if (!isWikidata(key)) continue;
    const countries = new Set(list.flatMap((draft) => draft.roles.map((role) => role.country)));
    for (const country of countries)
      for (const { text } of list.flatMap((draft) => draft.names)) {
        if (country === null) continue;
        addToSet(bearers, `${country}|${nameWords(text)}`, key);
        for (const word of foldText(text).split(' ')) addToSet(users, `${country}|${word}`, key);
      }
  }
  return [bearers, users];
}

/** In one order, or turned round. */
function isCalledAlike(a: readonly DraftPerson[], b: readonly DraftPerson[]): boolean {
  const names = (list: readonly DraftPerson[]): string[] =>
    list.flatMap((draft) => draft.names.map(({ text }) => text));
  return names(a).some((x) => names(b).some((y) => nameWords(x) === nameWords(y) && inOneOrder(x, y)));
}

/** No two birthdays, and nobody in office after a death. */
function isOneLife(a: readonly DraftPerson[], b: readonly DraftPerson[]): boolean {
  const find = (list: readonly DraftPerson[], field: 'born' | 'died'): string | null =>
    list.find((draft) => draft[field] !== null)?.[field] ?? null;
  const born = [find(a, 'born'), find(b, 'born')];
  if (born[0] !== null && born[1] !== null && born[0] !== born[1]) return false;
  const last = (list: readonly DraftPerson[]): string =>
    rolesOf(list)
      .map((role) => role.from ?? '')
      .sort()
      .at(-1) ?? '';
  const isAfter = (death: string | null, list: readonly DraftPerson[]): boolean =>
    death !== null && last(list).slice(0, 4) > death.slice(0, 4);
  return !isAfter(find(a, 'died'), b) && !isAfter(find(b, 'died'), a);
}

const rolesOf = (list: readonly DraftPerson[]): DraftRole[] => list.flatMap((draft) => draft.roles);
const endOf = (role: DraftRole): string => role.to ?? role.known;

/** Months from the end of the earlier role to the start of the later; negative where they overlap. */
function gap(x: DraftRole, y: DraftRole): number {
  const [first, then] = (x.from ?? '') <= (y.from ?? '') ? [x, y] : [y, x];
  return then.from === null ? -CAREER : monthsBetween(endOf(first), then.from);
}

/** Both held an office with one seat, within a career. */
function sharesSeat(
  a: readonly DraftPerson[],
  b: readonly DraftPerson[],
  seats: ReadonlyMap<string, readonly Held[]>,
): boolean {
  return rolesOf(a).some((x) => {
    const seat = seatOf(x);
    if (seat === null || !hasOneSeat(seats.get(seat) ?? [])) return false;
    return rolesOf(b).some(
      (y) => seatOf(y) === seat && x.from !== null && y.from !== null && gap(x, y) <= CAREER,
    );
  });
}

/** Both sat in one house, one after the other, and never in two at once. */
function sharesHouse(a: readonly DraftPerson[], b: readonly DraftPerson[]): boolean {
  const seated = (list: readonly DraftPerson[]): DraftRole[] =>
    rolesOf(list).filter((role) => role.country !== null && seatOf(role) === null && role.class === null);
  const pairs = seated(a).flatMap((x) => seated(b).map((y) => [x, y] as const));
  return (
    pairs.every(([x, y]) => gap(x, y) >= -MEETING) &&
    pairs.some(([x, y]) => foldText(x.office) === foldText(y.office) && gap(x, y) <= CAREER)
  );
}

/** The id with a birthday, else the older one, whose label more hands have mended. */
function isBetter(x: string, a: readonly DraftPerson[], y: string, b: readonly DraftPerson[]): boolean {
  const [known, other] = [a, b].map((list) => list.some((draft) => draft.born !== null));
  return known === other ? Number(x.slice(1)) < Number(y.slice(1)) : known === true;
}
