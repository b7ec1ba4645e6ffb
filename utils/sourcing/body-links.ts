/** Which small words belong to the name of a body: "government | of Kazakhstan", "Institute | for the Study of War", "Fish | and | Wildlife Service". */

import { IS } from './lexicon.ts';
import { isNameToken } from './name-tokens.ts';
import {
  isAny,
  isCap,
  isIn,
  isOwning,
  isUpper,
  isWord,
  isWritten,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';

/** A name, or a title with a capital: "Secretary | of State". */
export function isNamePart(reading: Reading, index: number): boolean {
  // German gives a capital to every noun
  const titled = !isWritten(reading, 'nouns') && isAny(reading, index, IS.title);
  return isNameToken(reading, index) || (titled && isCap(reading, index));
}

/** "ministère russe | de la Défense": a people may stand behind its body. */
function nounBefore(reading: Reading, index: number): number {
  return isAny(reading, index - 1, IS.demonym) && !isCap(reading, index - 1) ? index - 2 : index - 1;
}

/** "government | of Kazakhstan", "ministère | de l'Intérieur": a body's noun, a joining word and a name. */
export function joinsBody(reading: Reading, index: number, part: Phrase): boolean {
  if (
    index <= part.from ||
    !isAny(reading, index, IS.joins) ||
    !isAny(reading, nounBefore(reading, index), IS.body | IS.site | IS.bodyName)
  )
    return false;
  const next = pastAny(reading, index + 1, IS.determiner | IS.joins, part.to);
  return next < part.to && isNameToken(reading, next);
}

/** "Institute | for the Study of War": a link belongs to the name only after a word for a body. */
export function linksBody(reading: Reading, index: number, part: Phrase): boolean {
  // "von der Leyen"
  const next = isAny(reading, index + 1, IS.determiner | IS.particle) ? index + 2 : index + 1;
  if (next >= part.to || !isNameToken(reading, next)) return false;
  if (isAny(reading, index, IS.particle) || isAfterTitle(reading, index)) return true;
  return isBehindBody(reading, index, part.from);
}

/** Whether the token is an "and". */
export function isAnd(reading: Reading, index: number): boolean {
  return isWord(reading, index) && isIn(reading, index, 'joint');
}

/** "Secretary | of State", "Vice President | and Managing Editor". */
function isAfterTitle(reading: Reading, index: number): boolean {
  return isAny(reading, index - 1, IS.title) && isCap(reading, index - 1);
}

/** Whether the name that goes on before the token has a word for a body. */
function isBehindBody(reading: Reading, index: number, from: number): boolean {
  const nouns = isAny(reading, index, IS.joins) ? IS.bodyName | IS.outletName : IS.bodyName;
  for (let at = index - 1; at >= from && (isNameToken(reading, at) || isAny(reading, at, IS.link)); at--)
    if (isAny(reading, at, nouns)) return true;
  return false;
}

/** Whether a word can end or begin the name of another body: "Pentagon", "FBI". */
function isOfBody(reading: Reading, index: number): boolean {
  return isAny(reading, index, IS.body | IS.bodyName | IS.outletName | IS.demonym) || isUpper(reading, index);
}

/** "Department of Health | and | Human Services", "the Fish | and | Wildlife Service": one body, where "the Pentagon and the FBI" are two. */
export function joinsWithinBody(reading: Reading, and: number, { from, to }: Phrase): boolean {
  if (and + 1 >= to || !isNameToken(reading, and + 1) || isOfBody(reading, and + 1)) return false;
  // "Center for Media | and Public Affairs"
  const isObject = isAny(reading, and - 2, IS.link) && isAny(reading, and - 2, IS.joins | IS.preposition);
  if (isOfBody(reading, and - 1) && !isObject) return false;
  if (isAfterTitle(reading, and) || isBehindBody(reading, and, from)) return true;
  let first = and;
  while (first > from && isNameToken(reading, first - 1) && !isOfBody(reading, first - 1)) first--;
  let last = and + 1;
  while (last + 1 < to && isNameToken(reading, last + 1)) last++;
  const isOwned = isAny(reading, first - 1, IS.determiner | IS.demonym) || isOwning(reading, first - 1);
  return isOwned && isAny(reading, last, IS.bodyName);
}
