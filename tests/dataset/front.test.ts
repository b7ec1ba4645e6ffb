import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { encodeDataset } from '../../utils/dataset/encode.ts';
import { DatasetFault, NotInFront } from '../../utils/dataset/fault.ts';
import { openDataset, openFront } from '../../utils/dataset/open.ts';
import { cutParts } from '../../utils/dataset/parts.ts';
import { fuzzRuns } from './random.ts';
import { entitiesOf, randomRecords, wordRules } from './random-records.ts';

const frontOf = (bytes: Uint8Array): Uint8Array => cutParts(bytes)[0]![1].slice();
const restOf = (bytes: Uint8Array): Uint8Array => cutParts(bytes)[1]![1].slice();

const join = (front: Uint8Array, rest: Uint8Array): Uint8Array => Uint8Array.from([...front, ...rest]);

/** The fault that these bytes are refused with, null where they are taken. */
function faultOf(open: (bytes: Uint8Array) => Dataset, bytes: Uint8Array): string | null {
  try {
    open(bytes);
    return null;
  } catch (error) {
    if (error instanceof DatasetFault) return error.kind;
    throw error;
  }
}

const asked = (ref: number): readonly ((dataset: Dataset) => unknown)[] => [
  (dataset) => dataset.idOf(ref),
  (dataset) => dataset.kindOf(ref),
  (dataset) => dataset.countryOf(ref),
  (dataset) => dataset.typeOf(ref),
  (dataset) => dataset.entity(ref),
  (dataset) => dataset.nameText(dataset.firstNameOf(ref)),
  (dataset) => dataset.nameOf(dataset.firstNameOf(ref)),
];

describe('the front of a file', () => {
  it('answers for outlets and institutions as the whole does', () => {
    for (let seed = 1; seed <= fuzzRuns(10); seed++) {
      const records = randomRecords(seed, 1 + (seed % 20));
      const bytes = encodeDataset(records, wordRules);
      const [whole, front] = [openDataset(bytes), openFront(frontOf(bytes))];
      expect(front.about).toEqual(whole.about);
      expect(front.sources()).toEqual(whole.sources());
      for (const { id, names } of [...records.outlets, ...records.institutions]) {
        const ref = whole.refOf(id)!;
        expect(front.refOf(id)).toBe(ref);
        for (const ask of asked(ref).slice(0, names.length > 0 ? undefined : -2))
          expect(ask(front)).toEqual(ask(whole));
      }
    }
  });

  it('answers nothing else: not wrong, and not with nothing', () => {
    const records = randomRecords(4, 30);
    const bytes = encodeDataset(records, wordRules);
    const [whole, front] = [openDataset(bytes), openFront(frontOf(bytes))];
    const calls: (() => unknown)[] = [
      () => front.names(1),
      () => front.site('nowhere.example', ''),
      () => front.pathDepth('nowhere.example'),
      () => front.account('x', 'nobody'),
      () => front.weightOf(0),
      () => front.controlled(0),
      () => front.refOf('Q2147483999' as never),
    ];
    for (const { id } of records.people) calls.push(() => front.entity(whole.refOf(id)!));
    for (const call of calls) expect(call).toThrow(NotInFront);
    expect(entitiesOf(records).length).toBeGreaterThan(records.people.length);
  });

  it('is refused for every single byte that is changed, and at every length but its own', () => {
    const front = frontOf(encodeDataset(randomRecords(1, 6), wordRules));
    expect(faultOf(openFront, front)).toBeNull();
    for (let at = 0; at < front.length; at++) {
      const changed = front.slice();
      changed[at] = changed[at]! ^ (1 << (at % 8));
      expect(faultOf(openFront, changed), `byte ${at}`).not.toBeNull();
      expect(faultOf(openFront, front.slice(0, at)), `${at} bytes`).not.toBeNull();
    }
    expect(faultOf(openFront, join(front, new Uint8Array(4)))).toBe('length');
  });

  it('makes a file with no rest but its own', () => {
    const [one, two] = [1, 2].map((weight) =>
      encodeDataset(randomRecords(1, 6), { ...wordRules, weight: () => weight }),
    ) as [Uint8Array, Uint8Array];
    expect(one.length).toBe(two.length);
    expect(faultOf(openDataset, join(frontOf(one), restOf(one)))).toBeNull();
    expect(faultOf(openDataset, join(frontOf(one), restOf(two)))).toBe('checksum');
    expect(faultOf(openDataset, join(frontOf(two), restOf(one)))).toBe('checksum');
  });
});
