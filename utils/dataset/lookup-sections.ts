/** The sections behind look-ups: ids, names, sites and accounts. */

import type { Account, Entity, EntityKind, Site } from '../model/facts.ts';
import type { NameRules } from './dataset.ts';
import { encodeKeyTable } from './encode-key-table.ts';
import { type EntityOrder, wikidataNumber } from './entity-order.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { LIMITS, NAME_KIND_BITS, NAME_KINDS, type Sections } from './format.ts';
import { hashText } from './hash.ts';
import { encodeOwnedRows } from './owned-rows.ts';
import { encodePackedSection } from './packed-numbers.ts';
import { Pool } from './pool.ts';
import { accountText, pathDepthOf, siteText } from './row-texts.ts';
import { encodeSortedNumbers } from './sorted-numbers.ts';
import { encodeTexts } from './texts.ts';

/** Pairs of key and row, in ascending order of rows. */
class KeyList {
  readonly #keys: number[] = [];
  readonly #rows: number[] = [];

  add(key: number, row: number): void {
    this.#keys.push(key >>> 0);
    this.#rows.push(row);
  }

  encode(): Uint8Array {
    return encodeKeyTable({ keys: Uint32Array.from(this.#keys), rows: Uint32Array.from(this.#rows) });
  }
}

type IdSections = Pick<Sections, 'outletNumbers' | 'institutionNumbers' | 'personNumbers' | 'ownIds'>;

export function encodeIds({ entities }: EntityOrder): IdSections {
  const numbers: Record<EntityKind, number[]> = { outlet: [], institution: [], person: [] };
  const own: string[] = [];
  for (const { id, kind } of entities) {
    const number = wikidataNumber(id);
    if (number === null) own.push(id);
    else numbers[kind].push(number);
    assertLimit({
      what: `number of ${id}`,
      value: number ?? 0,
      limit: LIMITS.wikidataId,
      widen: 'sorted numbers',
    });
  }
  return {
    outletNumbers: encodeSortedNumbers(numbers.outlet),
    institutionNumbers: encodeSortedNumbers(numbers.institution),
    personNumbers: encodeSortedNumbers(numbers.person),
    ownIds: encodeTexts(own),
  };
}

type NameSections = Pick<
  Sections,
  | 'organisationNames'
  | 'organisationTags'
  | 'personNames'
  | 'personTags'
  | 'nameOwners'
  | 'nameKeys'
  | 'languages'
>;

export function encodeNames({ entities }: EntityOrder, rules: NameRules): NameSections {
  const languages = new Pool<string>((tag) => tag);
  for (const { names } of entities) for (const { lang } of names) languages.optional(lang);
  languages.settle();
  const texts: string[] = [];
  const tags: number[] = [];
  const keys = new KeyList();
  for (const entity of entities) {
    for (const { text, kind, lang } of entity.names) {
      for (const key of rules.keys(text, kind, entity)) keys.add(key, texts.length);
      texts.push(text);
      tags.push(NAME_KINDS.indexOf(kind) | (languages.optional(lang) << NAME_KIND_BITS));
    }
  }
  const firstPerson = entities
    .filter(({ kind }) => kind !== 'person')
    .reduce((sum, { names }) => sum + names.length, 0);
  return {
    organisationNames: encodeTexts(texts.slice(0, firstPerson)),
    organisationTags: encodePackedSection(tags.slice(0, firstPerson)),
    personNames: encodeTexts(texts.slice(firstPerson)),
    personTags: encodePackedSection(tags.slice(firstPerson)),
    nameOwners: encodeOwnedRows(entities.map(({ names }) => names.length)),
    nameKeys: keys.encode(),
    languages: encodeTexts(languages.values),
  };
}

const sitesOf = (entity: Entity): readonly Site[] => (entity.kind === 'person' ? [] : entity.sites);

type SiteSections = Pick<Sections, 'siteTexts' | 'siteOwners' | 'siteDepths' | 'siteKeys'>;

/** A site is found under its host, which also tells how deep to look, and under host and path. */
export function encodeSites({ entities }: EntityOrder): SiteSections {
  const sites = entities.flatMap(sitesOf);
  assertUnique('site', entities, (entity) => sitesOf(entity).map(siteText));
  const depths = new Map<string, number>();
  for (const { host, path } of sites) depths.set(host, Math.max(depths.get(host) ?? 0, pathDepthOf(path)));
  const deepest = [...depths.values()].reduce((most, depth) => Math.max(most, depth), 0);
  assertLimit({ what: 'segments of a path', value: deepest, limit: LIMITS.pathDepth, widen: 'siteDepths' });
  const keys = new KeyList();
  for (const [row, site] of sites.entries()) {
    keys.add(hashText(site.host), row);
    if (site.path !== '') keys.add(hashText(siteText(site)), row);
  }
  return {
    siteTexts: encodeTexts(sites.map(siteText)),
    siteOwners: encodeOwnedRows(entities.map((entity) => sitesOf(entity).length)),
    siteDepths: Uint8Array.from(sites, ({ host }) => depths.get(host)!),
    siteKeys: keys.encode(),
  };
}

export function encodeAccounts({
  entities,
}: EntityOrder): Pick<Sections, 'accountTexts' | 'accountOwners' | 'accountKeys'> {
  const accounts: readonly Account[] = entities.flatMap((entity) => entity.accounts);
  assertUnique('account', entities, (entity) => entity.accounts.map(accountText));
  const keys = new KeyList();
  for (const [row, account] of accounts.entries()) keys.add(hashText(accountText(account)), row);
  return {
    accountTexts: encodeTexts(accounts.map(accountText)),
    accountOwners: encodeOwnedRows(entities.map((entity) => entity.accounts.length)),
    accountKeys: keys.encode(),
  };
}

function assertUnique(
  what: string,
  entities: readonly Entity[],
  textsOf: (entity: Entity) => readonly string[],
): void {
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const entity of entities) {
    for (const text of textsOf(entity)) {
      const other = owners.get(text);
      if (other !== undefined) problems.push(`${what} ${text} belongs to both ${other} and ${entity.id}`);
      owners.set(text, entity.id);
    }
  }
  if (problems.length > 0) throw new EncodeFault(problems);
}
