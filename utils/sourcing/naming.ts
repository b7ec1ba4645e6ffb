/**
 * What a source phrase calls its source: a name ("Kazbek Beisebayev"), a body ("the Kazakh Foreign Ministry"),
 * nobody by name ("officials"), or only a pronoun. The name is the last run of capitals in the head of the
 * phrase, or of what stands between commas after it ("The leader of the league, Jane Roe,").
 */

import type { Speaker } from '../model/match.ts';
import { IS } from './lexicon.ts';
import { isNameToken, type Phrase } from './name-tokens.ts';
import { isAny, type Reading, textOf } from './reading.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'who';

export interface Naming {
  readonly kind: Speaker['kind'] | 'pronoun';
  readonly name: string;
  readonly description: string | null;
  readonly unnamed: Speaker['unnamed'];
  readonly pronoun: Pronoun | null;
  /** Where the name stands, as a token range; null without a name. */
  readonly at: Phrase | null;
  /** "the ambassador", "this ministry": points back to somebody named before. */
  readonly definite: boolean;
  /** The noun of an unnamed or described source ("ambassador"), lower case, else null. */
  readonly noun: string | null;
}

const NOUN = IS.person | IS.group | IS.body | IS.paper | IS.site;

/** Parts of the phrase between commas, dashes and brackets. */
function partsOf(reading: Reading, phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let from = phrase.from;
  for (let index = phrase.from; index <= phrase.to; index++) {
    const kind = index === phrase.to ? 'comma' : reading.tokens[index]!.kind;
    // "Radio Free Europe (RFE)'s service" is one name
    if (
      kind === 'open' &&
      reading.tokens[index + 2]?.kind === 'close' &&
      reading.tokens[index + 3]?.lower === "'s"
    ) {
      index += 3;
      continue;
    }
    if (kind !== 'comma' && kind !== 'dash' && kind !== 'open' && kind !== 'close') continue;
    if (index > from) parts.push({ from, to: index });
    from = index + 1;
  }
  return parts;
}

/** The part up to the first "who", verb or preposition that does not belong to a name. */
function headOf(reading: Reading, part: Phrase): Phrase {
  let from = part.from;
  while (
    from < part.to &&
    isAny(reading, from, IS.bound) &&
    !isNameToken(reading, from) &&
    !isAny(reading, from, IS.determiner)
  )
    from++;
  let noun = false;
  for (let index = from; index < part.to; index++) {
    const flags = reading.flags[index]!;
    const name = isNameToken(reading, index);
    if (noun || index > from) {
      if (name) {
        noun = true;
        continue;
      }
      const inName =
        (flags & IS.link) !== 0 && isNameToken(reading, index - 1) && linksBody(reading, index, part);
      if (flags & (IS.preposition | IS.who | IS.bound) && !inName) return { from, to: index };
    }
    noun ||= name || (flags & NOUN) !== 0;
  }
  return { from, to: part.to };
}

/** "Institute for the Study of War": a link belongs to the name only after a word for a body. */
function linksBody(reading: Reading, index: number, part: Phrase): boolean {
  const next = isAny(reading, index + 1, IS.determiner) ? index + 2 : index + 1;
  if (next >= part.to || !isNameToken(reading, next)) return false;
  if (
    /^(von|van|de|del|della|da|di|dos|du|la|le|al|el|bin|ibn|ben|der|den|ter|y|e|&)$/.test(
      reading.tokens[index]!.lower,
    )
  )
    return true;
  if (isAny(reading, index - 1, IS.title) && reading.tokens[index - 1]!.cap) return true;
  for (
    let at = index - 1;
    at >= part.from && (isNameToken(reading, at) || isAny(reading, at, IS.link));
    at--
  ) {
    if (isAny(reading, at, IS.bodyName)) return true;
  }
  return false;
}

/** The last run of name tokens that ends at or before `to`; null where there is none. */
function runIn(reading: Reading, head: Phrase): Phrase | null {
  let to = head.to;
  while (to > head.from && !isNameToken(reading, to - 1)) to--;
  if (to === head.from) return null;
  let from = to - 1;
  while (from > head.from) {
    const before = from - 1;
    const links =
      isAny(reading, before, IS.link | IS.determiner) &&
      before > head.from &&
      linksBody(reading, isAny(reading, before, IS.determiner) ? before - 1 : before, {
        from: head.from,
        to,
      });
    if (isNameToken(reading, before) || links) from = before;
    else break;
  }
  return { from, to };
}

