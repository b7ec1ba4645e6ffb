/**
 * What the compiler asks of matching: under which keys a name is to be found (`name-keys.ts`), and how prominent
 * an entity is. A Latin name of a person is registered as it is spelled and as it sounds in the country's spelling, so that
 * `Juncker` is found from `Юнкер`; a Cyrillic or Arabic one as it sounds.
 */

import type { NameRules } from '../dataset/dataset.ts';
import { hashStart, hashStep } from '../dataset/hash.ts';
import { charClass } from '../mentions/char-table.ts';
import { foldTable, isLatin } from '../mentions/fold.ts';
import { groupOfWord, hashWord } from '../mentions/name-classes.ts';
import { romanise } from '../mentions/romanise.ts';
import { initialClass, skeletonOfSounds, skeletonOfWord } from '../mentions/skeleton.ts';
import { soundLatin, spellingsFor } from '../mentions/spelling.ts';
import {
  coreWords,
  foreignSurname,
  isIdeographic,
  isPatronymic,
  type NameWord,
  nameWord,
  splitName,
  splitWords,
} from '../mentions/split-name.ts';
import type { CountryCode, Entity, Institution, Name, Outlet, Person } from '../model/facts.ts';
import { hasNominativeS, hasTwoSurnames, isNumeral, isSyllabic } from './name-customs.ts';
import {
  countKey,
  exactKey,
  initialKey,
  mononymKey,
  pairKey,
  sequenceKey,
  singleKey,
  surnameKey,
} from './name-keys.ts';
import { prominenceOf } from './prominence.ts';
import { surnamesOf } from './surnames.ts';

/** From this prominence on a person is also registered under the sound of the surname alone. */
export const surnameWeight = 150;

/** From this prominence on a person is also registered under initial and surname. */
export const initialWeight = 100;

/** From this prominence on a person may be called by one word. */
export const mononymWeight = 110;

/** Country whose spelling a person's name follows: that of the latest office that has one. */
export function spellingCountry(person: Person): CountryCode | null {
  for (let i = person.roles.length - 1; i >= 0; i--) {
    const country = person.roles[i]?.country;
    if (country && country !== 'EU') return country;
  }
  return null;
}

type Skeleton = (word: NameWord) => number;

/** The word in Latin letters: surnames of all people are counted in one script. */
export function plainLatin({ text, folded }: NameWord): string {
  return isLatin(folded) ? folded : romanise(text);
}

const asWritten: Skeleton = ({ folded }) => skeletonOfWord(folded);
/** Without the ending of the nominative that Baltic and Greek names lose when they are inflected. */
const asStem: Skeleton = ({ folded }) =>
  skeletonOfWord(folded.length > 4 ? folded.replace(/(?:[aiuyeo]s|[αηοι]σ)$/u, '') : folded);
const asRomanised: Skeleton = ({ text }) => skeletonOfWord(romanise(text));

/** What a word counts as in a pair: its group of given names, or else its skeleton. */
function partOf(word: NameWord, read: Skeleton): number {
  return groupOfWord(word.folded) || read(word);
}

/** Ways to read the words of a name: as spelled, then by its sounds (or, for another script, in Latin letters). */
function readingsOf(words: readonly NameWord[], country: CountryCode | null): Skeleton[] {
  if (!words.every(({ folded }) => isLatin(folded))) return [asWritten, asStem, asRomanised];
  const heard = spellingsFor(country).map(
    (spelling): Skeleton =>
      ({ text, folded }) =>
        isNumeral(folded) ? skeletonOfWord(folded) : skeletonOfSounds(soundLatin(text, spelling)),
  );
  return hasNominativeS(country) ? [asWritten, asStem, ...heard] : [asWritten, ...heard];
}

/** `Jong` and `un` of `Kim Jong-un` as one word: texts write `Jong Un`, `Jongun`, `Чен Ын`. */
function joinWords(words: readonly NameWord[]): readonly NameWord[] {
  const out: NameWord[] = [];
  for (const word of words) {
    const before = out[out.length - 1];
    if (!word.joined || !before || before.folded.length > 6 || word.folded.length > 6) out.push(word);
    else
      out[out.length - 1] = {
        ...nameWord(before.text + word.text.toLowerCase()),
        joined: before.joined,
        particle: before.particle,
      };
  }
  return out;
}

/** Pairs of words by which a text may name this person; `isKnown` by both surnames alone (`López Obrador`) of a name that has two. */
function pairsOf(
  core: readonly NameWord[],
  country: CountryCode | null,
  isKnown: boolean,
): readonly (readonly [NameWord, NameWord])[] {
  const first = core[0] as NameWord;
  const last = core[core.length - 1] as NameWord;
  const pairs: (readonly [NameWord, NameWord])[] = [[first, last]];
  if (core.length < 3) return pairs;
  const second = core[1] as NameWord;
  if (!isPatronymic(second.folded)) pairs.push([second, last]);
  if (!hasTwoSurnames(country)) return pairs;
  const before = core[core.length - 2] as NameWord;
  pairs.push([first, before]);
  if (isKnown && core.length > 3 && !last.joined) pairs.push([before, last]);
  return pairs;
}

function exactOf(text: string): number {
  let hash = hashStart;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (charClass[code] !== 0) hash = hashStep(hash, foldTable[code] as number);
  }
  return exactKey(hash);
}

/** Keys of a name in ideographs: whole, and the surname of a prominent foreigner, which stands behind a dot (`乔·拜登`). */
function keysOfIdeographs(name: string, person: Person): readonly number[] {
  if (name.length < 2) return [];
  const surname = foreignSurname(name);
  return surname !== null && prominenceOf(person) >= surnameWeight
    ? [exactOf(name), exactOf(surname)]
    : [exactOf(name)];
}

