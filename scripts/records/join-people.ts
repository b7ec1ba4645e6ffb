/**
 * Joins people of sources without Wikidata ids (keys such as `factbook:KZ:...`) to those with, and builds `Person`s.
 * Two are one only where the country is the same and either the whole name is, for exactly one candidate, or the
 * name is nearly so and both held the same office at the same time. Otherwise they stay apart.
 */

import { accountText } from '../../utils/dataset/row-texts.ts';
import type { EntityId, Name, Person, Role } from '../../utils/model/facts.ts';
import type { DraftPerson, DraftRole } from './draft.ts';
import { foldText } from './fold.ts';
import { isWikidata } from './group-rules.ts';
import { addOne, addToList } from './multimap.ts';
import { nameIndex, nameWords } from './name-index.ts';
import { addHolder, holdersBySeat } from './one-seat.ts';
import { identify, isAbove } from './same-person.ts';
import { slugGiver } from './slug.ts';
import { twinIds } from './two-ids.ts';

/** Who left office before, and has no Wikidata id to tell them by, is left out: ships and universities bear their names. */
const LONG_AGO = '1990';

/** Drafts of each person under the final id, first the source with ids. `ids` are found by hand, by the key of the source. */
export function joinPeople(
  drafts: ReadonlyMap<string, DraftPerson[]>,
  ids: ReadonlyMap<string, string> = new Map(),
): Map<string, DraftPerson[]> {
  const people = new Map<string, DraftPerson[]>();
  const loose: DraftPerson[] = [];
  for (const [key, list] of drafts) {
    const id = ids.get(key) ?? key;
    if (isWikidata(id) || id.startsWith('m-')) people.set(id, [...(people.get(id) ?? []), ...list]);
    else loose.push(...list.filter((draft) => draft.roles.length > 0));
  }
  for (const [left, kept] of twinIds(people, holdersBySeat(people))) {
    people.set(kept, [...people.get(kept)!, ...people.get(left)!]);
    people.delete(left);
  }
  const above = loose.filter((draft) => isAbove(draft.roles[0]?.country ?? null));
  const anywhere = new Set(above.flatMap((draft) => draft.names.map((name) => nameWords(name.text))));
  const index = nameIndex(new Set(loose.map((draft) => draft.roles[0]?.country ?? '')), anywhere);
  const give = slugGiver();
  for (const [key, list] of people) {
    if (key.startsWith('m-')) give([key.slice(2)], []);
    for (const draft of list) index.add(key, draft);
  }
  const seats = holdersBySeat(people);
  for (const draft of loose) {
    const identity = identify(draft, { index, people, seats });
    if (identity.kind === 'unclear') continue;
    const isNew = identity.kind === 'new';
    const key = isNew ? give([draft.names[0]!.text], [draft.roles[0]?.country ?? null]) : identity.key;
    addToList(people, key, draft);
    if (isNew) index.add(key, draft);
    addHolder(seats, key, draft);
  }
  return people;
}

export function buildPeople(joined: ReadonlyMap<string, DraftPerson[]>): Person[] {
  return withoutShared([...joined].flatMap(([key, list]) => buildPerson(key as EntityId, list)));
}

/** An account that sources give to two people is nobody's. */
function withoutShared(people: readonly Person[]): Person[] {
  const holders = new Map<string, number>();
  for (const person of people) for (const account of person.accounts) addOne(holders, accountText(account));
  return people.map((person) => {
    if (person.accounts.length === 0) return person;
    return {
      ...person,
      accounts: person.accounts.filter((account) => holders.get(accountText(account)) === 1),
    };
  });
}

function buildPerson(id: EntityId, drafts: readonly DraftPerson[]): Person[] {
  const roles = drafts.flatMap((draft) => draft.roles).map(buildRole);
  if (
    roles.length === 0 ||
    (!isWikidata(id) && roles.every((role) => (role.to ?? role.knownUntil) < LONG_AGO))
  )
    return [];
  const first = <T>(pick: (draft: DraftPerson) => T | null): T | null =>
    drafts.map(pick).find((value) => value !== null) ?? null;
  return [
    {
      kind: 'person',
      id,
      names: personNames(drafts),
      born: first((draft) => draft.born),
      died: first((draft) => draft.died),
      parties: [...new Set(drafts.flatMap((draft) => draft.parties))],
      roles: withoutRepeats(roles).sort(byStart),
      accounts: drafts.flatMap((draft) => draft.accounts),
    },
  ];
}

/** The label of a source with ids first (`Xanana Gusmão`, not `Kay Rala Xanana Gusmao`); other labels are aliases. */
function personNames(drafts: readonly DraftPerson[]): Name[] {
  const seen = new Set<string>();
  const [known, named] = [true, false].map((has) => drafts.filter(({ key }) => isWikidata(key) === has));
  return [...known!, ...named!]
    .flatMap((draft) => draft.names)
    .filter((name) => !seen.has(name.text) && seen.add(name.text) !== undefined)
    .map((name, i) => (i > 0 && name.kind === 'label' ? { ...name, kind: 'alias' } : name));
}

function buildRole(draft: DraftRole): Role {
  const { office, country, from, to, dated, known, ended, citation } = draft;
  return { office, institution: null, country, from, to, dated, knownUntil: known, ended, citation };
}

/** A role that another source gives with the same office and start is said once, by the source that knows more. */
function withoutRepeats(roles: readonly Role[]): Role[] {
  const kept = new Map<string, Role>();
  for (const role of roles) {
    const key = `${role.office.toLowerCase()}|${role.country}|${role.from}|${role.from === null ? role.knownUntil : ''}`;
    const other = kept.get(key);
    if (other === undefined) kept.set(key, role);
    else if (other.to !== null && role.to !== null && other.to !== role.to)
      kept.set(`${key}|${role.to}`, role);
    else if (
      (other.to === null && role.to !== null) ||
      (other.to === null && role.knownUntil > other.knownUntil)
    )
      kept.set(key, role);
  }
  return [...kept.values()].filter((role, _, all) => !all.some((other) => saysSooner(other, role)));
}

/**
 * The same office (`Vice-President`, `Vice President`) with the same end and a start that is told to the day, where the role has but its
 * year or month.
 */
function saysSooner(other: Role, { office, country, from, to }: Role): boolean {
  if (from === null || other.from === null || other.from.length <= from.length) return false;
  const isSame = other.country === country && other.to === to && other.from.startsWith(from);
  return isSame && foldText(other.office) === foldText(office);
}

function byStart(a: Role, b: Role): number {
  const [x, y] = [a.from ?? '', b.from ?? ''];
  return x < y ? -1 : x > y ? 1 : a.office < b.office ? -1 : 1;
}
