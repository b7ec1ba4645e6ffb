/** People by country and name, by exact words and by skeleton, to find whom a name without an id may be. */

import type { DraftPerson } from './draft.ts';
import { foldText } from './fold.ts';
import { addToSet } from './multimap.ts';
import { countedWords, nameBones } from './skeleton.ts';

/** Names without ids come from lists of 2019 and later; who left office long before is not looked for by a likeness. */
const RECENT = '2012';

export interface NameIndex {
  /** Keys of those whose name has the same words in any order. */
  byName(country: string, name: string): readonly string[];
  /** Keys of those whose skeleton shares two words with the name's, or is the same when written together. */
  byBones(country: string, name: string): readonly string[];
  /** Keys of those who have two written words in common with the name (`Nina` has no bones to speak of). */
  byWords(country: string, name: string): readonly string[];
  /** Adds a person under the countries of their roles. */
  add(key: string, draft: DraftPerson): void;
}

/** Only names in `countries` are kept; those of `anywhere` (sorted words) also under the country `*`. */
export function nameIndex(countries: ReadonlySet<string>, anywhere: ReadonlySet<string>): NameIndex {
  const names = new Map<string, Set<string>>();
  const find = (country: string, tokens: readonly string[]): string[] => [
    ...new Set(tokens.flatMap((token) => [...(names.get(`${country}~${token}`) ?? [])])),
  ];
  return {
    byName: (country, name) => [...(names.get(`${country}|${nameWords(name)}`) ?? [])],
    byBones: (country, name) => find(country, boneTokens(name)),
    byWords: (country, name) => find(country, wordTokens(name)),
    add(key, draft) {
      for (const name of draft.names)
        if (anywhere.has(nameWords(name.text))) addToSet(names, `*|${nameWords(name.text)}`, key);
      const own = new Set(draft.roles.map((role) => role.country ?? ''));
      for (const country of own) {
        if (!countries.has(country)) continue;
        const recent = draft.roles.some((role) => (role.to ?? role.known) >= RECENT);
        for (const name of draft.names) {
          addToSet(names, `${country}|${nameWords(name.text)}`, key);
          if (!recent) continue;
          for (const token of [...boneTokens(name.text), ...wordTokens(name.text)])
            addToSet(names, `${country}~${token}`, key);
        }
      }
    },
  };
}

/** The words of a folded name in sorted order. */
export function nameWords(name: string): string {
  return foldText(name).split(' ').sort().join(' ');
}

/** All pairs of bones, and all of them written together. */
function boneTokens(name: string): string[] {
  const bones = nameBones(name) ?? [];
  return bones.length === 0 ? [] : [...pairsOf(bones), `=${bones.join('')}`];
}

function wordTokens(name: string): string[] {
  return pairsOf(countedWords(foldText(name))).map((pair) => `w${pair}`);
}

function pairsOf(parts: readonly string[]): string[] {
  const sorted = [...new Set(parts)].sort();
  return sorted.flatMap((a, i) => sorted.slice(i + 1).map((b) => `${a}+${b}`));
}