/** "House Speaker Paul Ryan": what follows the last title, if a name is left, else null. */
export function afterTitles(reading: Reading, run: Phrase): Phrase | null {
  for (let index = run.to - 2; index >= run.from; index--) {
    if (!isAny(reading, index, IS.title | IS.person)) continue;
    let from = index + 1;
    // "Secretary of State John Kerry"
    if (isAny(reading, from, IS.link)) from += 2;
    while (from < run.to && isAny(reading, from, IS.bodyName | IS.title)) from++;
    return from < run.to ? { from, to: run.to } : null;
  }
  return null;
}

/** "Kazakhstan's Foreign Ministry", "the network (RFE)'s Kazakh service": the owner belongs to a body's name. */
function ownerOf(reading: Reading, run: Phrase, head: Phrase): number {
  let at = run.from;
  if (reading.tokens[at - 1]?.lower !== "'s" || at - 1 <= head.from) return at;
  at -= 2;
  if (reading.tokens[at]!.kind === 'close') at -= 3;
  while (at > head.from && isNameToken(reading, at - 1)) at--;
  return isNameToken(reading, at) ? Math.max(at, head.from) : run.from;
}

function hasBit(reading: Reading, phrase: Phrase, bits: number): boolean {
  for (let index = phrase.from; index < phrase.to; index++) if (isAny(reading, index, bits)) return true;
  return false;
}

function isAcronym(name: string): boolean {
  return name.length > 1 && !name.includes(' ') && name === name.toUpperCase() && /\p{L}{2}/u.test(name);
}

function kindOfRun(reading: Reading, run: Phrase, head: Phrase): 'person' | 'institution' | 'outlet' {
  const last = run.to - 1;
  if (hasBit(reading, run, IS.bodyName) && !isAny(reading, head.from - 1, IS.title)) {
    return isAny(reading, last, IS.outletName) ? 'outlet' : 'institution';
  }
  if (run.to - run.from > 1 && isAny(reading, last, IS.outletName)) return 'outlet';
  if (isAcronym(textOf(reading, run.from, run.to))) return 'institution';
  const before = run.from - 1;
  if (before >= head.from && isAny(reading, before, IS.site)) return 'outlet';
  if (before === head.from && isAny(reading, before, IS.determiner)) return 'institution';
  return 'person';
}

function pronounOf(reading: Reading, phrase: Phrase): Pronoun | null {
  const last = phrase.to - 1;
  if (phrase.to - phrase.from > 3) return null;
  if (isAny(reading, last, IS.he)) return 'he';
  if (isAny(reading, last, IS.she)) return 'she';
  if (isAny(reading, last, IS.they)) return 'they';
  return isAny(reading, last, IS.it) ? 'it' : null;
}

/** Words around the name that say who it is: what follows in commas, else what goes before. */
function describe(reading: Reading, phrase: Phrase, at: Phrase): string | null {
  let from = at.to;
  while (from < phrase.to && reading.tokens[from]!.kind === 'close') from++;
  if (from < phrase.to && reading.tokens[from]!.kind !== 'word') from++;
  let to = phrase.to;
  while (to > from && reading.tokens[to - 1]!.kind !== 'word' && reading.tokens[to - 1]!.kind !== 'number')
    to--;
  if (to > from && from > at.to) return textOf(reading, from, to);
  if (to > from && isAny(reading, from, IS.preposition)) return textOf(reading, from, to);
  let before = phrase.from;
  while (before < at.from && isAny(reading, before, IS.bound) && !isAny(reading, before, IS.determiner))
    before++;
  let end = at.from;
  while (end > before && reading.tokens[end - 1]!.kind !== 'word') end--;
  return end > before && hasBit(reading, { from: before, to: end }, NOUN | IS.title)
    ? textOf(reading, before, end)
    : null;
}

const NOBODY: Naming = {
  kind: 'unnamed',
  name: '',
  description: null,
  unnamed: 'anonymous',
  pronoun: null,
  at: null,
  definite: false,
  noun: null,
};

