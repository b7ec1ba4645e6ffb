/** Finds the person with an id whom a person without one is, or nobody. */

import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { officeClass } from './office-class.ts';

export interface NameIndex {
  /** Keys of the people of a country whose name has the same words. */
  byName(country: string, words: string): readonly string[];
  /** Keys of those who held an office of the same class in a country. */
  byOffice(country: string, office: string): readonly string[];
  add(key: string, draft: DraftPerson): void;
}

/** The words of a name in sorted order. */
export function nameWords(name: string): string {
  return foldText(name).split(' ').sort().join(' ');
}

export function nameIndex(people: ReadonlyMap<string, readonly DraftPerson[]>): NameIndex {
  const names = new Map<string, string[]>();
  const offices = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, token: string, key: string): void => {
    const list = map.get(token);
    if (list === undefined) map.set(token, [key]);
    else if (!list.includes(key)) list.push(key);
  };
  const add = (key: string, draft: DraftPerson): void => {
    const countries = new Set(draft.roles.map((role) => role.country ?? ''));
    for (const country of countries)
      for (const name of draft.names) put(names, `${country}|${nameWords(name.text)}`, key);
    for (const role of draft.roles) {
      const known = officeClass(role.office);
      if (known !== null) put(offices, `${role.country ?? ''}|${known}`, key);
    }
  };
  for (const [key, list] of people) for (const draft of list) add(key, draft);
  return {
    byName: (country, words) => names.get(`${country}|${words}`) ?? [],
    byOffice: (country, office) => offices.get(`${country}|${office}`) ?? [],
    add,
  };
}

/** Key of the one person it must be, or null. */
export function sameHolder(
  draft: DraftPerson,
  index: NameIndex,
  people: ReadonlyMap<string, readonly DraftPerson[]>,
): string | null {
  for (const role of draft.roles) {
    const country = role.country ?? '';
    const alive = (key: string): boolean => possible(draft, role, people.get(key) ?? []);
    const named = [
      ...new Set(draft.names.flatMap((name) => index.byName(country, nameWords(name.text)))),
    ].filter(alive);
    if (named.length === 1) return named[0]!;
    if (named.length > 1) return null;
    const office = officeClass(role.office);
    if (office === null) continue;
    const holders = index
      .byOffice(country, office)
      .filter((key) => alive(key) && holds(people.get(key) ?? [], office, role));
    const alike = holders.filter((key) => (people.get(key) ?? []).some((other) => namesAlike(draft, other)));
    if (alike.length === 1) return alike[0]!;
  }
  return null;
}

/** Living at the time, and in public life within fifteen years of it. */
function possible(draft: DraftPerson, role: DraftRole, others: readonly DraftPerson[]): boolean {
  const at = role.from ?? role.known;
  const year = Number(at.slice(0, 4));
  const died = others.map((other) => other.died).find((day) => day !== null) ?? null;
  const born = others.map((other) => other.born).find((day) => day !== null) ?? null;
  if (died !== null && died < at.slice(0, died.length)) return false;
  if (born !== null && Number(born.slice(0, 4)) + 18 > year) return false;
  if (
    draft.born !== null &&
    born !== null &&
    draft.born.slice(0, born.length) !== born.slice(0, draft.born.length)
  )
    return false;
  return others.some((other) =>
    other.roles.some(
      (held) => Math.abs(Number((held.to ?? held.from ?? held.known).slice(0, 4)) - year) <= 15,
    ),
  );
}

/** Held an office of the class at the time of the other role. */
function holds(others: readonly DraftPerson[], office: string, role: DraftRole): boolean {
  const at = role.from ?? role.known;
  const until = role.to ?? role.known;
  return others.some((other) =>
    other.roles.some(
      (held) =>
        officeClass(held.office) === office &&
        (held.from ?? held.known) <= until &&
        (held.to ?? held.known) >= at.slice(0, 7),
    ),
  );
}

/** The last or first words are at most two letters apart, and another word begins alike. */
export function namesAlike(a: DraftPerson, b: DraftPerson): boolean {
  return a.names.some((x) =>
    b.names.some((y) => wordsAlike(foldText(x.text).split(' '), foldText(y.text).split(' '))),
  );
}

function wordsAlike(a: readonly string[], b: readonly string[]): boolean {
  const near = a.flatMap((x) =>
    b.filter(
      (y) => x.length > 3 && y.length > 3 && distance(x, y) <= (Math.min(x.length, y.length) > 6 ? 2 : 1),
    ),
  );
  return (
    near.length >= 2 ||
    (near.length === 1 && a.some((x) => b.some((y) => !near.includes(y) && x.slice(0, 2) === y.slice(0, 2))))
  );
}

/** Edit distance, at most 3 told. */
function distance(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    row = next;
  }
  return Math.min(row[b.length]!, 3);
}
