/**
 * Words by which English says that somebody is a man or a woman. English alone: in most other languages he and she stand for
 * things too, so that no pronoun can be led back to a person by its sex.
 */

import { type Sex, sexOfGivenName } from '../mentions/first-names.ts';
import { fold } from '../mentions/fold.ts';

export interface PronounUse {
  readonly sex: Sex;
  /** `him`: hardly ever the subject of its own clause. */
  readonly isObject: boolean;
}

const subject = (sex: Sex): PronounUse => ({ sex, isObject: false });
const object = (sex: Sex): PronounUse => ({ sex, isObject: true });

/** Pronouns by their lower-case form. `her` is taken for an object where no noun follows. */
export const pronouns: ReadonlyMap<string, PronounUse> = new Map([
  ['he', subject('he')],
  ['his', subject('he')],
  ['himself', subject('he')],
  ['him', object('he')],
  ['she', subject('she')],
  ['her', subject('she')],
  ['hers', subject('she')],
  ['herself', subject('she')],
]);

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const men =
  wordsOf(`mr. mr sir lord king prince pope man boy gentleman guy father son brother husband uncle nephew grandfather
  spokesman chairman congressman councilman businessman fireman policeman fisherman ombudsman actor waiter duke baron monk priest
  bishop archbishop cardinal imam rabbi sheikh emir sultan emperor widower`);
const women =
  wordsOf(`mrs. mrs ms. ms miss dame lady madame queen princess woman girl mother daughter sister wife aunt niece grandmother
  spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman actress waitress duchess baroness nun empress widow`);

/** Nouns for one person that make no sources, and so stand in no list of them. */
const others =
  wordsOf(`guard mp captain patient passenger inmate prisoner stranger guest visitor customer client partner boyfriend
  girlfriend spouse cousin pilot gunman attacker baby teenager tenant striker goalkeeper winger boxer chef nanny servant clerk`);

/** Whether the noun names one person, whether or not news cites them. */
export function isPersonNoun(lower: string): boolean {
  return others.has(lower) || sexOfWord(lower) !== null;
}

/** What a title or noun says of the one it names; null for most. */
export function sexOfWord(lower: string): Sex | null {
  if (men.has(lower)) return 'he';
  return women.has(lower) ? 'she' : null;
}

/** What the first name says; null for a name of one word. */
export function sexOfName(name: string): Sex | null {
  const [first = '', next] = fold(name).split(/[\s-]/);
  return next === undefined ? null : sexOfGivenName(first);
}
