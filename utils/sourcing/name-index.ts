/**
 * Names and offices of a whole text, read once: full names by their last word ("Nuryshev" -> Shakhrat
 * Nuryshev) and people by the office that stands beside their name ("China's ambassador to Kazakhstan, Zhang
 * Xiao" -> ambassador). Both only where the text has one such person: two of a name are nobody.
 */

import { isGivenName } from './given-names.ts';
import { IS } from './lexicon.ts';
import { afterTitles } from './name-runs.ts';
import { isPlainer, isSameBearer, stemOf } from './name-stem.ts';
import { isNameToken, isOffice } from './name-tokens.ts';
import { isPostNominal } from './post-nominals.ts';
import {
  hasAny,
  isAny,
  isComma,
  isPlace,
  isWord,
  kindAt,
  lowerAt,
  type Phrase,
  type Reading,
  textOf,
} from './reading.ts';

export interface NameIndex {
  /** Full name by its lower-case last word; null where two people share it. */
  readonly full: ReadonlyMap<string, Phrase | null>;
  /** Last words of the full names that the text has twice or more, and names of one word, both lower-case. */
  readonly repeated: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** Full name by its first word, and by a surname before the last; null where two share it. */
  readonly part: ReadonlyMap<string, Phrase | null>;
  /** All words but the last of names that are surely people's. */
  readonly people: ReadonlySet<string>;
  /** Full name by a lower-case noun of office; null where two people share it. */
  readonly byOffice: ReadonlyMap<string, Phrase | null>;
}

/** A person's full name; null for a run of less than two words or a body. */
function fullNameIn(reading: Reading, run: Phrase): Phrase | null {
  if (lastOf(reading, run) === run.from || run.to - run.from > 4 || isPlace(reading, run)) return null;
  // "Expel China from": a first word of a sentence may be any
  const before = kindAt(reading, run.from - 1);
  if (before !== 'word' && before !== 'comma' && isAny(reading, run.to, IS.preposition)) return null;
  return hasAny(reading, run, IS.bodyName | IS.outletName | IS.platform) ? null : run;
}

function endOfNames(reading: Reading, from: number): number {
  let to = from;
  while (isNameToken(reading, to)) to++;
  return to;
}

/** Adds a name by its key; true where the map has it, in any case and number of its words. */
function add(reading: Reading, map: Map<string, Phrase | null>, key: string, name: Phrase): boolean {
  const known = map.get(key);
  if (known === undefined) map.set(key, name);
  if (!known) return false;
  const { endings } = reading.lexicon;
  const had = textOf(reading, known.from, known.to);
  const text = textOf(reading, name.from, name.to);
  if (had === text) return true;
  const isSame = isSameBearer(endings, had, text);
  const isBetter = isPlainer(endings, text, had) || beginsFull(reading, name) > beginsFull(reading, known);
  if (!isSame) map.set(key, null);
  else if (isBetter) map.set(key, name);
  return isSame;
}

/** 1 for a name that begins with a first name: "Mira Holt", not "Lt Col Mira Holt" or "Holt Marlow". */
export const beginsFull = (reading: Reading, { from }: Phrase): number =>
  Number(isGivenName(lowerAt(reading, from)));

const SYLLABLE = '(?:[zcs]?h|[b-df-hj-np-tw-z])?[aeiouü]{1,3}(?:ng?|r)?';
/** "Mao Ning", "Lee Jae-myung": the surname stands first. */
const SURNAME_FIRST = new RegExp(`^${SYLLABLE} (?:${SYLLABLE}-?){1,2}$`, 'u');

/** Whether the whole is surely somebody's name, so that one word of it stands for him: "Mira", "Mao". */
export const isWhole = (reading: Reading, name: Phrase): boolean =>
  beginsFull(reading, name) === 1 || SURNAME_FIRST.test(textOf(reading, name.from, name.to).toLowerCase());

/** Index of the last word of a name, but for "Jr.". */
export function lastOf(reading: Reading, { from, to }: Phrase): number {
  let last = to - 1;
  while (last > from && isPostNominal(reading, last)) last--;
  return last;
}

/** Offices right beside a name: "ambassador Zhang Xiao", "ambassador to Kazakhstan, Zhang Xiao", "Zhang Xiao, the ambassador". */
function officesOf(reading: Reading, name: Phrase): string[] {
  const offices: string[] = [];
  let before = name.from - 1;
  // "the lawyer for | Jane Roe" is somebody else
  const others = isAny(reading, before, IS.preposition) && !isAny(reading, before, IS.bound);
  if (isComma(reading, before)) before--;
  for (let index = before; !others && index > before - 6 && index >= 0 && isWord(reading, index); index--) {
    if (isOffice(reading, index)) offices.push(lowerAt(reading, index));
  }
  if (!isComma(reading, name.to)) return offices;
  for (let index = name.to + 1; index < name.to + 8 && isWord(reading, index); index++) {
    if (isAny(reading, index, IS.who | IS.verb)) break;
    if (isOffice(reading, index)) {
      offices.push(lowerAt(reading, index));
      break;
    }
  }
  return offices;
}

/** Reads the names and offices of a text. Linear. */
export function indexNames(reading: Reading): NameIndex {
  const full = new Map<string, Phrase | null>();
  const byOffice = new Map<string, Phrase | null>();
  const part = new Map<string, Phrase | null>();
  const people = new Set<string>();
  const { endings, lang } = reading.lexicon;
  const hasTwoSurnames = lang === 'es' || lang === 'pt';
  const repeated = new Set<string>();
  const alone = new Set<string>();
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isNameToken(reading, index)) continue;
    const to = endOfNames(reading, index);
    const run = afterTitles(reading, { from: index, to }) ?? { from: index, to };
    const name = fullNameIn(reading, run);
    const end = lastOf(reading, run);
    const last = lowerAt(reading, end);
    if (run.to - run.from === 1) alone.add(last);
    if (name) {
      for (let at = name.from; at < end; at++) {
        const stem = stemOf(endings, lowerAt(reading, at));
        if (hasTwoSurnames || at === name.from) add(reading, part, stem, name);
        if (isWhole(reading, name)) people.add(stem);
      }
      if (add(reading, full, stemOf(endings, last), name)) repeated.add(last);
      for (const office of officesOf(reading, name)) add(reading, byOffice, office, name);
    }
    index = to;
  }
  return { full, part, people, repeated, alone, byOffice };
}
