/**
 * Who bears a name that is known to be a body's: `China`, `Chinese government`, `the Israeli military`. In running text such words are a
 * place or a common noun first of all, so that nothing marks them there; as the source of words they are who speaks. So are parties,
 * whose names are much the same in many countries (`Labour`): the one of the country that the page has most to do with.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { hashWord } from '../mentions/name-classes.ts';
import { splitWords } from '../mentions/split-name.ts';
import type { CountryCode } from '../model/facts.ts';
import { sequenceKey, singleKey } from './name-keys.ts';
import { ofStates } from './outlets/quoted-bodies.ts';

/** What is another place first of all to many who read English. */
const elsewhere = new Set(['georgia', 'columbia']);

const foldedWords = (text: string): string[] => splitWords(text).map(({ folded }) => folded);

/** States, their bodies and parties that are called so to the letter. */
function bearersOf(called: string, dataset: Dataset): Ref[] {
  const words = foldedWords(called);
  const [first, second] = words;
  if (first === undefined) return [];
  const key =
    second === undefined ? singleKey(hashWord(first)) : sequenceKey(hashWord(first), hashWord(second));
  const found = new Set<Ref>();
  for (const name of Array.from(dataset.names(key)) as NameRef[]) {
    // `Ministry of` begins thousands of names: most differ in length
    if (dataset.nameText(name).length !== called.length) continue;
    const { ref } = dataset.nameOf(name);
    if (dataset.kindOf(ref) !== 'institution') continue;
    if (foldedWords(dataset.nameText(name)).join(' ') === words.join(' ')) found.add(ref);
  }
  return [...found];
}

/** How much the page has to do with a country. */
export type CountryWeights = ReadonlyMap<CountryCode, number>;

/** The one of the country that the page has most to do with; null for none and for several. */
function mostAtHome(parties: readonly Ref[], weights: CountryWeights, dataset: Dataset): Ref | null {
  const weightOf = (ref: Ref): number => weights.get(dataset.countryOf(ref) ?? '') ?? 0;
  const most = Math.max(0, ...parties.map(weightOf));
  const found = parties.filter((ref) => most > 0 && weightOf(ref) === most);
  return found.length === 1 ? found[0]! : null;
}

/** The party of this name, or whose members are called so (`House Democrats`). */
export function partyNamed(text: string, weights: CountryWeights, dataset: Dataset): Ref | null {
  const called = text.replace(/^the /i, '').replace(/^(?:House|Senate|Congressional|congressional) /, '');
  const parties = bearersOf(called, dataset).filter((ref) => dataset.typeOf(ref) === 'party');
  return mostAtHome(parties, weights, dataset);
}

/**
 * The state, or body of one, that is called so to the letter. Of several it is that of the country that the page has most to do with, and
 * so is one by its letters alone: `FAA` is a body in Washington and another in Luanda.
 */
export function bodyNamed(text: string, weights: CountryWeights, dataset: Dataset): Ref | null {
  const called = text.replace(/^the /i, '');
  if (elsewhere.has(called.toLowerCase())) return null;
  const found = bearersOf(called, dataset).filter((ref) => {
    const type = dataset.typeOf(ref);
    return type === 'state' || (type !== null && ofStates.has(type));
  });
  const [only] = found;
  const isSpelled = called !== called.toUpperCase();
  const isSure =
    found.length === 1 &&
    (isSpelled || dataset.typeOf(only!) === 'state' || dataset.countryOf(only!) === null);
  return isSure ? only! : mostAtHome(found, weights, dataset);
}
