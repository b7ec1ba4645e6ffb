/**
 * Ids of refs and back. The six runs of `entity-order.ts` say for every ref whether it has a Wikidata id, whose
 * number then stands in the ascending numbers of its kind, or an id of our own, one of the texts in `ownIds`. Both are
 * sorted, so both are found by binary search and need no table of their own.
 */

import type { EntityId, EntityKind } from '../model/facts.ts';
import { KIND_ORDER, wikidataNumber } from './entity-order.ts';
import type { Sections } from './format.ts';
import { lazily } from './lazily.ts';
import { SortedNumbers } from './sorted-numbers.ts';
import { Texts } from './texts.ts';

/** Refs `[start, end)`; `ownAt` is the row of the first in `ownIds`. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly kind: EntityKind;
  /** Null for a run of own ids. */
  readonly numbers: (() => SortedNumbers) | null;
  readonly ownAt: number;
}

export class EntityIds {
  readonly count: number;
  /** Refs from here on are people. */
  readonly firstPerson: number;
  readonly #runs: readonly Run[];
  readonly #own: Texts;

  /** `lengths` of the six runs. */
  constructor(sections: Sections, lengths: readonly number[]) {
    this.#runs = layRuns(sections, lengths);
    this.count = this.#runs[this.#runs.length - 1]!.end;
    this.firstPerson = this.#runs.find(({ kind }) => kind === 'person')!.start;
    this.#own = new Texts(sections.ownIds);
  }

  /** Throws a `RangeError` where the ref is in none. */
  #runOf(ref: number): Run {
    const run = this.#runs.find(({ start, end }) => ref >= start && ref < end);
    if (run === undefined) throw new RangeError(`no ref of this dataset: ${ref}`);
    return run;
  }

  kindOf(ref: number): EntityKind {
    return this.#runOf(ref).kind;
  }

  idOf(ref: number): EntityId {
    const { start, numbers, ownAt } = this.#runOf(ref);
    const place = ref - start;
    return (numbers === null ? this.#own.at(ownAt + place) : `Q${numbers().at(place)}`) as EntityId;
  }

  refOf(id: EntityId): number | null {
    const number = wikidataNumber(id);
    for (const run of this.#runs) {
      if ((number === null) !== (run.numbers === null)) continue;
      const place = number === null ? this.#findOwn(run, id) : run.numbers!().find(number);
      if (place !== null) return run.start + place;
    }
    return null;
  }

  /** Place in a run of own ids, or null. */
  #findOwn({ start, end, ownAt }: Run, id: EntityId): number | null {
    let low = 0;
    let high = end - start;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#own.at(ownAt + middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < end - start && this.#own.at(ownAt + low) === id ? low : null;
  }
}

function layRuns(sections: Sections, lengths: readonly number[]): Run[] {
  const numbers = (['outletNumbers', 'institutionNumbers', 'personNumbers'] as const).map((name) =>
    lazily(() => new SortedNumbers(sections[name])),
  );
  let start = 0;
  let ownAt = 0;
  return lengths.map((length, index) => {
    const kind = KIND_ORDER[index >>> 1]!;
    const isOwn = index % 2 === 1;
    const run = { start, end: start + length, kind, ownAt };
    start += length;
    if (isOwn) ownAt += length;
    return { ...run, numbers: isOwn ? null : numbers[index >>> 1]! };
  });
}
