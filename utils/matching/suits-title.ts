/** Whether the word before a bare surname may stand before this person: no `Mrs` before a man, no article, no `Prince` before a surname. */

import type { Career } from '../dataset/dataset.ts';
import { isGivenName } from '../mentions/name-classes.ts';
import type { NameWord } from '../mentions/split-name.ts';
import { GAP_OTHER } from '../mentions/tokens.ts';
import { foldedSet } from '../mentions/word-set.ts';
import type { Words } from '../mentions/words.ts';
import { meaningOf } from './context/lexicon.ts';
import { classesOfCareer } from './context/office-class.ts';

const womansTitle = /^(?:mrs|ms|miss|madame|mme|lady|frau|госпож[аиеу]|госпожой|миссис|мадам|пані|ханым)$/;
const article = /^(?:the|a|an)$/;

/** Whether a given name ends as women's names may in most languages. */
function mayBeWoman(given: NameWord | null): boolean {
  return given !== null && /(?:[aeiyаяиь]|ary|eth|een|ilyn|usan|ren|rol)$/.test(given.folded);
}

const beforeGivenNames = foldedSet(
  `prince princess king queen duke duchess pope saint st sir dame prinz prinzessin könig königin papst pape roi reine príncipe princesa
    rey reina papa principe principessa re regina принц принца принцу принцем принцесса принцессы король короля королева королевы папа папы`,
);

/** `Prince Andrew` is nobody whose surname is Andrew: after such a title only a given name stands. */
export function isCalledByGivenName(before: string, surname: string): boolean {
  return beforeGivenNames.has(before) && isGivenName(surname);
}

/** `before` is the folded word before the surname, `given` the person's given name. */
export function suitsTitle(before: string, given: NameWord | null): boolean {
  if (article.test(before)) return false;
  return !womansTitle.test(before) || mayBeWoman(given);
}

const leads =
  /president|head|chair|speaker|premier|prime|king|queen|emir|sultan|governor|chancellor|director|leader|captain|mayor/i;

/** `President Carter` is nobody who has led nothing; `at` is the first word of the name. */
export function suitsOffice({ tokens }: Words, at: number, career: () => Career): boolean {
  if (at === 0 || tokens.gaps[at] === GAP_OTHER || meaningOf(tokens, at - 1)?.office !== 'president')
    return true;
  return career().roles.some(({ office }) => leads.test(office));
}

/** Whether the word before `at` is an office that the person held, by a word that says which. */
export function holdsOffice({ tokens }: Words, at: number, career: () => Career): boolean {
  const office = at > 0 && tokens.gaps[at] !== GAP_OTHER ? meaningOf(tokens, at - 1)?.office : null;
  return !!office && office !== 'official' && office !== 'leader' && classesOfCareer(career()).has(office);
}
