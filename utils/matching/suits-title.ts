/** Whether the word before a bare surname may stand before this person: no `Mrs` before a man, no article. */

import type { NameWord } from '../mentions/split-name.ts';

const womansTitle = /^(?:mrs|ms|miss|madame|mme|lady|frau|госпож[аиеу]|госпожой|миссис|мадам|пані|ханым)$/;
const article = /^(?:the|a|an)$/;

/** Whether a given name ends as women's names may in most languages. */
function mayBeWoman(given: NameWord | null): boolean {
  return given !== null && /(?:[aeiyаяиь]|ary|eth|een|ilyn|usan|ren|rol)$/.test(given.folded);
}

/** `before` is the folded word before the surname, `given` the person's given name. */
export function suitsTitle(before: string, given: NameWord | null): boolean {
  if (article.test(before)) return false;
  return !womansTitle.test(before) || mayBeWoman(given);
}
