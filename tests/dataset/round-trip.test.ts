import { describe, expect, it } from 'vitest';
import type { Dataset, NameRef, Records } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { hashText } from '../../utils/dataset/hash.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import type { Entity, EntityId } from '../../utils/model/facts.ts';
import { fuzzRuns, seededRandom } from '../random.ts';
import { entitiesOf, randomRecords, wordRules } from './random-records.ts';

const emptyRecords: Records = { outlets: [], institutions: [], people: [], sources: [] };

function expectSame(dataset: Dataset, records: Records): void {
  for (const entity of entitiesOf(records)) {
    const ref = dataset.refOf(entity.id)!;
    expect(dataset.idOf(ref)).toBe(entity.id);
    expect(dataset.kindOf(ref)).toBe(entity.kind);
    expect(dataset.entity(ref)).toEqual(entity);
    expect(dataset[entity.kind](ref)).toEqual(entity);
    expect(dataset.weightOf(ref)).toBe(wordRules.weight(entity));
    expect(dataset.countryOf(ref)).toBe(countryOf(entity));
    expectFound(dataset, entity, ref);
  }
}

function countryOf(entity: Entity): string | null {
  if (entity.kind !== 'person') return entity.country;
  const placed = entity.roles.filter(({ country }) => country !== null);
  const home = placed.filter(({ country }) => country !== 'EU');
  return (home.at(-1) ?? placed.at(-1))?.country ?? null;
}

function expectFound(dataset: Dataset, entity: Entity, ref: number): void {
  for (const { platform, handle } of entity.accounts) expect(dataset.account(platform, handle)).toBe(ref);
  if (entity.kind === 'person') return;
  for (const { host, path } of entity.sites) expect(dataset.site(host, path)).toBe(ref);
  const depths = entity.sites.map(({ path }) => path.split('/').length - 1);
  for (const { host } of entity.sites) expect(dataset.pathDepth(host)).toBe(Math.max(...depths));
}

/** Every key gives exactly the names that the rules put under it. */
function expectNames(dataset: Dataset): void {
  const expected = new Map<number, NameRef[]>();
  let name = 0;
  for (let ref = 0; ref < total(dataset); ref++) {
    const entity = dataset.entity(ref);
    for (const { text, kind } of entity.names) {
      expect(dataset.nameText(name)).toBe(text);
      expect(dataset.nameOf(name)).toEqual({ ref, kind });
      for (const key of new Set(wordRules.keys(text, kind, entity))) {
        expected.set(key, [...(expected.get(key) ?? []), name]);
      }
      name += 1;
    }
  }
  expect(dataset.nameCount).toBe(name);
  for (const [key, names] of expected) expect(Array.from(dataset.names(key))).toEqual(names);
  const strangers = Array.from({ length: 1000 }, (_, run) => hashText(`nobody ${run}`));
  expect(strangers.filter((key) => !expected.has(key) && dataset.names(key).length > 0)).toEqual([]);
}

function total({ about }: Dataset): number {
  return about.counts.outlets + about.counts.institutions + about.counts.people;
}

function expectControlled(dataset: Dataset): void {
  const expected = new Map<EntityId, Set<number>>();
  for (let ref = 0; ref < total(dataset); ref++) {
    const entity = dataset.entity(ref);
    for (const claim of entity.kind === 'person' ? [] : entity.claims) {
      const id = claim.kind === 'owner' ? claim.owner : claim.kind === 'funder' ? claim.funder : null;
      const holder = claim.kind === 'parent' ? claim.parent : id;
      if (holder !== null) expected.set(holder, (expected.get(holder) ?? new Set()).add(ref));
    }
  }
  for (let ref = 0; ref < total(dataset); ref++) {
    const refs = [...(expected.get(dataset.idOf(ref)) ?? [])];
    expect(Array.from(dataset.controlled(ref))).toEqual(refs);
  }
}

describe('a dataset of made-up records', () => {
  it('gives back every field and finds every entity, in fuzzed sets', () => {
    for (let seed = 1; seed <= fuzzRuns(25); seed++) {
      const records = randomRecords(seed, 1 + (seed % 30));
      const dataset = memoryDataset(records, wordRules);
      expectSame(dataset, records);
      expectNames(dataset);
      expectControlled(dataset);
      expect(dataset.sources()).toEqual(records.sources);
      for (const source of records.sources) expect(dataset.source(source.key)).toEqual(source);
    }
  });

  it('counts its entities and dates itself by the newest source', () => {
    const records = randomRecords(7, 10);
    const { about } = memoryDataset(records, wordRules);
    expect(about.counts).toEqual({ outlets: 10, institutions: 5, people: 20 });
    expect(about.date).toBe(
      records.sources
        .map(({ date }) => date)
        .sort()
        .at(-1),
    );
    expect(about.checksum).toMatch(/^[0-9a-f]{16}$/);
  });

  it('answers null, -1 and nothing for what it does not hold', () => {
    const records = randomRecords(3, 20);
    const dataset = memoryDataset(records, wordRules);
    for (const id of ['Q2147483999', 'Q0', 'Q', 'm-', '', '__proto__', 'Q99999999999999999999']) {
      expect(dataset.refOf(id as EntityId)).toBeNull();
    }
    expect(dataset.site('nowhere.example', '')).toBeNull();
    expect(dataset.pathDepth('nowhere.example')).toBe(-1);
    expect(dataset.account('x', 'nobody')).toBeNull();
    expect(dataset.source('nothing')).toBeNull();
    expect(dataset.source('constructor')).toBeNull();
    const [institution] = records.institutions;
    expect(dataset.outlet(dataset.refOf(institution!.id)!)).toBeNull();
    expect(() => dataset.entity(-1)).toThrow(RangeError);
    expect(() => dataset.idOf(1e6)).toThrow(RangeError);
    expect(() => dataset.kindOf(Number.NaN)).toThrow(RangeError);
  });

  it('holds when empty', () => {
    const dataset = memoryDataset(emptyRecords, wordRules);
    expect(dataset.about).toMatchObject({ date: '', counts: { outlets: 0, institutions: 0, people: 0 } });
    expect(dataset.refOf('Q1' as EntityId)).toBeNull();
    expect(dataset.names(1)).toHaveLength(0);
    expect(dataset.sources()).toEqual([]);
  });

  it('has the same bytes whatever the order of its records', () => {
    for (let seed = 1; seed <= fuzzRuns(5); seed++) {
      const records = randomRecords(seed, 15);
      const bytes = encodeDataset(records, wordRules);
      expect(encodeDataset(structuredClone(records), wordRules)).toEqual(bytes);
      expect(encodeDataset(shuffle(records, seed), wordRules)).toEqual(bytes);
    }
  });
});

function shuffle(records: Records, seed: number): Records {
  const random = seededRandom(seed);
  const mix = <T>(values: readonly T[]): T[] =>
    values
      .map((value) => ({ value, place: random.below(2 ** 30) }))
      .sort((one, two) => one.place - two.place)
      .map(({ value }) => value);
  return {
    outlets: mix(records.outlets),
    institutions: mix(records.institutions),
    people: mix(records.people),
    sources: mix(records.sources),
  };
}
