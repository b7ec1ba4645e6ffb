/**
 * What the compiler asks of matching: under which keys a name is to be found (`name-keys.ts`), and how prominent
 * an entity is. A Latin name of a person is registered as it is spelled and as it sounds in the country's spelling, so that
 * `Juncker` is found from `Юнкер`; a Cyrillic or Arabic one as it sounds.
 */

import type { NameRules } from '../dataset/dataset.ts';
import { charClass } from '../mentions/char-table.ts';
import { foldTable } from '../mentions/fold.ts';
import { skeletonOfSounds, skeletonOfWord } from '../mentions/skeleton.ts';
import { soundLatin, spellingsFor } from '../mentions/spelling.ts';
import { coreWords, isIdeographic, type NameWord, splitName, splitWords } from '../mentions/split-name.ts';
import type { CountryCode, Entity, Name, Person } from '../model/facts.ts';
import { exactKey, exactStart, exactStep, pairKey, sequenceKey, singleKey, surnameKey } from './name-keys.ts';
import { prominenceOf } from './prominence.ts';

/** From this prominence on a person is also registered under the surname alone. */
export const surnameWeight = 130;

/** Country whose spelling a person's name follows: that of the latest office that has one. */
export function spellingCountry(person: Person): CountryCode | null {
  for (let i = person.roles.length - 1; i >= 0; i--) {
    const country = person.roles[i]?.country;
    if (country && country !== 'EU') return country;
  }
  return null;
}

const isLatin = (word: string): boolean => word.charCodeAt(0) < 0x250;

type Sound = (word: NameWord) => number;

/** Ways to hear the words of a name: as spelled, then by each spelling of the country. */
function soundsOf(words: readonly NameWord[], country: CountryCode | null): Sound[] {
  const asWritten: Sound = ({ folded }) => skeletonOfWord(folded);
  if (!words.every(({ folded }) => isLatin(folded))) return [asWritten];
  const heard = spellingsFor(country).map(
    (spelling): Sound =>
      ({ text }) =>
        skeletonOfSounds(soundLatin(text, spelling)),
  );
  return [asWritten, ...heard];
}

/** Pairs of words by which a text may name this person; the last words may be joined by a hyphen. */
function pairsOf(core: readonly NameWord[]): readonly (readonly [NameWord, NameWord])[] {
  const first = core[0] as NameWord;
  const last = core[core.length - 1] as NameWord;
  const pairs: (readonly [NameWord, NameWord])[] = [[first, last]];
  if (core.length < 3) return pairs;
  const second = core[1] as NameWord;
  const beforeLast = core[core.length - 2] as NameWord;
  if (beforeLast !== second || core.length === 3) pairs.push([first, beforeLast]);
  pairs.push([second, last]);
  if (last.joined) {
    const text = `${beforeLast.text}${last.text}`;
    pairs.push([first, { ...last, text, folded: `${beforeLast.folded}${last.folded}` }]);
  }
  return pairs;
}

function exactOf(text: string): number {
  let hash = exactStart;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (charClass[code] !== 0) hash = exactStep(hash, foldTable[code] as number);
  }
  return exactKey(hash);
}

function keysOfPerson(name: string, person: Person): readonly number[] {
  if (isIdeographic(name)) return name.length > 1 ? [exactOf(name)] : [];
  const core = coreWords(splitName(name));
  if (core.length === 0) return [];
  const keys = new Set<number>();
  const isProminent = prominenceOf(person) >= surnameWeight;
  const last = core[core.length - 1] as NameWord;
  for (const sound of soundsOf(core, spellingCountry(person))) {
    if (core.length === 1) keys.add(singleKey(sound(last)));
    else for (const [a, b] of pairsOf(core)) keys.add(pairKey(sound(a), sound(b)));
    if (isProminent && core.length > 1) keys.add(surnameKey(sound(last)));
  }
  return [...keys];
}

const articles = new Set('the a an le la les l der die das el los il lo gli o os as'.split(' '));

function keysOfOrganisation(name: string): readonly number[] {
  if (isIdeographic(name)) return name.length > 1 ? [exactOf(name)] : [];
  const words = splitWords(name).filter(
    ({ folded }, i, all) => all.length === 1 || !articles.has(folded) || i > 0,
  );
  const [first, second] = words;
  if (!first) return [];
  const a = skeletonOfWord(first.folded);
  return [second ? sequenceKey(a, skeletonOfWord(second.folded)) : singleKey(a)];
}

function weightOfOrganisation(entity: Entity): number {
  return entity.kind === 'person'
    ? 0
    : Math.min(255, 40 + 12 * entity.claims.length + 4 * entity.names.length);
}

/** See `NameRules`. A name of one letter, or without letters, has no key. */
export const nameRules: NameRules = {
  keys: (name: string, _kind: Name['kind'], entity: Entity) =>
    entity.kind === 'person' ? keysOfPerson(name, entity) : keysOfOrganisation(name),
  weight: (entity: Entity) =>
    entity.kind === 'person' ? prominenceOf(entity) : weightOfOrganisation(entity),
};
