/** The sections behind look-ups: ids, names, sites and accounts. */

import type { Account, Entity, EntityId, Name, Site } from '../model/facts.ts';
import type { NameRules } from './dataset.ts';
import { encodeKeyTable } from './encode-key-table.ts';
import { type EntityOrder, GROUPS, LOCAL, segmentsOf, wikidataNumber } from './entity-order.ts';
import { assertLimit, EncodeFault } from './fault.ts';
import { type Contents, LIMITS, NAME_KIND_BITS, NAME_KINDS } from './format.ts';
import { hashText } from './hash.ts';
import { labelOf } from './label.ts';
import { encodeLocalHolders } from './local-holders.ts';
import { encodeOwnedRows } from './owned-rows.ts';
import { encodePackedSection } from './packed-numbers.ts';
import { Pool } from './pool.ts';
import { accountText, pathDepthOf, siteText } from './row-texts.ts';
import type { Starts } from './segmented-rows.ts';
import { encodeSortedNumbers } from './sorted-numbers.ts';
import { layStretches } from './stretches.ts';
import { encodeSharedTexts, encodeTexts } from './texts.ts';

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

interface OwnRows<T> {
  readonly owners: Uint8Array;
  readonly rows: readonly T[];
}

/** The rows of each segment, and whose they are. */
const rowsOf = <T>(order: EntityOrder, of: (entity: Entity) => readonly T[]): OwnRows<T>[] =>
  segmentsOf(order).map((segment) => ({
    owners: encodeOwnedRows(segment.map((entity) => of(entity).length)),
    rows: segment.flatMap(of),
  }));

function startsOf(segments: readonly OwnRows<unknown>[]): Starts {
  let count = 0;
  const first = segments.map(({ rows }) => {
    count += rows.length;
    return count - rows.length;
  });
  return { first, count };
}

/** Texts of each segment. People, the last, are as many as all others and write unlike them, so they share nothing. */
function encodeTextColumn(segments: readonly (readonly string[])[]) {
  const people = segments.length - 1;
  const { symbols, sections } = encodeSharedTexts(segments.slice(0, people));
  return { symbols, sections: [...sections, encodeTexts(segments[people]!)] };
}

type Sections = Contents['sections'];
type Segment = Contents['segments'][number];

const isOwnId = ({ id }: Entity): boolean => wikidataNumber(id) === null;

interface Ids {
  readonly sections: Pick<
    Sections,
    NonNullable<(typeof GROUPS)[number]['numbers']> | 'localHashes' | 'localPieces' | 'firstIds' | 'idSymbols'
  >;
  readonly segments: readonly Pick<Segment, 'ownIds'>[];
}

export function encodeIds(order: EntityOrder): Ids {
  const { entities, runs, segments } = order;
  const stretches = layStretches(runs, segments);
  const numbersOf = (group: number): Uint8Array =>
    encodeSortedNumbers(
      stretches
        .filter((stretch) => stretch.group === group && !stretch.isOwn)
        .flatMap(({ start, end }) => entities.slice(start, end).map(numberOf)),
    );
  const [holdingOutlets, holdingInstitutions, , outlets, institutions, people] = GROUPS.map((_, at) =>
    numbersOf(at),
  );
  const inOrder = stretches.filter(({ isOwn, group }) => isOwn && group !== LOCAL);
  const ownIds = encodeTextColumn(
    segmentsOf(order).map((segment) => segment.filter(isOwnId).map(({ id }) => id)),
  );
  return {
    sections: {
      holdingOutletNumbers: holdingOutlets!,
      holdingInstitutionNumbers: holdingInstitutions!,
      outletNumbers: outlets!,
      institutionNumbers: institutions!,
      personNumbers: people!,
      ...encodeLocalHolders(localIdsOf(order)),
      firstIds: encodeTexts(inOrder.map(({ start }) => entities[start]!.id)),
      idSymbols: ownIds.symbols,
    },
    segments: ownIds.sections.map((section) => ({ ownIds: section })),
  };
}

/** Ids of the local holders of each piece. */
function localIdsOf(order: EntityOrder): EntityId[][] {
  const segments = segmentsOf(order);
  return segments.slice(1, segments.length / 2).map((segment) => segment.map(({ id }) => id));
}

function numberOf({ id }: Entity): number {
  const value = wikidataNumber(id)!;
  assertLimit({ what: `number of ${id}`, value, limit: LIMITS.wikidataId, widen: 'sorted numbers' });
  return value;
}

