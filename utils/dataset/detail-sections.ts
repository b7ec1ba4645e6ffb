/**
 * The sections that codecs write: details of every entity and the pools that they point to. Runs twice over the
 * entities with the same code, the first time only to count how often each value is pointed to.
 */

import type { CountryCode, Entity, Source } from '../model/facts.ts';
import { encodeBlobs } from './blobs.ts';
import { ByteWriter } from './bytes.ts';
import { pushStyle } from './citation-codec.ts';
import { packDate } from './dates.ts';
import { pushDetails } from './details-codec.ts';
import { type EntityOrder, segmentsOf } from './entity-order.ts';
import type { Contents } from './format.ts';
import { encodePackedSection } from './packed-numbers.ts';
import { createPools, createPushTables, type Pools } from './push-tables.ts';
import { pushPost } from './role-codec.ts';
import { pushSource } from './source-codec.ts';
import type { PushTables } from './tables.ts';
import { encodeTexts } from './texts.ts';

type PoolSections = Pick<
  Contents['sections'],
  'countryCodes' | 'texts' | 'dates' | 'styles' | 'sources' | 'personTexts' | 'personDates' | 'posts'
>;

export interface Details {
  readonly sections: PoolSections;
  readonly segments: readonly Pick<Contents['segments'][number], 'details' | 'countries'>[];
  /** How many dates are in the core. */
  readonly dates: number;
}

/** `sources` in the order in which they are numbered. Throws an `EncodeFault` with all dangling pointers. */
export function encodeDetails(order: EntityOrder, sources: readonly Source[]): Details {
  const pools = createPools();
  const tables = createPushTables(order, sources, pools);
  countValues(order, pools, tables);
  tables.assertAllKnown();
  const { posts, styles, texts, dates, countries } = pools;
  return {
    segments: segmentsOf(order).map((entities) => ({
      details: encodeBlobs(entities.length, (row, into) => pushDetails(into, entities[row]!, tables)),
      countries: encodePackedSection(entities.map((entity) => countries.optional(countryOf(entity)))),
    })),
    sections: {
      countryCodes: encodeTexts(countries.values),
      texts: encodeTexts(texts.early),
      dates: encodePackedSection(dates.early.map(packDate)),
      styles: encodeBlobs(styles.values.length, (row, into) => pushStyle(into, styles.values[row]!, tables)),
      sources: encodeBlobs(sources.length, (row, into) => pushSource(into, sources[row]!)),
      personTexts: encodeTexts(texts.late),
      personDates: encodePackedSection(dates.late.map(packDate)),
      posts: encodeBlobs(posts.values.length, (row, into) => pushPost(into, posts.values[row]!, tables)),
    },
    dates: dates.early.length,
  };
}

/**
 * Posts and styles are written once each, so what they point to is counted once each, after they are known. What only people
 * point to comes late: it has a section in their part.
 */
function countValues(order: EntityOrder, pools: Pools, tables: PushTables): void {
  const scratch = new ByteWriter();
  const forPeople = (isLate: boolean): void => {
    pools.texts.isLate = isLate;
    pools.dates.isLate = isLate;
  };
  for (const entity of order.entities) {
    forPeople(entity.kind === 'person');
    scratch.clear();
    pushDetails(scratch, entity, tables);
    pools.countries.optional(countryOf(entity));
  }
  pools.posts.settle();
  pools.styles.settle();
  forPeople(true);
  for (const post of pools.posts.values) pushPost(scratch, post, tables);
  forPeople(false);
  for (const style of pools.styles.values) pushStyle(scratch, style, tables);
  pools.texts.settle();
  pools.dates.settle();
  pools.countries.settle();
}

/** For a person the state of the latest role that has one; who held office in the Union alone is the Union's. */
export function countryOf(entity: Entity): CountryCode | null {
  if (entity.kind !== 'person') return entity.country;
  const countries = entity.roles.map((role) => role.country).filter((country) => country !== null);
  return countries.findLast((country) => country !== 'EU') ?? countries.at(-1) ?? null;
}
