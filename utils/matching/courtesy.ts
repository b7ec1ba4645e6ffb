/** Abbreviations before a name that are no initials: `Mr.`, `Dr.`, `Hr.`, and in French `M.`. */

import { isLatin } from '../mentions/fold.ts';
import { foldedWord, type Words } from '../mentions/words.ts';

/** Two letters that one sound is written with, as initials are; any other two in Latin letters are a title. */
const digraph =
  /^(?:[cszktpgrd]h|[tds]z|c[sz]|zs|y[aeou]|j[aeu]|[dlnj]j|lj|g[yu]|ny|ty|ll|fh|tx|dd|gw|kw|hj|ij)$/;
const otherTitles = /^(?:др|пр|св|им|ст|гр)$/;

/** Whether the word, which a full stop follows, stands before a name as a title does. */
export function isCourtesy(words: Words, at: number): boolean {
  const folded = foldedWord(words, at);
  if (folded.length === 1) return folded === words.endings.courtesy;
  return isLatin(folded) ? !digraph.test(folded) : otherTitles.test(folded);
}
