/**
 * Holders of one outlet that two sources, or two lines of one, call by nearly the same name: `Versant` and `Versant Media Group Inc.`,
 * `ANO TV-Novosti` and `TV-Novosti`. A name alone would not do: many a house is called `Tribune` or `Tribune Media Company`.
 */

import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldCompany } from './fold.ts';
import { addToSet } from './multimap.ts';

/** Legal forms and words for a body that holds others, in the languages of our sources. */
const FORM =
  /(?<!\p{L})(?:inc|ltd|limited|llc|plc|company|corporation|corporate|international|(?:closed )?joint stock|ano|jsc|group|grupi|grupo|groupe|gruppo|holdings?|private)(?!\p{L})/gu;

/** Words that one list leaves out. */
const SMALL = /^(?:of|the|and|de|et|y|for)?$/u;

/** The words of a holder's name that tell it, whatever their order (`El Tiempo Casa Editorial`); none where it is made of forms alone. */
const tellingWords = (text: string): string[] =>
  foldCompany(text.replace(/\([^)]*\)/gu, ' '))
    .replace(FORM, ' ')
    .replace(/\bmedya\b/gu, 'media')
    .replace(/\bfamille\b/gu, 'family')
    .split(' ')
    .filter((word) => !SMALL.test(word))
    .sort();

/** Of a bare name and one that says `Media` besides, both may be meant; a group and its media company are two. */
const isBare = (text: string): boolean =>
  !/(?<!\p{L})(?:group|grup\p{L}|groupe|holdings?|media|medya)(?!\p{L})/iu.test(text);

function areAlike(a: string, b: string): boolean {
  const [x, y] = [tellingWords(a), tellingWords(b)];
  const without = (words: string[]): string => words.filter((word) => word !== 'media').join(' ');
  if (without(x) === '' || without(x) !== without(y)) return false;
  return x.length === y.length || isBare(a) || isBare(b);
}

const HOLDS = /^(?:owner|parent)$/u;

/** Letters that a name must have but for its forms, to tell one body of a country from the others. */
const TELLING = 5;

/** The arm of a house for other countries, which is another body than the house. */
const ABROAD = /(?<!\p{L})international(?!\p{L})/iu;

/**
 * For `source|key` of a body, those of the bodies that hold the same outlet and are called alike, and those that hold others of one
 * country and are called the same but for legal forms (`Grupo Marea`, `Marea`), where neither holds the other: not in the United States,
 * where towns share names. `outletOf` gives what tells the outlet that a claim is about, null where it is about none; `drafts` are the bodies.
 */
export function heldTogether(
  drafts: readonly DraftOrganisation[],
  claims: readonly DraftClaim[],
  outletOf: (claim: DraftClaim) => { readonly country: string | null } | null,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(drafts.map((draft) => [`${draft.source}|${draft.key}`, draft.names[0]?.text ?? '']));
  const holders = new Map<object, Set<string>>();
  const namesakes = new Map<string, Set<string>>();
  const chains = new Set<string>();
  for (const claim of claims) {
    const key = `${claim.source}|${claim.value}`;
    if (!HOLDS.test(claim.kind) || !names.has(key)) continue;
    chains.add(`${claim.source}|${claim.subject} ${key}`);
    const outlet = outletOf(claim);
    if (outlet === null) continue;
    addToSet(holders, outlet, key);
    const name = names.get(key)!;
    const words = tellingWords(name).join(' ');
    const tells = words.replace(/\bmedia\b/gu, '').length >= TELLING && !ABROAD.test(name);
    if (tells && outlet.country !== null && outlet.country !== 'US')
      addToSet(namesakes, `${outlet.country} ${words}`, key);
  }
  const alike = new Map<string, Set<string>>();
  const join = (keys: ReadonlySet<string>, areOne: (a: string, b: string) => boolean): void => {
    for (const a of keys) for (const b of keys) if (a !== b && areOne(a, b)) addToSet(alike, a, b);
  };
  for (const keys of holders.values()) join(keys, (a, b) => areAlike(names.get(a)!, names.get(b)!));
  for (const keys of namesakes.values())
    join(keys, (a, b) => !chains.has(`${a} ${b}`) && !chains.has(`${b} ${a}`));
  return new Map([...alike].map(([key, others]) => [key, [...others]]));
}
