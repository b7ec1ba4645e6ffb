/**
 * What kind of name a name is: an abbreviation (`AFP`, `РБК`) is `short`, a name that is an ordinary word (`Time`,
 * `Die Welt`) is `common`. The list of ordinary words is `data/common-names.tsv`.
 */

import type { Name } from '../../utils/model/facts.ts';
import { foldText } from './fold.ts';

const article = /^(?:the|le|la|les|el|los|las|il|lo|gli|i|o|a|os|as|der|die|das|het|de|al|l) /u;

/** Capitals and digits only, two to six of them, in any script that has capitals. */
export function isShort(text: string): boolean {
  const letters = text.replace(/[.&/\-\s\p{N}]/gu, '');
  return /^[\p{Lu}]{2,6}$/u.test(letters) && [...text].length <= 8;
}

/** True where the name, with or without its article, is in the (folded) list of ordinary words. */
export function isCommon(text: string, common: ReadonlySet<string>): boolean {
  const folded = foldText(text);
  return common.has(folded) || common.has(folded.replace(article, ''));
}

/** The names with their kinds; a label that is a common word stays first. */
export function nameKinds(names: readonly Name[], common: ReadonlySet<string>): Name[] {
  return names.map((name) => {
    if (!/^\p{Lu}{2,3}$/u.test(name.text) && isCommon(name.text, common)) return { ...name, kind: 'common' };
    return isShort(name.text) ? { ...name, kind: 'short' } : name;
  });
}