interface Names {
  readonly sections: Pick<Sections, 'nameKeys' | 'languages' | 'labels' | 'nameSymbols'>;
  readonly segments: readonly Pick<Segment, 'nameOwners' | 'nameTexts' | 'nameTags'>[];
  readonly starts: Starts;
}

export function encodeNames(order: EntityOrder, rules: NameRules): Names {
  const { entities } = order;
  const languages = new Pool<string>((tag) => tag);
  for (const { names } of entities) for (const { lang } of names) languages.optional(lang);
  languages.settle();
  const keys = new KeyList();
  let row = 0;
  for (const entity of entities) {
    for (const { text, kind } of entity.names) {
      for (const key of rules.keys(text, kind, entity)) keys.add(key, row);
      row += 1;
    }
  }
  const tagOf = ({ kind, lang }: Name): number =>
    NAME_KINDS.indexOf(kind) | (languages.optional(lang) << NAME_KIND_BITS);
  const namesOf = ({ names }: Entity): readonly Name[] => names;
  const rows = rowsOf(order, namesOf);
  const labels = segmentsOf(order)[0]!.map(({ names }) => labelOf(names) ?? '');
  // First, since the last are people.
  const texts = encodeTextColumn([labels, ...rows.map(({ rows: own }) => own.map(({ text }) => text))]);
  return {
    starts: startsOf(rows),
    segments: rows.map(({ owners, rows: own }, at) => ({
      nameOwners: owners,
      nameTexts: texts.sections[at + 1]!,
      nameTags: encodePackedSection(own.map(tagOf)),
    })),
    sections: {
      nameKeys: keys.encode(),
      languages: encodeTexts(languages.values),
      nameSymbols: texts.symbols,
      labels: texts.sections[0]!,
    },
  };
}

const sitesOf = (entity: Entity): readonly Site[] => (entity.kind === 'person' ? [] : entity.sites);

interface Sites {
  readonly sections: Pick<Sections, 'siteDepths' | 'siteKeys' | 'siteSymbols'>;
  readonly segments: readonly Pick<Segment, 'siteOwners' | 'siteTexts'>[];
  readonly starts: Starts;
}

/** A site is found under its host, which also tells how deep to look, and under host and path. */
export function encodeSites(order: EntityOrder): Sites {
  const { entities } = order;
  const sites = entities.flatMap(sitesOf);
  assertUnique('site', entities, (entity) => sitesOf(entity).map(siteText));
  const depths = new Map<string, number>();
  for (const { host, path } of sites) depths.set(host, Math.max(depths.get(host) ?? 0, pathDepthOf(path)));
  const deepest = [...depths.values()].reduce((most, depth) => Math.max(most, depth), 0);
  assertLimit({ what: 'segments of a path', value: deepest, limit: LIMITS.pathDepth, widen: 'siteDepths' });
  const rows = rowsOf(order, sitesOf);
  const keys = new KeyList();
  for (const [row, site] of sites.entries()) {
    keys.add(hashText(site.host), row);
    if (site.path !== '') keys.add(hashText(siteText(site)), row);
  }
  const texts = encodeTextColumn(rows.map(({ rows: own }) => own.map(siteText)));
  return {
    starts: startsOf(rows),
    segments: rows.map(({ owners }, at) => ({ siteOwners: owners, siteTexts: texts.sections[at]! })),
    sections: {
      siteSymbols: texts.symbols,
      siteDepths: Uint8Array.from(sites, ({ host }) => depths.get(host)!),
      siteKeys: keys.encode(),
    },
  };
}

interface Accounts {
  readonly sections: Pick<Sections, 'accountKeys' | 'accountSymbols'>;
  readonly segments: readonly Pick<Segment, 'accountOwners' | 'accountTexts'>[];
  readonly starts: Starts;
}

export function encodeAccounts(order: EntityOrder): Accounts {
  const { entities } = order;
  const accounts: readonly Account[] = entities.flatMap((entity) => entity.accounts);
  assertUnique('account', entities, (entity) => entity.accounts.map(accountText));
  const rows = rowsOf(order, (entity): readonly Account[] => entity.accounts);
  const keys = new KeyList();
  for (const [row, account] of accounts.entries()) keys.add(hashText(accountText(account)), row);
  const texts = encodeTextColumn(rows.map(({ rows: own }) => own.map(accountText)));
  return {
    starts: startsOf(rows),
    segments: rows.map(({ owners }, at) => ({ accountOwners: owners, accountTexts: texts.sections[at]! })),
    sections: { accountKeys: keys.encode(), accountSymbols: texts.symbols },
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
