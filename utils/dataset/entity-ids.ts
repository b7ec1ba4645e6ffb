/**
 * Ids of refs and back. The runs of `entity-order.ts` say for every ref whether it has a Wikidata id, whose
 * number then stands in the ascending numbers of its group, or an id of our own, a text in the column `ownIds` of its segment. Both are
 * sorted, so both are found by binary search and need no table of their own; the core has the first own id of each stretch, so that
 * only the segment is opened in which an id must be. Local holders, who are not in order over all pieces, are told by hashes.
 */

import type { EntityId, EntityKind } from '../model/facts.ts';
import { GROUPS, LOCAL, wikidataNumber } from './entity-order.ts';
import type { PartedFile } from './file.ts';
import { lazily } from './lazily.ts';
import { LocalHolders } from './local-holders.ts';
import type { Meta } from './meta-codec.ts';
import { SortedNumbers } from './sorted-numbers.ts';
import { layStretches, type Stretch } from './stretches.ts';
import { openSymbols, Texts } from './texts.ts';

export class EntityIds {
  readonly count: number;
  /** Refs from here on are people. */
  readonly firstPerson: number;
  readonly #stretches: readonly Stretch[];
  readonly #numbers: readonly (() => SortedNumbers | null)[];
  readonly #local: LocalHolders;
  readonly #inOrder: readonly Stretch[];
  readonly #own: readonly (() => Texts)[];
  readonly #firstIds: () => Texts;

  constructor(file: PartedFile, { runs, segments }: Pick<Meta, 'runs' | 'segments'>) {
    this.#stretches = layStretches(runs, segments);
    this.count = runs.reduce((sum, length) => sum + length, 0);
    this.firstPerson = segments[segments.length - 1]!;
    this.#inOrder = this.#stretches.filter(({ isOwn, group }) => isOwn && group !== LOCAL);
    this.#local = new LocalHolders(file);
    this.#numbers = GROUPS.map(({ numbers }) =>
      lazily(() => numbers && new SortedNumbers(file.section(numbers))),
    );
    const symbols = openSymbols(file, 'idSymbols');
    this.#own = segments.map((_, segment) =>
      lazily(() => new Texts(file.column(segment, 'ownIds'), symbols)),
    );
    this.#firstIds = lazily(() => new Texts(file.section('firstIds')));
  }

  /** Throws a `RangeError` where the ref is in none. */
  #stretchOf(ref: number): Stretch {
    for (let i = 0; i < this.#stretches.length; i++) {
      const stretch = this.#stretches[i]!;
      if (ref >= stretch.start && ref < stretch.end) return stretch;
    }
    throw new RangeError(`no ref of this dataset: ${ref}`);
  }

  kindOf(ref: number): EntityKind {
    if (ref >= this.firstPerson && ref < this.count) return 'person';
    return GROUPS[this.#stretchOf(ref).group]!.kind;
  }

  idOf(ref: number): EntityId {
    const { start, group, isOwn, segment, at } = this.#stretchOf(ref);
    const place = at + ref - start;
    return (isOwn ? this.#own[segment]!().at(place) : `Q${this.#numbers[group]!()!.at(place)}`) as EntityId;
  }

  refOf(id: EntityId): number | null {
    const number = wikidataNumber(id);
    return number === null ? this.#refOfOwn(id) : this.#refOfNumber(number);
  }

  #refOfNumber(number: number): number | null {
    for (const [group, numbers] of this.#numbers.entries()) {
      const place = numbers()?.find(number) ?? null;
      if (place === null) continue;
      const { start, at } = this.#stretches.findLast(
        (stretch) => stretch.group === group && !stretch.isOwn && stretch.at <= place,
      )!;
      return start + place - at;
    }
    return null;
  }

  #refOfOwn(id: EntityId): number | null {
    return this.#refOfLocal(id) ?? this.#refInOrder(id);
  }

  #refOfLocal(id: EntityId): number | null {
    const piece = this.#local.pieceOf(id);
    const stretch = this.#stretches.find(({ group, segment }) => group === LOCAL && segment - 1 === piece);
    return stretch ? this.#findOwn(stretch, id) : null;
  }

  /** In each group only the last stretch that begins before the id can have it. */
  #refInOrder(id: EntityId): number | null {
    const own = this.#inOrder;
    for (const [index, stretch] of own.entries()) {
      if (this.#firstIds().at(index) > id) continue;
      if (own[index + 1]?.group === stretch.group && this.#firstIds().at(index + 1) <= id) continue;
      const ref = this.#findOwn(stretch, id);
      if (ref !== null) return ref;
    }
    return null;
  }

  #findOwn({ start, end, segment, at }: Stretch, id: EntityId): number | null {
    const texts = this.#own[segment]!();
    let low = 0;
    let high = end - start;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (texts.at(at + middle) < id) low = middle + 1;
      else high = middle;
    }
    return low < end - start && texts.at(at + low) === id ? start + low : null;
  }
}
