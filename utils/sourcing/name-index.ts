/**
 * Names and offices of a whole text, read once: full names by their last word ("Nuryshev" -> Shakhrat
 * Nuryshev) and people by the office that stands beside their name ("China's ambassador to Kazakhstan, Zhang
 * Xiao" -> ambassador). Both only where the text has one such person: two of a name are nobody.
 */

import { IS } from './lexicon.ts';
import { afterTitles } from './name-runs.ts';
import { stemOf } from './name-stem.ts';
import { isNameToken, type Phrase } from './name-tokens.ts';
import { isAny, isPlace, type Reading, textOf } from './reading.ts';

export interface NameIndex {
  /** Full name by its lower-case last word; null where two people share it. */
  readonly full: ReadonlyMap<string, Phrase | null>;
  /** First words of the full names, lower-case. */
  readonly first: ReadonlySet<string>;
  /** Full name by a lower-case noun of office; null where two people share it. */
  readonly byOffice: ReadonlyMap<string, Phrase | null>;
}

/** The run of name tokens from `from`, as a person's full name; null for less than two words or a body. */
function fullNameAt(reading: Reading, from: number, to: number): Phrase | null {
  const titled = afterTitles(reading, { from, to });
  const run = titled ?? { from, to };
  if (run.to - run.from < 2 || run.to - run.from > 4 || isPlace(reading, run)) return null;
  // "Expel China from": a first word of a sentence may be any
  const before = reading.tokens[run.from - 1]?.kind;
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

function add({ reading, map }: Adding, key: string, name: Phrase): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, name);
  else if (known && textOf(reading, known.from, known.to) !== textOf(reading, name.from, name.to))
    map.set(key, null);
}

function isOffice(reading: Reading, index: number): boolean {
  return (
    isAny(reading, index, IS.person) &&
    !isAny(reading, index, IS.plural) &&
    reading.tokens[index]!.kind === 'word'
  );
}

/** Offices right beside a name: "ambassador Zhang Xiao", "ambassador to Kazakhstan, Zhang Xiao", "Zhang Xiao, the ambassador". */
function officesOf(reading: Reading, name: Phrase): string[] {
  const offices: string[] = [];
  let before = name.from - 1;
  // "the lawyer for | Jane Roe" is somebody else
  const others = isAny(reading, before, IS.preposition) && !isAny(reading, before, IS.bound);
  if (reading.tokens[before]?.kind === 'comma') before--;
  for (
    let index = before;
    !others && index > before - 6 && index >= 0 && reading.tokens[index]!.kind === 'word';
    index--
  ) {
    if (isOffice(reading, index)) offices.push(reading.tokens[index]!.lower);
  }
  if (reading.tokens[name.to]?.kind !== 'comma') return offices;
  for (let index = name.to + 1; index < name.to + 8 && reading.tokens[index]?.kind === 'word'; index++) {
    if (isAny(reading, index, IS.who | IS.verb)) break;
    if (isOffice(reading, index)) {
      offices.push(reading.tokens[index]!.lower);
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
  for (let index = 0; index < reading.tokens.length; index++) {
    if (!isNameToken(reading, index)) continue;
    const to = endOfNames(reading, index);
    const name = fullNameAt(reading, index, to);
    if (name) {
      first.add(reading.tokens[name.from]!.lower);
      add({ reading, map: full }, stemOf(reading.lexicon.endings, reading.tokens[name.to - 1]!.lower), name);
      for (const office of officesOf(reading, name)) add({ reading, map: byOffice }, office, name);
    }
    index = to;
  }
  return { full, first, byOffice };
}
