/** Sources that are one in the words, and several in fact: "Reuters, AFP and the BBC reported", "Roe and Jane Holt said". */

import { isAnd, joinsWithinBody } from './body-links.ts';
import { IS } from './lexicon.ts';
import { isNameToken } from './name-tokens.ts';
import {
  isAny,
  isComma,
  isUnlisted,
  isWord,
  kindAt,
  lowerAt,
  nextOf,
  type Phrase,
  type Reading,
} from './reading.ts';

/** How far before the phrase its list may begin, in tokens. */
const LONGEST = 30;

function isJoint(reading: Reading, index: number, list: Phrase): boolean {
  return isComma(reading, index) || (isAnd(reading, index) && !joinsWithinBody(reading, index, list));
}

/** Whether a token can stand in the name of an outlet with its article and quotation marks. */
function isNamePart(reading: Reading, index: number): boolean {
  if (isNameToken(reading, index) || kindAt(reading, index) === 'quote') return true;
  return (
    isAny(reading, index, IS.determiner | IS.site) ||
    (isAny(reading, index, IS.link) && isNameToken(reading, index + 1))
  );
}

/** Where a list that ends in the phrase begins: "Reuters, | AFP and the BBC". */
function startOfList(reading: Reading, { from, to }: Phrase): number {
  let start = from;
  let joined = false;
  for (let at = to - 1; at >= 0 && at > from - LONGEST; at--) {
    if (isJoint(reading, at, { from: 0, to }))
      joined ||= isWord(reading, at) || lowerAt(reading, at) === '、';
    else if (!isNamePart(reading, at)) break;
    else if (at < start) start = at;
  }
  return joined ? start : from;
}

/** What stands between commas and joining words. */
function partsBetween(reading: Reading, { from: start, to }: Phrase): Phrase[] {
  const parts: Phrase[] = [];
  let from = start;
  for (let index = start; index <= to; index++) {
    if (index < to && !isJoint(reading, index, { from: start, to })) continue;
    if (index > from) parts.push({ from, to: index });
    from = index + 1;
  }
  return parts;
}

/** The parts of a list of names that ends in the phrase, which may begin before it; one part where it joins more than names. */
export function partsOfList(reading: Reading, phrase: Phrase): Phrase[] {
  const parts = partsBetween(reading, { from: startOfList(reading, phrase), to: phrase.to });
  const isList = parts.every(({ from, to }) => {
    for (let index = from; index < to; index++) if (!isNamePart(reading, index)) return false;
    return true;
  });
  return isList && parts.length > 1 ? parts : [phrase];
}

/** Whether the words can be a name of a list: "Democrats" are a party, "the mayor" is nobody's name. */
function canBeListed(reading: Reading, { from, to }: Phrase): boolean {
  if (isAny(reading, from, IS.preposition | IS.who)) return false;
  return isAny(reading, to - 1, IS.bodyName) || !isAny(reading, to - 1, IS.person | IS.title);
}

/** "Governor Holt | and her | rival Jane Roe, a lawyer": the parts up to the first comma behind the last "and" if each ends in a name; else none. */
export function namesJoined(reading: Reading, { from, to }: Phrase): Phrase[] {
  let last = to - 1;
  while (last > from && !(isAnd(reading, last) && isJoint(reading, last, { from, to }))) last--;
  if (last <= from) return [];
  const end = nextOf(reading, 'comma', last, to);
  const parts = partsBetween(reading, { from, to: end });
  const areNames = parts.every((part) => isNameToken(reading, part.to - 1) && canBeListed(reading, part));
  return areNames && !isOneOffice(reading, from, last) ? parts : [];
}

/** "Police | and Crime Commissioner Mira Holt". */
function isOneOffice(reading: Reading, from: number, and: number): boolean {
  return and === from + 1 && isUnlisted(reading, and + 1) && isAny(reading, and + 2, IS.title);
}
