import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { PartMissing } from '../../utils/dataset/fault.ts';
import { ENTITIES_PER_SEGMENT } from '../../utils/dataset/format.ts';
import { openDataset, openParted, openUnchecked } from '../../utils/dataset/open.ts';
import { cutParts } from '../../utils/dataset/parts.ts';
import { targetOf } from '../../utils/dataset/target-of.ts';
import type { Entity, EntityId } from '../../utils/model/facts.ts';
import { fuzzRuns } from '../random.ts';
import { faultOf } from './fault-of.ts';
import { entitiesOf, randomRecords, wordRules } from './random-records.ts';

const partsOf = (bytes: Uint8Array): Uint8Array[] => cutParts(bytes).map((part) => part.slice());

const join = (parts: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]));

/** Asks a dataset of which the core is there, and adds each part that it misses; with the parts that it took. */
function askParts<T>(parts: readonly Uint8Array[], ask: (dataset: Dataset) => T) {
  const { dataset, add } = openParted(parts[0]!);
  const added: number[] = [];
  for (;;) {
    try {
      return { answer: ask(dataset), added };
    } catch (error) {
      if (!(error instanceof PartMissing)) throw error;
      expect(added).not.toContain(error.part);
      added.push(error.part);
      add(error.part, parts[error.part]!);
    }
  }
}

/** Records with enough outlets for some segments of them. */
const many = randomRecords(11, 2 * ENTITIES_PER_SEGMENT);
const manyBytes = encodeDataset(many, wordRules);

const everything = ({ id, names }: Entity): readonly ((dataset: Dataset) => unknown)[] => [
  (dataset) => dataset.refOf(id),
  (dataset) => dataset.idOf(dataset.refOf(id)!),
  (dataset) => dataset.kindOf(dataset.refOf(id)!),
  (dataset) => dataset.countryOf(dataset.refOf(id)!),
  (dataset) => dataset.typeOf(dataset.refOf(id)!),
  (dataset) => dataset.labelOf(dataset.refOf(id)!),
  (dataset) => dataset.holder(dataset.refOf(id)!),
  (dataset) => dataset.entity(dataset.refOf(id)!),
  (dataset) => dataset.weightOf(dataset.refOf(id)!),
  (dataset) => Array.from(dataset.controlled(dataset.refOf(id)!)),
  (dataset) => names.length > 0 && dataset.nameText(dataset.firstNameOf(dataset.refOf(id)!)),
  (dataset) => names.length > 0 && dataset.nameOf(dataset.firstNameOf(dataset.refOf(id)!)),
  (dataset) => names.map(({ text }) => Array.from(dataset.names(wordRules.keys(text, 'label', null!)[0]!))),
];

