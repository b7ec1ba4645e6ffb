/**
 * Political parties that a source lists by country. One that a record names already, in its country or, where no other country has a party
 * of that name, in none, joins it. What its members are called comes of its English name: `Democrats`, `Social Democrats`, `Labour`.
 */

import type { EntityId, Institution, Name } from '../../../utils/model/facts.ts';
import { foldText } from '../fold.ts';
import { addOne } from '../multimap.ts';
import { slugGiver } from '../slug.ts';
import { asNames, spellings, withoutPlace } from './body-names.ts';
import type { CountryNames } from './country-names.ts';
import { joined } from './derive-bodies.ts';
import type { StatedBody } from './stated-bodies.ts';

/** What words of a party's name make of its members. */
const MEMBERS: Readonly<Record<string, string>> = {
  Communist: 'Communists',
  Conservative: 'Conservatives',
  Democratic: 'Democrats',
  Green: 'Greens',
  Labor: 'Labor',
  Labour: 'Labour',
  Liberal: 'Liberals',
  Libertarian: 'Libertarians',
  Nationalist: 'Nationalists',
  Republican: 'Republicans',
  Socialist: 'Socialists',
};

/** `Democrats` of `Democratic Party`, `Christian Democrats` of `Christian Democratic Union`; null for a name with other words. */
export function membersOf(own: string): string | null {
  const [, before = '', word = '', last = ''] =
    /^(Christian |Free |Liberal |Social )?(\p{L}+) (?:and \p{L}+ )?(Party|Union)$/u.exec(own) ?? [];
  const members = MEMBERS[word];
  if (members !== undefined && (last === 'Party' || before !== '')) return before + members;
  return null;
}

function namesOf({ name, aliases }: StatedBody, place: CountryNames | undefined): Name[] {
  const all = [name, ...aliases];
  // `Sweden Democrats` are not called `Democrats`
  const own = all
    .map((text) => (place ? withoutPlace(text, place) : text))
    .filter((text, i) => text.includes(' ') || text === all[i]);
  // `The Greens`, `Conservative and Unionist Party`
  const bare = [...all, ...own].map((text) =>
    text.replace(/^(?:The|Die|La|Le|Les|El|Los) (?=\p{Lu})/u, '').replace(/ and \p{L}+(?= Party$)/u, ''),
  );
  const members = own.flatMap((text) => membersOf(text) ?? []);
  return asNames([...all, ...own, ...bare, ...members].flatMap(spellings));
}

export interface KnownParties {
  readonly known: readonly Institution[];
  /** Ids that others have. */
  readonly taken: Iterable<EntityId>;
  readonly countries: ReadonlyMap<string, CountryNames>;
}

/** The institutions that are known with the parties. */
export function deriveParties(
  stated: readonly StatedBody[],
  { known, taken, countries }: KnownParties,
): Institution[] {
  const give = slugGiver();
  for (const id of [...taken, ...known.map((one) => one.id)])
    if (id.startsWith('m-')) give([id.slice(2)], []);
  const at = new Map<string, Institution>();
  const keyOf = (text: string, country: string | null): string => `${country}|${foldText(text)}`;
  for (const one of known)
    if (one.type === 'party') for (const { text } of one.names) at.set(keyOf(text, one.country), one);
  const called = stated.map((party) => namesOf(party, countries.get(party.country)));
  const bearers = new Map<string, number>();
  for (const { text } of called.flat()) addOne(bearers, foldText(text));
  const bodies = new Map(known.map((one) => [one.id, one]));
  for (const [i, { name, aliases, country }] of stated.entries()) {
    const names = called[i]!;
    const same =
      [name, ...aliases].map((text) => at.get(keyOf(text, country))).find((one) => one !== undefined) ??
      (bearers.get(foldText(name)) === 1 ? at.get(keyOf(name, null)) : undefined);
    const one = same && bodies.get(same.id);
    const id = one?.id ?? (give([name], [country]) as EntityId);
    const party = newParty(id, names, country);
    bodies.set(id, one ? joined(one, party) : party);
  }
  return [...bodies.values()];
}

const newParty = (id: EntityId, names: readonly Name[], country: string): Institution => ({
  kind: 'institution',
  id,
  names,
  country,
  type: 'party',
  sites: [],
  accounts: [],
  claims: [],
});
