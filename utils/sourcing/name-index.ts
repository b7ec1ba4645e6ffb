/**
 * Names and offices of a whole text, read once: full names by their last word ("Nuryshev" -> Shakhrat
 * Nuryshev) and people by the office that stands beside their name ("China's ambassador to Kazakhstan, Zhang
 * Xiao" -> ambassador). Both only where the text has one such person: two of a name are nobody.
 */

import { IS } from './lexicon.ts';
import { afterTitles } from './name-runs.ts';
import { isPlainer, isSameName, stemOf } from './name-stem.ts';
import { isNameToken, type Phrase } from './name-tokens.ts';
import { isAny, isPlace, kindAt, lowerAt, type Reading, textOf } from './reading.ts';

export interface NameIndex {
  /** Full name by its lower-case last word; null where two people share it. */
  readonly full: ReadonlyMap<string, Phrase | null>;
  /** Last words of the full names that the text has twice or more, and names of one word, both lower-case. */
  readonly repeated: ReadonlySet<string>;
  readonly alone: ReadonlySet<string>;
  /** First words of the full names, lower-case. */
  readonly first: ReadonlySet<string>;
  /** Full name by a lower-case noun of office; null where two people share it. */
  readonly byOffice: ReadonlyMap<string, Phrase | null>;
}

/** A person's full name; null for a run of less than two words or a body. */
function fullNameIn(reading: Reading, run: Phrase): Phrase | null {
  if (run.to - run.from < 2 || run.to - run.from > 4 || isPlace(reading, run)) return null;
  // "Expel China from": a first word of a sentence may be any
  const before = kindAt(reading, run.from - 1);
  if (before !== 'word' && before !== 'comma' && isAny(reading, run.to, IS.preposition)) return null;
  for (let index = run.from; index < run.to; index++) {
    if (isAny(reading, index, IS.bodyName | IS.outletName | IS.platform)) return null;
  }
  return run;
}

function endOfNames(reading: Reading, from: number): number {
  let to = from;
  while (isNameToken(reading, to)) to++;
  return to;
}

interface Adding {
  readonly reading: Reading;
  readonly map: Map<string, Phrase | null>;
}

/** Adds a name by its key; true where the map has it, in any case of its words. */
function add({ reading, map }: Adding, key: string, name: Phrase): boolean {
  const known = map.get(key);
  if (known === undefined) map.set(key, name);
  if (!known) return false;
  const { endings } = reading.lexicon;
  const had = textOf(reading, known.from, known.to);
  const text = textOf(reading, name.from, name.to);
  if (had === text) return true;
  const isSame = isSameName(endings, had, text);
  if (!isSame) map.set(key, null);
  else if (isPlainer(endings, text, had)) map.set(key, name);
  return isSame;
}

function isOffice(reading: Reading, index: number): boolean {
  return (
    isAny(reading, index, IS.person) && !isAny(reading, index, IS.plural) && kindAt(reading, index) === 'word'
  );
}

/** Offices right beside a name: "ambassador Zhang Xiao", "ambassador to Kazakhstan, Zhang Xiao", "Zhang Xiao, the ambassador". */
function officesOf(reading: Reading, name: Phrase): string[] {
  const offices: string[] = [];
  let before = name.from - 1;
  // "the lawyer for | Jane Roe" is somebody else
  const others = isAny(reading, before, IS.preposition) && !isAny(reading, before, IS.bound);
  if (kindAt(reading, before) === 'comma') before--;
  for (
    let index = before;
    !others && index > before - 6 && index >= 0 && kindAt(reading, index) === 'word';
    index--
  ) {
    if (isOffice(reading, index)) offices.push(lowerAt(reading, index));
  }
  if (kindAt(reading, name.to) !== 'comma') return offices;
  for (let index = name.to + 1; index < name.to + 8 && kindAt(reading, index) === 'word'; index++) {
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
  const first = new Set<string>();
  const repeated = new Set<string>();
  const alone = new Set<string>();
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isNameToken(reading, index)) continue;
    const to = endOfNames(reading, index);
    const run = afterTitles(reading, { from: index, to }) ?? { from: index, to };
    const name = fullNameIn(reading, run);
    const last = lowerAt(reading, to - 1);
    if (run.to - run.from === 1) alone.add(last);
    if (name) {
      first.add(lowerAt(reading, name.from));
      if (add({ reading, map: full }, stemOf(reading.lexicon.endings, last), name)) repeated.add(last);
      for (const office of officesOf(reading, name)) add({ reading, map: byOffice }, office, name);
    }
    index = to;
  }
  return { full, repeated, alone, first, byOffice };
}