function named(reading: Reading, phrase: Phrase, run: Phrase, head: Phrase): Naming {
  const titled = afterTitles(reading, run);
  const kind = titled ? 'person' : kindOfRun(reading, run, head);
  const at = titled ?? (kind === 'person' ? run : { from: ownerOf(reading, run, head), to: run.to });
  return {
    ...NOBODY,
    kind,
    name: textOf(reading, at.from, at.to),
    description: describe(reading, phrase, at),
    unnamed: null,
    at,
  };
}

function unnamedBecause(reading: Reading, noun: number): Speaker['unnamed'] {
  if (isAny(reading, noun, IS.paper)) return 'document';
  if (isAny(reading, noun, IS.site | IS.body)) return 'undisclosed';
  return isAny(reading, noun, IS.plural | IS.group) ? 'group' : 'anonymous';
}

/** Index of the head noun: the last listed noun of the head, else its last word. */
function nounOf(reading: Reading, head: Phrase): number {
  for (let index = head.to - 1; index >= head.from; index--) if (isAny(reading, index, NOUN)) return index;
  return head.to - 1;
}

/** "a Chinese company", "the privately owned Chinese website": a people's name names no body. */
function isVague(reading: Reading, head: Phrase, noun: number): boolean {
  for (let index = head.from; index < noun; index++) {
    if (isNameToken(reading, index) && !isAny(reading, index, IS.demonym)) return false;
  }
  const indefinite = isAny(reading, head.from, IS.determiner) && !isAny(reading, head.from, IS.definite);
  return indefinite || !isAny(reading, noun, IS.body);
}

/** Without a "that" or "who" at the end. */
function lastOf(reading: Reading, part: Phrase): number {
  return isAny(reading, part.to - 1, IS.who) ? part.to - 1 : part.to;
}

/** An unnamed source keeps what specifies it: "people familiar with the matter". */
function endOfWords(reading: Reading, from: number, to: number): number {
  const next = from < to ? from : to;
  if (next < to && !isAny(reading, next, IS.preposition) && !isAny(reading, next + 1, IS.preposition))
    return next;
  return Math.min(to, from + 9);
}

/** Who the phrase says the source is. */
export function nameSource(reading: Reading, phrase: Phrase): Naming {
  const pronoun = pronounOf(reading, phrase);
  if (pronoun) return { ...NOBODY, kind: 'pronoun', name: textOf(reading, phrase.from, phrase.to), pronoun };
  const parts = partsOf(reading, phrase);
  const first = parts[0];
  if (!first) return { ...NOBODY, name: textOf(reading, phrase.from, phrase.to) };
  const head = headOf(reading, first);
  const run = runIn(reading, head);
  const noun = nounOf(reading, head);
  const plain = noun < head.to && isAny(reading, noun, NOUN) && (!run || noun >= run.to);
  if (run && !plain) return named(reading, phrase, run, head);
  const appended = parts[1] ? runIn(reading, headOf(reading, parts[1])) : null;
  if (
    appended &&
    plain &&
    isAny(reading, noun, IS.person) &&
    !isAny(reading, noun, IS.plural) &&
    appended.from - 1 === parts[1]!.from - 1
  ) {
    return {
      ...named(reading, phrase, appended, parts[1]!),
      description: textOf(reading, first.from, first.to),
    };
  }
  if (run && plain && isAny(reading, noun, IS.body | IS.paper | IS.site) && !isVague(reading, head, noun)) {
    const at = { from: ownerOf(reading, run, head), to: noun + 1 };
    const kind = isAny(reading, noun, IS.site) ? 'outlet' : 'institution';
    return {
      ...NOBODY,
      kind,
      name: textOf(reading, at.from, at.to),
      unnamed: null,
      at,
      noun: reading.tokens[noun]!.lower,
    };
  }
  return {
    ...NOBODY,
    name: textOf(reading, head.from, endOfWords(reading, noun + 1, lastOf(reading, first))),
    unnamed: unnamedBecause(reading, noun),
    definite: isAny(reading, head.from, IS.definite),
    noun: reading.tokens[noun]?.lower ?? null,
  };
}
