/**
 * Who names an entity as owner, funder or parent.
 *
 * ```
 * word 0    number of entities that are so named
 * then      their refs, ascending
 *           that number and one more: where the list of each starts, counted from the first list
 *           the lists: refs of those that name it, ascending
 * ```
 */

import type { EntityOrder } from './entity-order.ts';
import { targetsOf } from './target-of.ts';
import { bytesOf, wordsOf } from './views.ts';

export class Controlled {
  readonly #refs: Uint32Array;
  readonly #starts: Uint32Array;
  readonly #lists: Uint32Array;

  constructor(section: Uint8Array) {
    const count = wordsOf(section, 0, 1)[0]!;
    this.#refs = wordsOf(section, 1, count);
    this.#starts = wordsOf(section, 1 + count, count + 1);
    this.#lists = wordsOf(section, 2 + 2 * count);
  }

  /** Ascending refs, empty where nobody names this one. */
  by(ref: number): ArrayLike<number> {
    let low = 0;
    let high = this.#refs.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#refs[middle]! < ref) low = middle + 1;
      else high = middle;
    }
    if (this.#refs[low] !== ref) return [];
    return this.#lists.subarray(this.#starts[low], this.#starts[low + 1]);
  }
}

export function encodeControlled({ entities, refs }: EntityOrder): Uint8Array {
  const lists = new Map<number, Set<number>>();
  for (const [ref, entity] of entities.entries()) {
    for (const id of entity.kind === 'person' ? [] : targetsOf(entity.claims)) {
      const controller = refs.get(id)!;
      lists.set(controller, (lists.get(controller) ?? new Set()).add(ref));
    }
  }
  const controllers = [...lists.keys()].sort((one, two) => one - two);
  const starts = [0];
  const all: number[] = [];
  for (const controller of controllers) {
    for (const ref of lists.get(controller)!) all.push(ref);
    starts.push(all.length);
  }
  return bytesOf(Uint32Array.from([controllers.length, ...controllers, ...starts, ...all]));
}
