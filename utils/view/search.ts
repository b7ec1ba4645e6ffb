/**
 * Look-up by hand: an address, a site's name, a Wikidata id, or words of a name in any order. Names are scanned from end to end, folded
 * as they are compared; a person who types waits for it, a page never does. What sounds like the words comes from the keys by which
 * names are found in texts, so that `Toqaev` finds who is written `Tokayev`.
 */

import type { Dataset, Ref } from '../dataset/dataset.ts';
import { matchAddress } from '../matching/address/match-address.ts';
import { mononymKey, pairKey, surnameKey } from '../matching/name-keys.ts';
import { roleOnDate } from '../matching/role-on-date.ts';
import { fold } from '../mentions/fold.ts';
import { romanise } from '../mentions/romanise.ts';
import { skeletonOfWord } from '../mentions/skeleton.ts';
import type { EntityId } from '../model/facts.ts';
import { nameOfEntity, viewRole } from './claims.ts';
import type { RoleView } from './context-view.ts';
import { foldName, wordsOfQuery } from './fold-name.ts';

const MAX_HITS = 30;

/**
 * How well a name answers a query, in points beside the prominence of who bears it (0 to 255), so that only a whole name may yield to one of
 * more words: `Fox` of Japan to Fox News.
 */
const [NO, BEGUN, HEARD, WORDS, WHOLE, DIRECT] = [0, 1, 257, 513, 613, 1000] as const;

/** Endings of addresses that a reader leaves out: `nytimes`. */
const ENDINGS = ['com', 'org', 'net'];

const isLetter = (code: number): boolean =>
  (code > 0x2f && code < 0x3a) ||
  (code > 0x60 && code < 0x7b) ||
  (code > 0xbf && (code < 0x2000 || code > 0x206f));

/** Scripts without spaces: a word may begin anywhere. */
const isIdeograph = (code: number): boolean => code > 0x2e7f && code < 0xd7b0;

/** `WORDS` where the name has this word, `BEGUN` where one of its words begins so, else `NO`. */
function rankWord(name: string, word: string): number {
  let best: number = NO;
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1)) {
    const isStart = at === 0 || !isLetter(name.charCodeAt(at - 1)) || isIdeograph(word.charCodeAt(0));
    const end = at + word.length;
    if (isStart && (end === name.length || !isLetter(name.charCodeAt(end)))) return WORDS;
    if (isStart) best = BEGUN;
  }
  return best;
}

function rankName(name: string, query: string, words: readonly string[]): number {
  if (name === query || name === `the ${query}`) return WHOLE;
  let least: number = WORDS;
  for (const word of words) {
    least = Math.min(least, rankWord(name, word));
    if (least === NO) return NO;
  }
  return least;
}

class Ranks {
  readonly best = new Map<Ref, number>();

  add(ref: Ref | null, rank: number): void {
    if (ref !== null) this.best.set(ref, Math.max(rank, this.best.get(ref) ?? NO));
  }
}

/** The words as they are written, and in the letters that most names are in. */
function spellingsOf(words: readonly string[]): (readonly string[])[] {
  const latin = words.map(romanise);
  return latin.every((word) => word !== '') ? [words, latin] : [words];
}

/** Whoever has the words in a name; true where one has them whole. */
function addNames(ranks: Ranks, query: readonly string[], dataset: Dataset): boolean {
  const spellings = spellingsOf(query).map((words) => ({ text: words.join(' '), words }));
  let isFound = false;
  for (let name = 0; name < dataset.nameCount; name++) {
    const folded = foldName(dataset.nameText(name));
    for (const { text, words } of spellings) {
      const rank = rankName(folded, text, words);
      if (rank === NO) continue;
      ranks.add(dataset.nameOf(name).ref, rank);
      isFound ||= rank >= WORDS;
    }
  }
  return isFound;
}

/** Who is called alike by the first and the last word, or by the only one. */
function addHeard(ranks: Ranks, words: readonly string[], dataset: Dataset): void {
  const heard = words.map((word) => skeletonOfWord(fold(word)));
  const [first, last] = [heard[0] as number, heard.at(-1) as number];
  const keys = heard.length > 1 ? [pairKey(first, last)] : [surnameKey(first), mononymKey(first)];
  for (const key of keys) {
    const names = dataset.names(key);
    for (let i = 0; i < names.length; i++) ranks.add(dataset.nameOf(names[i] as number).ref, HEARD);
  }
}

function refOfAddress(address: string, dataset: Dataset): Ref | null {
  const match = matchAddress(address.includes('://') ? address : `https://${address}`, dataset);
  return match.kind === 'outlet' ? dataset.refOf(match.id) : null;
}

function addSites(ranks: Ranks, query: string, dataset: Dataset): void {
  if (/\s/.test(query)) return;
  if (query.includes('.')) ranks.add(refOfAddress(query, dataset), DIRECT);
  else if (/^[a-z\d-]+$/i.test(query))
    for (const ending of ENDINGS) ranks.add(dataset.site(`${query.toLowerCase()}.${ending}`, ''), WHOLE);
}

/** What a look-up found. */
export interface Found {
  readonly id: EntityId;
  readonly name: string;
  /** The office of today, or the last one; null for who is no person, or where none is stated. */
  readonly shown: RoleView | null;
  /** Main site of an outlet or a body; empty where none is stated. */
  readonly host: string;
  /** ISO 3166-1 code; null for a person, whose office tells it. */
  readonly country: string | null;
  /** Year of birth. */
  readonly born: string | null;
}

function foundAt(ref: Ref, today: string, dataset: Dataset): Found {
  const entity = dataset.entity(ref);
  const { id, kind } = entity;
  const name = nameOfEntity(entity);
  if (kind !== 'person')
    return { id, name, shown: null, host: entity.sites[0]?.host ?? '', country: entity.country, born: null };
  const { role, status } = roleOnDate(entity, null, today);
  const shown = role && viewRole(role, status, dataset);
  return { id, name, shown, host: '', country: null, born: entity.born?.slice(0, 4) ?? null };
}

/**
 * Best hits first, of those that are alike the better known first, at most 30; empty for a query of fewer than two letters or
 * with no hit. `today`, an ISO date, is the day of the offices.
 */
export function searchDataset(query: string, today: string, dataset: Dataset): Found[] {
  const trimmed = query.trim();
  const words = wordsOfQuery(trimmed);
  const ranks = new Ranks();
  ranks.add(dataset.refOf(trimmed as EntityId), DIRECT);
  if ([...words.join('')].length > 1) {
    addSites(ranks, trimmed, dataset);
    if (!addNames(ranks, words, dataset)) addHeard(ranks, words, dataset);
  }
  return [...ranks.best]
    .map(([ref, rank]) => [ref, rank + dataset.weightOf(ref)] as const)
    .sort(([a, pointsA], [b, pointsB]) => pointsB - pointsA || a - b)
    .slice(0, MAX_HITS)
    .map(([ref]) => foundAt(ref, today, dataset));
}
