/**
 * Who bears a name that is known to be a body's: `China`, `Chinese government`, `the Israeli military`. In running text such words are a
 * place or a common noun first of all, so that nothing marks them there; as the source of words they are who speaks.
 */

import type { Dataset, NameRef, Ref } from '../dataset/dataset.ts';
import { hashWord } from '../mentions/name-classes.ts';
import { splitWords } from '../mentions/split-name.ts';
import { sequenceKey, singleKey } from './name-keys.ts';
import { ofStates } from './outlets/quoted-bodies.ts';

/** What is another place first of all to many who read English. */
const elsewhere = new Set(['georgia', 'columbia']);

const foldedWords = (text: string): string[] => splitWords(text).map(({ folded }) => folded);

/** The only state, or body of one, that is called so to the letter; null for none and for several. */
export function bodyNamed(text: string, dataset: Dataset): Ref | null {
  const called = text.replace(/^the /i, '');
  const words = foldedWords(called);
  const [first, second] = words;
  if (first === undefined || elsewhere.has(words.join(' '))) return null;
  const key =
    second === undefined ? singleKey(hashWord(first)) : sequenceKey(hashWord(first), hashWord(second));
  // by its letters alone only a state: `FAA` is one body in Washington and another in Luanda
  const isSpelled = called !== called.toUpperCase();
  const found = new Set<Ref>();
  for (const name of Array.from(dataset.names(key)) as NameRef[]) {
    // `Ministry of` begins thousands of names: most differ in length
    if (dataset.nameText(name).length !== called.length) continue;
    const { ref } = dataset.nameOf(name);
    const type = dataset.kindOf(ref) === 'institution' ? dataset.typeOf(ref) : null;
    if (type !== 'state' && !(isSpelled && type !== null && ofStates.has(type))) continue;
    if (foldedWords(dataset.nameText(name)).join(' ') === words.join(' ')) found.add(ref);
  }
  return found.size === 1 ? ([...found][0] as Ref) : null;
}
