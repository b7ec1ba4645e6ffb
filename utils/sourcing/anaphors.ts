/**
 * Pronouns led back to the person they stand for: "he" to the only man of its sentence so far, or of the sentence before where
 * its own has none. Everybody counts as a rival, known or not, who may be of that sex; with two, a pronoun is nobody's. What
 * stands in quotation marks is left out, since "he" is another one there.
 *
 * The rules are the safe part of Hobbs (Resolving Pronoun References, 1978) and of Lappin and Leass (1994): agreement,
 * nearness, and no object in the clause of its own subject. Nothing is weighed: two that fit are none. Who speaks is another
 * question (`antecedent.ts`), asked in every language, and answered by the likeliest.
 */

import type { Sex } from '../mentions/first-names.ts';
import type { Match } from '../model/match.ts';
import { type Actor, findActors } from './actors.ts';
import { type PronounUse, pronouns } from './english-persons.ts';
import { IS } from './lexicon.ts';
import { isNameToken, PRONOUN } from './name-tokens.ts';
import {
  isAny,
  isOwning,
  isQuotedAt,
  isWord,
  lowerAt,
  type Phrase,
  type Reading,
  type Sentence,
} from './reading.ts';

/** A pronoun and the one that it stands for, whom the dataset may not know. */
export interface Led {
  /** Token index. */
  readonly at: number;
  readonly actor: Actor;
}

/** An actor where it stands, or a pronoun that was led back to one; token range. */
interface Seen extends Phrase {
  readonly actor: Actor;
  readonly isPronoun: boolean;
}

/** What the sentence before leaves: the one whom "he" and "she" may be; null for nobody or several. */
type Carried = Readonly<Record<Sex, Actor | null>>;
const nobody: Carried = { he: null, she: null };

/** Sex of those of whom only a pronoun told it, by their key. */
type Told = Map<string, Sex>;

/** The one whom all of these are; null where there are none or several. */
function onlyOne([first, ...rest]: readonly Seen[]): Actor | null {
  return first && rest.every(({ actor }) => actor.key === first.actor.key) ? first.actor : null;
}

/** Whoever an unclear pronoun stands for: a rival of everybody else. */
const somebody = { id: null };

const NOMINAL = PRONOUN | IS.self | IS.person | IS.group | IS.body;

/** "her mother", not "told her that". */
function isPossessive(reading: Reading, at: number): boolean {
  return (
    isWord(reading, at + 1) &&
    !isAny(reading, at + 1, IS.bound | IS.preposition | IS.verb | IS.that | IS.determiner | IS.time)
  );
}

function isObject(reading: Reading, at: number, { isObject: is }: PronounUse): boolean {
  return is || (lowerAt(reading, at) === 'her' && !isPossessive(reading, at));
}

/** Token of the last one before `at` who may be the subject of its clause; -1 for none. */
function subjectBefore(reading: Reading, at: number, from: number): number {
  for (let index = at - 1; index >= from; index--) {
    const isNoun = isAny(reading, index, NOMINAL) || isNameToken(reading, index);
    if (isNoun && !isAny(reading, index - 1, IS.preposition)) return index;
  }
  return -1;
}

class SentenceReader {
  readonly found: Led[] = [];
  private readonly seen: Seen[] = [];
  private readonly reading: Reading;
  private readonly sentence: Sentence;
  private readonly before: { readonly carried: Carried; readonly told: Told };

  constructor(
    reading: Reading,
    sentence: Sentence,
    before: { readonly carried: Carried; readonly told: Told },
  ) {
    this.reading = reading;
    this.sentence = sentence;
    this.before = before;
  }

  private sexOf({ sex, key }: Actor): Sex | null {
    return sex ?? this.before.told.get(key) ?? null;
  }

  /** Those of the sentence so far who may be of this sex. */
  private whoMayBe(sex: Sex): Seen[] {
    return this.seen.filter(({ actor }) => (this.sexOf(actor) ?? sex) === sex);
  }

  see(actor: Actor): void {
    this.seen.push({ from: actor.from, to: actor.to, actor, isPronoun: false });
  }

  /** Leads one pronoun back, if it can be. */
  lead(at: number, use: PronounUse): void {
    const people = this.whoMayBe(use.sex);
    const last = people.findLastIndex(({ isPronoun }) => isPronoun);
    const actor =
      people.length === 0 ? this.before.carried[use.sex] : onlyOne(people.slice(Math.max(last, 0)));
    const isLed = actor && !(isObject(this.reading, at, use) && this.isNoObject(at, actor));
    const who = isLed ? actor : { ...somebody, from: at, to: at + 1, key: `? ${at}`, sex: use.sex };
    this.seen.push({ from: at, to: at + 1, actor: who, isPronoun: true });
    if (!isLed || who.key.startsWith('?')) return;
    this.before.told.set(who.key, use.sex);
    this.found.push({ at, actor: who });
  }

  /**
   * Whether the subject of the clause is this person ("Holt told him" is about somebody else), or nothing but a thing of theirs
   * was named ("Holt's plan").
   */
  private isNoObject(at: number, { key }: Actor): boolean {
    const subject = subjectBefore(this.reading, at, this.sentence.from);
    const own = this.seen.filter(({ actor }) => actor.key === key);
    if (subject < 0 || own.some(({ from, to }) => from <= subject && subject < to)) return true;
    return own.length > 0 && own.every(({ to }) => isOwning(this.reading, to));
  }

  /**
   * What is left for the next sentence: the only one of this. Whom a pronoun was led back to stays, unless another one is named
   * who is surely of that sex.
   */
  leave(): Carried {
    const of = (sex: Sex): Actor | null => {
      const people = this.whoMayBe(sex);
      const isLed = people.some(({ isPronoun }) => isPronoun);
      return onlyOne(isLed ? people.filter(({ actor }) => this.sexOf(actor) === sex) : people);
    };
    return { he: of('he'), she: of('she') };
  }
}

/** The pronoun at a token: "he", "he'll". */
function pronounAt(reading: Reading, at: number): PronounUse | undefined {
  return pronouns.get(lowerAt(reading, at).split("'", 1)[0]!);
}

/** "he or she" is anybody. */
function isAnybody(reading: Reading, at: number): boolean {
  const is = (index: number): boolean => {
    const lower = lowerAt(reading, index);
    return lower === 'or' || lower === '/';
  };
  return (
    (is(at + 1) && pronouns.has(lowerAt(reading, at + 2))) ||
    (is(at - 1) && pronouns.has(lowerAt(reading, at - 2)))
  );
}

/** Pronouns of a text with the people that they stand for, in order. Linear. English alone. */
export function findAnaphors(reading: Reading, matches: readonly Match[]): Led[] {
  if (reading.lexicon.lang !== 'en') return [];
  const actors = findActors(reading, matches);
  const out: Led[] = [];
  const told: Told = new Map();
  let carried = nobody;
  let next = 0;
  for (const sentence of reading.sentences) {
    const reader = new SentenceReader(reading, sentence, { carried, told });
    for (let at = sentence.from; at < sentence.to; at++) {
      while (next < actors.length && actors[next]!.from < at) next++;
      if (actors[next]?.from === at) reader.see(actors[next]!);
      const use = !isQuotedAt(reading, at) ? pronounAt(reading, at) : undefined;
      if (use && !isAnybody(reading, at)) reader.lead(at, use);
    }
    out.push(...reader.found);
    carried = reader.leave();
  }
  return out;
}
