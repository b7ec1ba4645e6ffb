/**
 * Look-up by hand: an address, a Wikidata id, or part of a name. Names are scanned from end to end, folded
 * as they are compared; a person who types waits for it, a page never does.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { matchAddress } from '../matching/address/match-address.ts';
import type { EntityId } from '../model/facts.ts';
import { nameOfEntity } from './claims.ts';
import type { SearchHit } from './context-view.ts';
import { foldName } from './fold-name.ts';

const MAX_HITS = 30;
/** Refs ranked before the best are decoded; a query of two letters would otherwise decode thousands. */
const MAX_RANKED = 2000;

/** 3: the whole name, 2: its beginning, 1: the beginning of a later word, 0: not in it. */
function rank(name: string, query: string): number {
  const at = name.indexOf(query);
  if (at === 0) return name.length === query.length ? 3 : 2;
  return at > 0 && name.includes(` ${query}`) ? 1 : 0;
}

function rankNames(query: string, dataset: Dataset): Map<Ref, number> {
  const ranks = new Map<Ref, number>();
  for (let name = 0; name < dataset.nameCount && ranks.size < MAX_RANKED; name++) {
    const found = rank(foldName(dataset.nameText(name)), query);
    if (found === 0) continue;
    const { ref } = dataset.nameOf(name);
    ranks.set(ref, Math.max(found, ranks.get(ref) ?? 0));
  }
  return ranks;
}

function hitOf(ref: Ref, dataset: Dataset): SearchHit {
  const entity = dataset.entity(ref);
  const { id, kind } = entity;
  const name = nameOfEntity(entity);
  if (kind !== 'person')
    return { id, name, detail: entity.sites[0]?.host ?? '', country: entity.country, born: null };
  const role = entity.roles.at(-1);
  const born = entity.born?.slice(0, 4) ?? null;
  return { id, name, detail: role?.office ?? '', country: role?.country ?? null, born };
}

function refOfAddress(query: string, dataset: Dataset): Ref | null {
  if (!query.includes('.') || /\s/.test(query)) return null;
  const match = matchAddress(query.includes('://') ? query : `https://${query}`, dataset);
  return match.kind === 'outlet' ? dataset.refOf(match.id) : null;
}

/** Best hits first, at most 30; empty for a query of fewer than two characters or with no hit. */
export function searchDataset(query: string, dataset: Dataset): SearchHit[] {
  const trimmed = query.trim();
  const direct = dataset.refOf(trimmed as EntityId) ?? refOfAddress(trimmed, dataset);
  const folded = foldName(trimmed);
  const ranks = [...folded].length < 2 ? new Map<Ref, number>() : rankNames(folded, dataset);
  if (direct !== null) ranks.set(direct, 4);
  return [...ranks]
    .sort(([a, rankA], [b, rankB]) => rankB - rankA || dataset.weightOf(b) - dataset.weightOf(a) || a - b)
    .slice(0, MAX_HITS)
    .map(([ref]) => hitOf(ref, dataset));
}
