/**
 * Ids of refs and back. The six runs of `entity-order.ts` say for every ref whether it has a Wikidata id, which
 * is then a number in one ascending array (found by binary search), or an id of our own (found by hash).
 */

import type { EntityId, EntityKind } from '../model/facts.ts';
import { Blobs } from './blobs.ts';
import { KIND_ORDER, wikidataNumber } from './entity-order.ts';
import type { Sections } from './format.ts';
import { hashText } from './hash.ts';
import { KeyTable } from './key-table.ts';
import { wordsOf } from './views.ts';

/** A run of refs `[start, end)` whose ids stand from place `at` on in their own section. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly at: number;
  readonly isWikidata: boolean;
}

export class EntityIds {
  readonly count: number;
  readonly #runs: readonly Run[];
  readonly #numbers: Uint32Array;
  readonly #own: Blobs;
  readonly #ownKeys: KeyTable;

  constructor(sections: Sections, runs: readonly number[]) {
    this.#runs = layRuns(runs);
    this.count = this.#runs[this.#runs.length - 1]!.end;
    this.#numbers = wordsOf(sections.wikidataIds);
    this.#own = new Blobs(sections.ownIds);
    this.#ownKeys = new KeyTable(sections.ownIdKeys);
  }

  /** Index into the six runs; throws a `RangeError` where the ref is in none. */
  #runOf(ref: number): number {
    if (!(ref >= 0 && ref < this.count)) throw new RangeError(`no ref of this dataset: ${ref}`);
    let run = 0;
    while (ref >= this.#runs[run]!.end) run++;
    return run;
  }

  kindOf(ref: number): EntityKind {
    return KIND_ORDER[this.#runOf(ref) >>> 1]!;
  }

  idOf(ref: number): EntityId {
    const { start, at, isWikidata } = this.#runs[this.#runOf(ref)]!;
    const place = at + ref - start;
    return (isWikidata ? `Q${this.#numbers[place]}` : this.#own.text(place)) as EntityId;
  }

  refOf(id: EntityId): number | null {
    const number = wikidataNumber(id);
    return number === null ? this.#findOwn(id) : this.#findNumber(number);
  }

  #findNumber(number: number): number | null {
    for (const { start, end, at, isWikidata } of this.#runs) {
      if (!isWikidata) continue;
      let low = at;
      let high = at + end - start;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (this.#numbers[middle]! < number) low = middle + 1;
        else high = middle;
      }
      if (low < at + end - start && this.#numbers[low] === number) return start + low - at;
    }
    return null;
  }

  #findOwn(id: EntityId): number | null {
    const places = this.#ownKeys.rows(hashText(id));
    for (let index = 0; index < places.length; index++) {
      const place = places[index]!;
      if (this.#own.text(place) !== id) continue;
      const run = this.#runs.find(
        ({ start, end, at, isWikidata }) => !isWikidata && place >= at && place < at + end - start,
      )!;
      return run.start + place - run.at;
    }
    return null;
  }
}

function layRuns(lengths: readonly number[]): Run[] {
  let start = 0;
  const places = { wikidata: 0, own: 0 };
  return lengths.map((length, index) => {
    const isWikidata = index % 2 === 0;
    const section = isWikidata ? 'wikidata' : 'own';
    const run = { start, end: start + length, at: places[section], isWikidata };
    start += length;
    places[section] += length;
    return run;
  });
}
