/**
 * Holders of one outlet that two sources, or two lines of one, call by nearly the same name: `Versant` and `Versant Media Group Inc.`,
 * `ANO TV-Novosti` and `TV-Novosti`. A name alone would not do: many a house is called `Tribune` or `Tribune Media Company`.
 */

import type { DraftClaim, DraftOrganisation } from './draft.ts';
import { foldCompany } from './fold.ts';

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

/**
 * For `source|key` of a body, those of the bodies that hold the same outlet and are called alike. `outletOf` gives what
 * tells the outlet that a claim is about, null where it is about none; `drafts` are the bodies.
 */
export function heldTogether(
  drafts: readonly DraftOrganisation[],
  claims: readonly DraftClaim[],
  outletOf: (claim: DraftClaim) => object | null,
): ReadonlyMap<string, readonly string[]> {
  const names = new Map(drafts.map((draft) => [`${draft.source}|${draft.key}`, draft.names[0]?.text ?? '']));
  const holders = new Map<object, Set<string>>();
  for (const claim of claims) {
    const outlet = HOLDS.test(claim.kind) ? outletOf(claim) : null;
    const key = `${claim.source}|${claim.value}`;
    if (outlet === null || !names.has(key)) continue;
    holders.set(outlet, (holders.get(outlet) ?? new Set()).add(key));
  }
  const alike = new Map<string, string[]>();
  for (const keys of holders.values())
    for (const a of keys)
      for (const b of keys)
        if (a !== b && areAlike(names.get(a)!, names.get(b)!)) alike.set(a, [...(alike.get(a) ?? []), b]);
  return alike;
}