describe('a file in parts', () => {
  it('answers with the parts that an answer takes as the whole does', () => {
    for (let seed = 1; seed <= fuzzRuns(4); seed++) {
      const records = randomRecords(seed, 1 + (seed % 20));
      const bytes = encodeDataset(records, wordRules);
      const [whole, parts] = [openDataset(bytes), partsOf(bytes)];
      expect(askParts(parts, ({ about }) => about)).toEqual({ answer: whole.about, added: [] });
      expect(askParts(parts, (dataset) => dataset.sources())).toEqual({
        answer: whole.sources(),
        added: [],
      });
      for (const entity of entitiesOf(records))
        for (const ask of everything(entity)) expect(askParts(parts, ask).answer).toEqual(ask(whole));
    }
  });

  it('takes one part besides the core for one outlet with all who stand above it', () => {
    const above = (dataset: Dataset, id: EntityId, found = new Map<EntityId, unknown>()) => {
      const ref = dataset.refOf(id)!;
      const holder = dataset.holder(ref)!;
      found.set(id, [dataset.labelOf(ref), holder]);
      for (const next of holder.claims.flatMap((claim) => targetOf(claim) ?? []))
        if (!found.has(next)) above(dataset, next, found);
      return found;
    };
    const [whole, parts] = [openDataset(manyBytes), partsOf(manyBytes)];
    const pieces = parts.length - 4;
    expect(pieces).toBeGreaterThan(1);
    let owned = 0;
    for (const { id, claims } of many.outlets.filter((_, at) => at % 100 === 0)) {
      const all = (dataset: Dataset) => [above(dataset, id), dataset.outlet(dataset.refOf(id)!)];
      const { answer, added } = askParts(parts, all);
      expect(answer).toEqual(all(whole));
      // Of who holds others itself all names are needed, which have a part of their own.
      if (whole.controlled(whole.refOf(id)!).length === 0)
        expect(added.every((part) => part <= pieces)).toBe(true);
      expect(added.length).toBe(1);
      if (claims.some(({ kind }) => kind === 'owner')) owned++;
    }
    expect(owned).toBeGreaterThan(3);
  });

  it('finds ids of our own in each segment, and none that is not there', () => {
    const [whole, parts] = [openDataset(manyBytes), partsOf(manyBytes)];
    const own = entitiesOf(many).filter(({ id }) => !id.startsWith('Q'));
    expect(own.length).toBeGreaterThan(ENTITIES_PER_SEGMENT);
    for (const { id } of own) {
      expect(whole.idOf(whole.refOf(id)!)).toBe(id);
      expect(whole.refOf(`${id}x` as never)).toBeNull();
    }
    for (const id of ['m-', 'zzz', 'm-\u{10ffff}'])
      expect(askParts(parts, (all) => all.refOf(id as never)).answer).toBeNull();
  });

  it('answers nothing else: not wrong, and not with nothing', () => {
    const records = randomRecords(4, 30);
    const [core] = partsOf(encodeDataset(records, wordRules));
    const { dataset, missing } = openParted(core!);
    const calls: (() => unknown)[] = [
      () => dataset.names(1),
      () => dataset.site('nowhere.example', ''),
      () => dataset.pathDepth('nowhere.example'),
      () => dataset.account('x', 'nobody'),
      () => dataset.weightOf(0),
      () => dataset.controlled(0),
      () => dataset.nameText(dataset.nameCount - 1),
      () => dataset.refOf('Q2147483999' as EntityId),
    ];
    for (const call of calls) expect(call).toThrow(PartMissing);
    expect(missing()[0]).toBe(1);
  });

  it('has a core that is refused for every byte that is changed, and at every length but its own', () => {
    const [core] = partsOf(encodeDataset(randomRecords(1, 6), wordRules));
    expect(faultOf(openParted, core!)).toBeNull();
    for (let at = 0; at < core!.length; at++) {
      const changed = core!.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      expect(faultOf(openParted, changed), `byte ${at}`).not.toBeNull();
      expect(faultOf(openParted, core!.slice(0, at)), `${at} bytes`).not.toBeNull();
    }
    expect(faultOf(openParted, join([core!, new Uint8Array(4)]))?.kind).toBe('length');
    expect(faultOf(openDataset, core!)?.kind).toBe('length');
  });

  it('takes no part that is damaged, cut, another or of another file', () => {
    const [one, two] = [1, 2].map((weight) =>
      partsOf(encodeDataset(randomRecords(1, 6), { ...wordRules, weight: () => weight })),
    ) as [Uint8Array[], Uint8Array[]];
    const last = one.length - 1;
    const add = (part: number) => (bytes: Uint8Array) => openParted(one[0]!).add(part, bytes);
    for (const [part, bytes] of one.entries()) {
      if (part === 0) continue;
      expect(faultOf(add(part), bytes)).toBeNull();
      expect(faultOf(add(part), bytes.slice(0, -4))?.kind).toBe('length');
      const changed = bytes.slice();
      changed[bytes.length >> 1] = changed[bytes.length >> 1]! ^ 1;
      expect(faultOf(add(part), changed)?.kind).toBe('checksum');
    }
    expect(one[last]!.length).toBe(two[last]!.length);
    expect(faultOf(add(last), two[last]!)?.kind).toBe('checksum');
    expect(faultOf(openDataset, join([...one.slice(0, -1), two[last]!]))?.kind).toBe('checksum');
    expect(faultOf(openDataset, join([two[0]!, ...one.slice(1)]))?.kind).toBe('checksum');
  });
});

describe('the part that somebody stands in, guessed from a core that nobody has checked', () => {
  const guess = (core: Uint8Array, id: EntityId): number | null => openUnchecked(core)?.partOf(id) ?? null;

  it('is the one that their names are read from', () => {
    const parts = partsOf(manyBytes);
    const guessed = new Set<number>();
    for (const { id } of entitiesOf(many).filter((_, at) => at % 50 === 0)) {
      const part = guess(parts[0]!, id)!;
      const ask = (dataset: Dataset) => dataset.nameText(dataset.firstNameOf(dataset.refOf(id)!));
      expect(askParts(parts, ask).added[0] ?? 0).toBe(part);
      guessed.add(part);
    }
    // All but the core and the keys.
    expect(guessed.size).toBe(parts.length - 2);
    // Numbers of people stand in their own part, so it takes that to know.
    expect(guess(parts[0]!, 'Q2147483999' as EntityId)).toBe(parts.length - 2);
  });

  it('is some part or none where the core is damaged or cut, and never an error', () => {
    const records = randomRecords(1, 6);
    const [core] = partsOf(encodeDataset(records, wordRules));
    const ids = entitiesOf(records).map(({ id }) => id);
    const isGuess = (part: number | null) => part === null || Number.isInteger(part);
    for (let at = 0; at < core!.length; at++) {
      const changed = core!.slice();
      changed[at] = changed[at]! ^ 0xff;
      const id = ids[at % ids.length]!;
      expect(isGuess(guess(changed, id)), `byte ${at}`).toBe(true);
      expect(isGuess(guess(core!.slice(0, at), id)), `${at} bytes`).toBe(true);
      const fault = faultOf((bytes) => openUnchecked(bytes)?.check() ?? openParted(bytes), changed);
      expect(fault, `byte ${at}`).not.toBeNull();
    }
  });

  it('serves as the dataset once it is checked', () => {
    const [core, ...others] = partsOf(manyBytes);
    const { dataset, add } = openUnchecked(core!)!.check();
    for (const [at, part] of others.entries()) add(at + 1, part);
    const [outlet] = many.outlets;
    expect(dataset.entity(dataset.refOf(outlet!.id)!)).toEqual(outlet);
  });
});
