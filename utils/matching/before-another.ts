/** Where a name ends because somebody else's begins: two people side by side, each in a case of its own. */

import { isLatin } from '../mentions/fold.ts';
import { isGivenName } from '../mentions/name-classes.ts';
import { GAP_SPACE } from '../mentions/tokens.ts';
import { isNamelike } from '../mentions/word-shape.ts';
import { foldedWord, formsOf, type Words } from '../mentions/words.ts';
import { isInflectedPatronymic } from './fit-person.ts';

/** `друга Путина Геннадия Тимченко`: given name and surname of somebody else follow. Latin letters have no case to tell. */
export function isBeforeAnother(words: Words, to: number): boolean {
  const { gaps, count } = words.tokens;
  const given = to + 1;
  if (given + 1 >= count || gaps[given] !== GAP_SPACE || gaps[given + 1] !== GAP_SPACE) return false;
  if (!isNamelike(words, given) || !isNamelike(words, given + 1)) return false;
  if (isLatin(foldedWord(words, given))) return false;
  const isPerson = formsOf(words, given).some(isGivenName);
  return isPerson && !isInflectedPatronymic(foldedWord(words, given + 1));
}

/** As `isBeforeAnother`, behind a full name: its last word must be no given name, of which people have several. */
export const isFullBeforeAnother = (words: Words, to: number): boolean =>
  isBeforeAnother(words, to) && !formsOf(words, to).some(isGivenName);
