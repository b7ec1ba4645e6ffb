/**
 * Names inside a source phrase: its parts between commas, the head of a part, the last run of name tokens in
 * it, and what belongs to such a run ("Institute for the Study of War", "the network (RFE)'s Kazakh service").
 */

import { isAnd, isNamePart, joinsBody, joinsWithinBody, linksBody } from './body-links.ts';
import { isGivenName } from './given-names.ts';
import { IS, NOUN } from './lexicon.ts';
import { isNameToken, isOffice } from './name-tokens.ts';
import { isPostNominal } from './post-nominals.ts';
import {
  isAny,
  isCap,
  isKind,
  isOwning,
  isUnlisted,
  isWord,
  isWritten,
  kindAt,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';
import { isParted } from './uncased-names.ts';

/** Parts of the phrase between commas, dashes and brackets. */
export function partsOf(reading: Reading, phrase: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let from = phrase.from;
  for (let index = phrase.from; index <= phrase.to; index++) {
    // "Radio Free Europe (RFE)'s service" is one name
    if (
      index < phrase.to &&
      kindAt(reading, index) === 'open' &&
      kindAt(reading, index + 2) === 'close' &&
      isOwning(reading, index + 3)
    ) {
      index += 3;
      continue;
    }
    if (index < phrase.to && !isKind(reading, index, 'comma dash open close')) continue;
    if (index > from) parts.push({ from, to: index });
    from = index + 1;
  }
  return parts;
}

/** The part up to the first "who", verb or preposition that does not belong to a name. */
export function headOf(reading: Reading, part: Phrase): Phrase {
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
      // "Sprecherin | der Bahn"
      if (flags & IS.determiner && isAny(reading, index - 1, IS.person)) return { from, to: index };
      const inName =
        (flags & IS.link) !== 0 &&
        isNamePart(reading, index - 1) &&
        (linksBody(reading, index, part) || (isAnd(reading, index) && joinsWithinBody(reading, index, part)));
      if (
        flags & (IS.preposition | IS.who | IS.bound) &&
        !inName &&
        !joinsBody(reading, index, part) &&
        !joinsOffice(reading, index, part)
      )
        return { from, to: index };
    }
    noun ||= name || (flags & NOUN) !== 0;
  }
  return { from, to: part.to };
}

/** "secretary | of state Mira Holt": an office of two words before its holder. */
function joinsOffice(reading: Reading, index: number, part: Phrase): boolean {
  const field = index + 1;
  return (
    isAny(reading, index, IS.joins) &&
    isOffice(reading, index - 1) &&
    isWord(reading, field) &&
    !isAny(reading, field, IS.determiner | IS.preposition) &&
    !isNameToken(reading, field) &&
    field + 1 < part.to &&
    isNameToken(reading, field + 1)
  );
}

/** "Elmford University | political scientist Mira Holt", "Elmford Times | national poll": plain words, then a noun. */
export function describesName(reading: Reading, from: number): boolean {
  let at = from;
  while (at < from + 3 && isUnlisted(reading, at) && isWord(reading, at)) at++;
  if (isAny(reading, at, IS.paper) && at > from) return true;
  while (isAny(reading, at, IS.person) && !isNameToken(reading, at)) at++;
  return isNameToken(reading, at) && isAny(reading, at - 1, IS.person);
}

/** "Roe | & Holt", "S | & | P": joins the names of a firm. */
export function isAmpersand(reading: Reading, index: number): boolean {
  return (
    lowerAt(reading, index) === '&' && isNameToken(reading, index - 1) && isNameToken(reading, index + 1)
  );
}

/** The last run of name tokens that ends at or before `to`; null where there is none. */
export function runIn(reading: Reading, head: Phrase): Phrase | null {
  let to = head.to;
  while (to > head.from && !isNameToken(reading, to - 1)) to--;
  if (to === head.from) return null;
  // one Han character is no name
  const lone = isWritten(reading, 'unspaced') && !isNameToken(reading, to - 2);
  if (lone && reading.tokens[to - 1]!.end - reading.tokens[to - 1]!.start === 1) return null;
  let from = to - 1;
  while (from > head.from) {
    const before = from - 1;
    const name = { from: head.from, to };
    const link = isAny(reading, before, IS.determiner) ? before - 1 : before;
    const links = isAnd(reading, link)
      ? link === before && joinsWithinBody(reading, link, name)
      : isAny(reading, before, IS.link | IS.determiner) &&
        before > head.from &&
        linksBody(reading, link, name);
    if (!isParted(reading, from) && (isNameToken(reading, before) || links)) from = before;
    else if (isAmpersand(reading, before) && before > head.from) from = before - 1;
    else break;
  }
  // "Minister | of Health Mira Holt"
  if (from > head.from && isAny(reading, from, IS.joins) && isAny(reading, from - 1, IS.title)) from--;
  return { from, to };
}

/** "Minister of Natural Waters | Mira Holt": where a first name begins a name, else the token itself. */
function firstNameFrom(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && !isGivenName(lowerAt(reading, at))) at++;
  return at < to - 1 ? at : from;
}

