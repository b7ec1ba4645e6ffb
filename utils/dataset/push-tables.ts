/** The pools of one file, and the numbers that codecs push for their values. */

import type { EntityId, PartialDate, Source } from '../model/facts.ts';
import type { EntityOrder } from './entity-order.ts';
import { EncodeFault } from './fault.ts';
import { Pool } from './pool.ts';
import type { Post, PushTables, Style } from './tables.ts';
import { UrlHeads } from './url-heads.ts';

export interface Pools {
  readonly texts: Pool<string>;
  readonly dates: Pool<PartialDate>;
  readonly countries: Pool<string>;
  readonly posts: Pool<Post>;
  readonly styles: Pool<Style>;
}

const itself = (text: string): string => text;

export function createPools(): Pools {
  return {
    texts: new Pool(itself),
    dates: new Pool(itself),
    countries: new Pool(itself),
    posts: new Pool(({ office, institution, country, dated, knownUntil, ended }) =>
      JSON.stringify([office, institution, country, dated, knownUntil, ended]),
    ),
    styles: new Pool(({ source, check, copy, date, head, tail }) =>
      JSON.stringify([source, check, copy, date, head, tail]),
    ),
  };
}

/** Addresses cited by more than one entity, or alike up to a slash, are cut where they part. */
function countHeads({ entities }: EntityOrder): UrlHeads {
  const heads = new UrlHeads();
  for (const entity of entities) {
    const cited = entity.kind === 'person' ? entity.roles : entity.claims;
    for (const url of new Set(cited.map(({ citation }) => citation.url))) heads.count(url);
  }
  return heads;
}

export interface CheckedTables extends PushTables {
  /** Throws an `EncodeFault` that lists every pointer to an entity or source that is not in the records. */
  assertAllKnown(): void;
}

/** `sources` in the order in which they are numbered. */
export function createPushTables(
  order: EntityOrder,
  sources: readonly Source[],
  pools: Pools,
): CheckedTables {
  const heads = countHeads(order);
  const sourceNumbers = new Map(sources.map(({ key }, number) => [key, number]));
  const problems = new Set<string>();
  const find = <K>(numbers: ReadonlyMap<K, number>, key: K, what: string): number => {
    const number = numbers.get(key);
    if (number === undefined) problems.add(`${what} ${String(key)} is pointed to but not in the records`);
    return number ?? 0;
  };
  return {
    text: (value) => pools.texts.numberOf(value),
    country: (value) => pools.countries.optional(value),
    date: (value) => pools.dates.optional(value),
    post: (value) => pools.posts.numberOf(value),
    style: (value) => pools.styles.numberOf(value),
    source: (key) => find(sourceNumbers, key, 'source'),
    ref: (id: EntityId) => find(order.refs, id, 'entity'),
    split: (url, id) => heads.split(url, id),
    assertAllKnown: () => {
      if (problems.size > 0) throw new EncodeFault([...problems]);
    },
  };
}
