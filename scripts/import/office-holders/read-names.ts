/** Names of the people in office-holders: labels, English Wikipedia titles, and the spellings of the lists they were taken from. */

import { basename, dirname, join } from 'node:path';
import { addOne } from '../../records/multimap.ts';
import type { Dropped } from '../shared/dropped.ts';
import { foldName, isBareId, peerName, plainName, properName } from '../shared/person-names.ts';
import { listFiles, readCsv } from '../shared/read.ts';
import { isNonLatin, languageByScript, taggedName } from '../shared/script.ts';

export interface Bio {
  readonly names: Set<string>;
  label: string | null;
  born: string;
  died: string;
  /** Wikidata ids of parties, names where a list gives no id. */
  readonly parties: Set<string>;
}

/** How often a party is called what, by its Wikidata id. */
export type PartyNames = Map<string, Map<string, number>>;

const MOST_NAMES = 8;

/** A person's record, made on first use. */
export function bioOf(bios: Map<string, Bio>, id: string): Bio {
  const known = bios.get(id);
  if (known !== undefined) return known;
  const bio: Bio = { names: new Set(), label: null, born: '', died: '', parties: new Set() };
  bios.set(id, bio);
  return bio;
}

/** Adds every spelling of the lists below `sources` to the people already known, and their parties. */
export function addListedNames(
  folder: string,
  bios: Map<string, Bio>,
  { lang, turn, parties }: Spelling & { readonly parties: PartyNames },
): void {
  for (const file of listFiles(join(folder, 'sources'), 'wikidata.csv')) {
    const ruwiki = basename(dirname(file)).endsWith('-ruwiki');
    for (const row of readCsv(file)) {
      const bio = bios.get(row.item ?? row.wdid ?? row.person ?? '');
      if (bio === undefined) continue;
      for (const raw of [row.itemLabel, row.name, row.wdLabel])
        addName(bio, turn(raw ?? ''), ruwiki ? 'ru' : lang);
      const party = row.partyLabel ?? '';
      if (party !== '' && !isBareId(party)) bio.parties.add(countParty(parties, row.party ?? '', party));
    }
  }
}

/** How a place writes names. */
export interface Spelling {
  readonly lang: string | null;
  readonly turn: (name: string) => string;
}

/** Gives the key that the party is kept by: its id, else its name. */
function countParty(parties: PartyNames, id: string, name: string): string {
  if (!isBareId(id)) return name;
  const names = parties.get(id) ?? new Map<string, number>();
  addOne(names, name);
  parties.set(id, names);
  return id;
}

/** One name for each party of a person: of those that lists give it the commonest, abbreviations (`PDP`, `ZANU–PF`) last. */
export function partiesOf({ parties }: Bio, names: PartyNames): string[] {
  const isShort = (name: string): boolean => !name.includes(' ') && name === name.toUpperCase();
  const best = [...parties].map((party) => {
    const known = [...(names.get(party) ?? [])].sort(
      ([a, x], [b, y]) => Number(isShort(a)) - Number(isShort(b)) || y - x || (a < b ? -1 : 1),
    );
    return known[0]?.[0] ?? party;
  });
  return [...new Set(best)];
}

/** Adds one spelling; a name in capitals or turned round is written the usual way. */
export function addName(bio: Bio, raw: string, lang: string | null): void {
  const plain = plainName(raw);
  if (plain === null || (!plain.includes(' ') && !isNonLatin(plain))) return;
  const name = properName(plain);
  const known = languageByScript(name) ?? (isNonLatin(name) && lang !== 'en' ? lang : null);
  bio.names.add(taggedName(name, known));
  const peer = peerName(raw);
  if (peer !== null) bio.names.add(peer);
}

/** Reads `html/bio.csv` and the same columns of the other files. */
export function addBios(
  folder: string,
  bios: Map<string, Bio>,
  { turn }: Pick<Spelling, 'turn'>,
  dropped: Dropped,
): void {
  for (const file of ['holders21', 'legislators', 'current']) {
    for (const row of readCsv(join(folder, 'html', `${file}.csv`))) {
      const bio = bios.get(row.personID ?? '');
      if (bio === undefined) continue;
      bio.born ||= row.DOB ?? '';
      bio.died ||= row.DOD ?? '';
      if (row.enwiki) addName(bio, row.enwiki, 'en');
    }
  }
  for (const row of readCsv(join(folder, 'html/bio.csv'))) {
    const bio = bios.get(row.id ?? '');
    if (bio === undefined) continue;
    bio.born ||= row.dob ?? '';
    bio.died ||= row.dod ?? '';
    if (row.enwiki) addName(bio, row.enwiki, 'en');
    if (isBareId(row.name ?? '')) dropped.drop('a bare id is no name', row.id ?? '');
    else addName(bio, turn(row.name ?? ''), null);
  }
}

/** Other names than the label, at most eight, those in other scripts first. */
export function otherNames(bio: Bio): string[] {
  const seen = new Set([foldName(bio.label ?? '')]);
  const rest = [...bio.names].filter((tagged) => {
    const folded = foldName(tagged.split('@')[0] ?? '');
    return !seen.has(folded) && seen.add(folded) !== undefined;
  });
  const native = rest.filter((tagged) => isNonLatin(tagged.split('@')[0] ?? ''));
  return [...native, ...rest.filter((tagged) => !native.includes(tagged))].slice(0, MOST_NAMES);
}