/** "House Speaker Paul Ryan": what follows the last title, if a name is left, else null. */
export function afterTitles(reading: Reading, run: Phrase): Phrase | null {
  for (let index = run.to - 2; index >= run.from; index--) {
    if (!isAny(reading, index, IS.title | IS.person) || isAny(reading, index, IS.group)) continue;
    // "American Bar Association"
    if (isAny(reading, index, IS.demonym) && isAny(reading, run.to - 1, IS.bodyName)) return null;
    let from = index + 1;
    // "Secretary of State John Kerry"
    if (isAny(reading, from, IS.link | IS.joins)) from = firstNameFrom(reading, from + 2, run.to);
    from = pastAny(reading, from, IS.bodyName | IS.title, run.to);
    // "Martin Luther King | III"
    if (isPostNominal(reading, from)) continue;
    return from < run.to && isNameToken(reading, from) ? { from, to: run.to } : null;
  }
  return afterCalling(reading, run) ?? afterCountry(reading, run);
}

/** "Philosoph | Richard Holt", "Hafen-Chefin | Mira Holt": where all nouns have capitals, a first name begins the name. */
function afterCalling(reading: Reading, run: Phrase): Phrase | null {
  if (!isWritten(reading, 'nouns')) return null;
  let from = run.from;
  while (from < run.to && !isGivenName(lowerAt(reading, from))) {
    if (isAny(reading, from, IS.body | IS.bodyName | IS.outletName | IS.particle)) return null;
    from++;
  }
  return from > run.from && from < run.to - 1 ? { from, to: run.to } : null;
}

/** "мэр | Харькова Геннадий Кернес": two names need no third before them, but for a father's between them. */
function isTownOf(reading: Reading, run: Phrase, office: number): boolean {
  const { sets, endings, writing } = reading.lexicon;
  if (endings.length === 0 || writing === 'nouns' || office !== run.from - 1 || run.to - run.from !== 3)
    return false;
  if (isGivenName(lowerAt(reading, run.from))) return false;
  const middle = lowerAt(reading, run.from + 1);
  return ![...sets.patronymic].some((ending) => middle.endsWith(ending));
}

/** How far before a name the office of its bearer may stand, in tokens. */
const TO_OFFICE = 8;

/** Index of the office that stands before a name: one person's, not that of the "представителей" behind it; -1 for none. */
function officeBefore(reading: Reading, run: Phrase): number {
  for (let at = run.from - 1; at >= 0 && at >= run.from - TO_OFFICE && isWord(reading, at); at--)
    if (isOffice(reading, at)) return at;
  return -1;
}

/** "президента | России Владимира Путина": a country or body between an office and its holder; null without one. */
function afterCountry(reading: Reading, run: Phrase): Phrase | null {
  if (run.to - run.from < 3) return null;
  const office = officeBefore(reading, run);
  if (office === -1) return null;
  // "главы МВД Франции | Мира Холт", "сенатор Российской Федерации | Мира Холт"
  let from = run.to - 1;
  while (from > run.from && !isAny(reading, from - 1, IS.bodyName)) from--;
  // "le ministre de l'Intérieur | Mira Holt"
  if (from === run.from && office < run.from - 1) from = firstNameFrom(reading, from, run.to);
  if (from === run.from && isTownOf(reading, run, office)) from++;
  return from > run.from && isNameToken(reading, from) ? { from, to: run.to } : null;
}

/** "Kazakhstan's Foreign Ministry", "the network (RFE)'s Kazakh service": the owner belongs to a body's name. */
export function ownerOf(reading: Reading, run: Phrase, head: Phrase): number {
  let at = run.from;
  if (kindAt(reading, at - 1) === 'open' && kindAt(reading, run.to) === 'close' && at - 2 >= head.from) {
    at--;
    while (at > head.from && isNameToken(reading, at - 1)) at--;
    return at;
  }
  if (!isOwning(reading, at - 1) || at - 1 <= head.from) return at;
  at -= 2;
  if (kindAt(reading, at) === 'close') at -= 3;
  while (at > head.from && isNameToken(reading, at - 1)) at--;
  return isNameToken(reading, at) ? Math.max(at, head.from) : run.from;
}

/** Whether a name is somebody's, whatever body stands before it: from its surname on in Chinese, without an article in Arabic. */
export function beginsPerson(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.surname) || isParted(reading, index);
}

/** "ministère de l'Intérieur", "министерство обороны России": the whole from a body's noun on; null without one. */
export function bodyAround(reading: Reading, head: Phrase, run: Phrase): Phrase | null {
  let from = run.from - 1;
  while (
    from > head.from &&
    from > run.from - 4 &&
    !isAny(reading, from, IS.body | IS.site) &&
    isWord(reading, from) &&
    !isAnd(reading, from) &&
    !isAny(reading, from, IS.person)
  )
    from--;
  if (
    beginsPerson(reading, run.from) ||
    from < head.from ||
    !isAny(reading, from, IS.body) ||
    isAny(reading, from, IS.plural)
  )
    return null;
  // "Stanford University's | Center on Poverty": whose it is
  if (isOwning(reading, from + 1)) return null;
  // "the watchdog group | Clear Water": a noun that only says what the name is
  const bare = from === run.from - 1 && isCap(reading, run.from) && !isCap(reading, from);
  if (bare && isWritten(reading, 'capitals')) return null;
  return { from, to: run.to };
}
