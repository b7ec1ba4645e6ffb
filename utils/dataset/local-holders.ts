/**
 * Local holders: bodies with an id of our own that only outlets of one piece lead to, as owner, funder or parent, near or far. Four of five
 * holders are: a publisher has its few papers. They stand in the part of that piece, so that the core, which
 * every answer takes, has those alone that outlets of several pieces share.
 *
 * Where such an id stands cannot be found by its order, as others are. Two sections of the core say it: the ascending hashes of the ids, 20 bits each,
 * and for each hash the piece. Two ids of different pieces never have one hash, since the later one is then no local holder; an
 * id that is none has the hash of one in one of two hundred cases, and is then looked for in vain.
 */

import type { Entity, EntityId, Institution, Outlet } from '../model/facts.ts';
import type { PartedFile } from './file.ts';
import type { Contents } from './format.ts';
import { hashText } from './hash.ts';
import { lazily } from './lazily.ts';
import { encodePackedSection, openPackedSection } from './packed-numbers.ts';
import { encodeSortedNumbers, SortedNumbers } from './sorted-numbers.ts';
import { targetsOf } from './target-of.ts';

/** Bits of `hashText` that are dropped. */
const DROPPED_BITS = 12;

const hashOf = (id: EntityId): number => hashText(id) >>> DROPPED_BITS;

type Organisation = Outlet | Institution;

/** Everybody whom these lead to. Who is not among `all` leads nowhere. */
function reachFrom(
  these: readonly Entity[],
  all: ReadonlyMap<EntityId, Organisation>,
): ReadonlySet<EntityId> {
  const reached = new Set(
    these.flatMap((entity) => (entity.kind === 'person' ? [] : targetsOf(entity.claims))),
  );
  // What is added to a set while it is gone through is gone through too.
  for (const id of reached) for (const next of targetsOf(all.get(id)?.claims ?? [])) reached.add(next);
  return reached;
}

/**
 * The piece of each local holder. `pieces`: the outlets and institutions that hold nobody, cut; `isOwn`: which ids are our own.
 */
export function findLocalHolders(
  pieces: readonly (readonly Entity[])[],
  organisations: readonly Organisation[],
  isOwn: (id: EntityId) => boolean,
): ReadonlyMap<EntityId, number> {
  const all = new Map(organisations.map((one) => [one.id, one]));
  const pieceOf = new Map<EntityId, number | null>();
  for (const [piece, entities] of pieces.entries())
    for (const id of reachFrom(entities, all)) pieceOf.set(id, pieceOf.has(id) ? null : piece);
  const local = new Map<EntityId, number>();
  const taken = new Map<number, number>();
  for (const [id, piece] of [...pieceOf].sort(([one], [two]) => (one < two ? -1 : 1))) {
    if (piece === null || !isOwn(id) || all.get(id)?.kind !== 'institution') continue;
    const hash = hashOf(id);
    if ((taken.get(hash) ?? piece) !== piece) continue;
    taken.set(hash, piece);
    local.set(id, piece);
  }
  return local;
}

/** `pieces`: the ids of the local holders of each. */
export function encodeLocalHolders(
  pieces: readonly (readonly EntityId[])[],
): Pick<Contents['sections'], 'localHashes' | 'localPieces'> {
  const places = new Map(pieces.flatMap((ids, piece) => ids.map((id) => [hashOf(id), piece] as const)));
  const sorted = [...places].sort(([one], [two]) => one - two);
  return {
    localHashes: encodeSortedNumbers(sorted.map(([hash]) => hash)),
    localPieces: encodePackedSection(sorted.map(([, piece]) => piece)),
  };
}

export class LocalHolders {
  readonly #hashes: () => SortedNumbers;
  readonly #pieces: () => { at(row: number): number };

  constructor(file: PartedFile) {
    this.#hashes = lazily(() => new SortedNumbers(file.section('localHashes')));
    this.#pieces = lazily(() => openPackedSection(file.section('localPieces')));
  }

  /** The piece in which this id stands if it is a local holder's; null where it is none for certain. */
  pieceOf(id: EntityId): number | null {
    const place = this.#hashes().find(hashOf(id));
    return place === null ? null : this.#pieces().at(place);
  }
}
