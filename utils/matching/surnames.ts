/** Which words of a name stand for the person alone, once they have been introduced. */

import { coreWords, type NameWord } from '../mentions/split-name.ts';
import { hasTwoSurnames, isNumeral, isSurnameFirst } from './name-customs.ts';
import type { PreparedName } from './prepared-name.ts';

const sonOf = new Set(['bin', 'ibn', 'ben', 'bint']);

/** The words of a name that stand for the person alone; empty where none does. */
export function surnamesOf(name: PreparedName): readonly NameWord[] {
  const core = coreWords(name.words);
  const last = core[core.length - 1];
  const first = core[0];
  if (!first || !last) return [];
  if (core.length === 1 || isNumeral(last.folded)) return [first];
  if (isSurnameFirst(name.country)) return [first];
  const before = name.words[name.words.indexOf(last) - 1];
  if (before && sonOf.has(before.folded)) return [];
  if (last.joined) return [core[core.length - 2] as NameWord, last];
  return hasTwoSurnames(name.country) && core.length > 2 ? core.slice(-2) : [last];
}