/** Whether a name counts its surname: one in another script than the label's is the same surname again. */
function isCounted(name: string, { names }: Person): boolean {
  const label = names[0]?.text ?? name;
  return isLatin(name) || !isLatin(label);
}

function keysOfPerson(name: string, person: Person): readonly number[] {
  if (isIdeographic(name)) return keysOfIdeographs(name, person);
  const words = splitName(name);
  const core = coreWords(words);
  if (core.length === 0) return [];
  const country = spellingCountry(person);
  const keys = new Set<number>();
  const weight = prominenceOf(person);
  const isKnown = weight >= surnameWeight && name === person.names[0]?.text;
  const pairs = pairsOf(isSyllabic(country) ? joinedOf(core) : core, country, isKnown);
  for (const read of readingsOf(core, country)) {
    if (core.length === 1 && weight >= mononymWeight) keys.add(mononymKey(read(core[0] as NameWord)));
    if (core.length === 1) continue;
    for (const [a, b] of pairs) {
      keys.add(pairKey(partOf(a, read), partOf(b, read)));
      // the given name in a script or a spelling that our lists of forms lack
      if (weight >= initialWeight) keys.add(pairKey(read(a), read(b)));
      // `Пол` of Rand Paul is no form of Павел.
      if (!isNumeral(b.folded)) keys.add(pairKey(partOf(a, read), read(b)));
    }
    for (const surname of surnamesOf(words, country)) {
      if (weight >= surnameWeight && !core.some(({ folded }) => isNumeral(folded))) {
        keys.add(surnameKey(read(surname)));
      }
      if (weight < initialWeight) continue;
      for (const initial of initialsOf(core, surname)) keys.add(initialKey(initial, read(surname)));
    }
  }
  if (core.length > 1 && isCounted(name, person))
    for (const surname of surnamesOf(words, country)) keys.add(countKey(hashWord(plainLatin(surname))));
  return [...keys];
}

/** The words with hyphened syllables joined, unless nothing but one word were left. */
function joinedOf(core: readonly NameWord[]): readonly NameWord[] {
  const joined = joinWords(core);
  return joined.length > 1 ? joined : core;
}

/** Initials that a text may set before the surname: that of the first word which is not the surname. */
function initialsOf(core: readonly NameWord[], surname: NameWord): readonly number[] {
  const given = core.find(({ folded }) => folded !== surname.folded);
  return given ? initialClasses(given) : [];
}

/** Classes of the first sound of a given name: by its letter, and by its sound in Latin script (`J` of Jean). */
function initialClasses({ folded }: NameWord): readonly number[] {
  const first = initialClass(folded.charCodeAt(0));
  return folded.startsWith('j') || folded.startsWith('g') ? [...new Set([first, 1, 6, 13])] : [first];
}

// expressions, which the worker's script leaves out with the functions that ask them
const article = /^(?:the|an?|l[aeo]?|les|der|die|das|el|los|il|gli|os?|as)$/;

/** Countries whose papers write Latin letters and inflect the names of other papers (`Gazety Wyborczej`). */
const inflecting = /^(?:PL|CZ|SK|HR|SI|RS|BA|ME|LT|LV)$/;

const cyrillicEnding = /(?:[аеиоуыэюяьъі]|[иыо]й|[ая]я|ое)$/u;
const latinEnding = /[aeiouy]$/;

/** Hashes of a word's letters: as it is, and without its ending where texts inflect it. */
function lettersOf({ folded }: NameWord, country: CountryCode | null): readonly number[] {
  const isCyrillic = folded.charCodeAt(0) > 0x400;
  const ending = isCyrillic ? cyrillicEnding : inflecting.test(country ?? '') ? latinEnding : null;
  const stem = ending && folded.length > 4 ? folded.replace(ending, '') : folded;
  return stem === folded ? [hashWord(folded)] : [hashWord(folded), hashWord(stem)];
}

function keysOfOrganisation(name: string, country: CountryCode | null): readonly number[] {
  if (isIdeographic(name)) return name.length > 1 ? [exactOf(name)] : [];
  const words = splitWords(name).filter(
    ({ folded }, i, all) => all.length === 1 || !article.test(folded) || i > 0,
  );
  const [first, second] = words;
  if (!first) return [];
  const keys = new Set<number>();
  for (const a of lettersOf(first, country)) {
    if (!second) keys.add(singleKey(a));
    else for (const b of lettersOf(second, country)) keys.add(sequenceKey(a, b));
  }
  return [...keys];
}

/**
 * How well known an organisation is, by how much is published of it: its claims, names and accounts, and how many
 * sources list it. A register of national broadcasters counts once more.
 */
function weightOfOrganisation({ claims, names, accounts }: Outlet | Institution): number {
  const sources = new Set(claims.map(({ citation }) => citation.source));
  const value =
    32 +
    12 * claims.length +
    4 * names.length +
    4 * Math.min(6, accounts.length) +
    8 * sources.size +
    (sources.has('state-media-profiles') ? 16 : 0);
  return Math.min(255, value);
}

/** See `NameRules`. A name of one letter, or without letters, has no key. */
export const nameRules: NameRules = {
  keys: (name: string, _kind: Name['kind'], entity: Entity) =>
    entity.kind === 'person' ? keysOfPerson(name, entity) : keysOfOrganisation(name, entity.country),
  weight: (entity: Entity) =>
    entity.kind === 'person' ? prominenceOf(entity) : weightOfOrganisation(entity),
};
