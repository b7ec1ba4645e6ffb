/**
 * Everybody in a text who may be a he or a she: people of the dataset, names that it does not know, and nouns for one person
 * ("the guard"). Pronouns are led back to them (`anaphors.ts`), so those that nobody knows count as much as the others.
 */

import { type Sex, sexOfGivenName } from '../mentions/first-names.ts';
import type { EntityId } from '../model/facts.ts';
import type { Match } from '../model/match.ts';
import { isPersonNoun, sexOfName, sexOfWord } from './english-persons.ts';
import { IS } from './lexicon.ts';
import { afterTitles } from './name-runs.ts';
import { isNameToken } from './name-tokens.ts';
import {
  beginsCue,
  hasAny,
  isAny,
  isCap,
  isComma,
  isQuotedAt,
  isWord,
  kindAt,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
  textOf,
} from './reading.ts';

export interface Actor extends Phrase {
  /** The same for all mentions of one person. */
  readonly key: string;
  readonly id: EntityId | null;
  /** Null where nothing tells. */
  readonly sex: Sex | null;
}

const NOT_A_PERSON = IS.bodyName | IS.outletName | IS.platform;

/** What the title before a name says; null where none does. */
function sexOfTitle(reading: Reading, name: Phrase): Sex | null {
  for (let at = name.from - 1; at >= name.from - 2 && isAny(reading, at, IS.title | IS.person); at--) {
    const sex = sexOfWord(lowerAt(reading, at));
    if (sex) return sex;
  }
  return null;
}

/** Token range of a match; empty where its offsets fall on none. */
function phraseOf({ tokens }: Reading, { mention }: Match, from: number): Phrase {
  let at = from;
  while (at < tokens.length && tokens[at]!.end <= mention.start) at++;
  let to = at;
  while (to < tokens.length && tokens[to]!.start < mention.end) to++;
  return { from: at, to };
}

/** "Holt supporters", "the Holt administration". */
function isModifier(reading: Reading, { to }: Phrase): boolean {
  return (
    isAny(reading, to, IS.person | IS.group | IS.body) &&
    !isAny(reading, to, IS.verb | IS.skip) &&
    !isCap(reading, to)
  );
}

function matchedActor(reading: Reading, match: Match, phrase: Phrase): Actor | null {
  if (match.kind !== 'person' || isModifier(reading, phrase)) return null;
  const form = match.reasons.find((reason) => reason.kind === 'form');
  const sex = sexOfTitle(reading, phrase) ?? (form?.kind === 'form' ? sexOfName(form.name) : null);
  const key = match.id ?? `? ${match.candidates.join(' ')}`;
  return { ...phrase, key, id: match.id, sex };
}

/** Prepositions that stand before people as often as before places. */
const withPeople: ReadonlySet<string> = new Set('with by against between among including despite'.split(' '));

/** "in Leeds", "the Tories": no person, unless a first name says otherwise. */
function isThing(reading: Reading, { from, to }: Phrase): boolean {
  if (hasAny(reading, { from, to }, NOT_A_PERSON)) return true;
  const lone = to - from === 1;
  const name = textOf(reading, from, to);
  if (lone && (name === name.toUpperCase() || reading.places.has(lowerAt(reading, from)))) return true;
  const isPerson =
    isAny(reading, from - 1, IS.title | IS.person) || sexOfGivenName(lowerAt(reading, from)) !== null;
  return (
    !isPerson &&
    isAny(reading, from - 1, IS.definite | IS.preposition) &&
    !withPeople.has(lowerAt(reading, from - 1))
  );
}

/** A run of names without the titles and callings at its beginning; empty where nothing else is in it. */
function nameIn(reading: Reading, run: Phrase): Phrase {
  const titled = afterTitles(reading, run);
  if (titled) return titled;
  return { from: pastAny(reading, run.from, IS.title | IS.person | IS.demonym, run.to), to: run.to };
}

/** A name that no match covers. */
function unknownActor(reading: Reading, run: Phrase, isKnown: (key: string) => boolean): Actor | null {
  const name = nameIn(reading, run);
  const key = lowerAt(reading, run.to - 1);
  if (name.from >= name.to || (!isKnown(key) && isThing(reading, name))) return null;
  const given = name.to - name.from > 1 ? sexOfGivenName(lowerAt(reading, name.from)) : null;
  const sex = sexOfTitle(reading, name) ?? given;
  return { ...name, key, id: null, sex };
}

const predicates: ReadonlySet<string> = new Set(
  'is was be been being are were become became becoming as named elected appointed'.split(' '),
);

/** "is a lawyer", "as president": what somebody is, not somebody else. */
function isPredicate(reading: Reading, noun: number): boolean {
  for (let at = noun - 1; at > noun - 6; at--) {
    if (predicates.has(lowerAt(reading, at))) return true;
    if (!isWord(reading, at) || isAny(reading, at, IS.bound | IS.preposition)) return false;
  }
  return false;
}

/** "Holt, the mayor of Elmford", "the mayor, Mira Holt": one person. */
function isApposition(reading: Reading, noun: number, last: Actor | null): boolean {
  for (let at = noun - 1; at > noun - 7 && at >= 0; at--) {
    if (isComma(reading, at)) {
      if (last !== null && last.to === at) return true;
      break;
    }
    if (!isWord(reading, at)) break;
  }
  for (let at = noun + 1; at < noun + 7; at++) {
    const kind = kindAt(reading, at);
    if (kind === 'comma') return isNameToken(reading, at + 1) || isAny(reading, at + 1, IS.title);
    if (kind !== 'word') return false;
  }
  return false;
}

const indefinite: ReadonlySet<string> = new Set(
  'somebody someone anybody anyone everybody everyone nobody'.split(' '),
);
const partitive: ReadonlySet<string> = new Set('one another each neither either'.split(' '));

/** "someone", "another said": somebody who is not named. */
function isSomebody(reading: Reading, at: number): boolean {
  const lower = lowerAt(reading, at);
  if (indefinite.has(lower)) return true;
  return (
    partitive.has(lower) &&
    (isAny(reading, at + 1, IS.verb | IS.skip) ||
      lowerAt(reading, at + 1) === 'of' ||
      beginsCue(reading, at + 1))
  );
}

function nounActor(reading: Reading, noun: number, last: Actor | null): Actor | null {
  if (isSomebody(reading, noun)) return { from: noun, to: noun + 1, key: `the ${noun}`, id: null, sex: null };
  const isPerson = isAny(reading, noun, IS.person) || isPersonNoun(lowerAt(reading, noun));
  if (!isPerson || isAny(reading, noun, IS.plural | IS.demonym)) return null;
  if (isNameToken(reading, noun + 1) || isAny(reading, noun + 1, IS.person | IS.title)) return null;
  if (isPredicate(reading, noun) || isApposition(reading, noun, last)) return null;
  const lower = lowerAt(reading, noun);
  return { from: noun, to: noun + 1, key: `the ${lower}`, id: null, sex: sexOfWord(lower) };
}

/** What stands at a token: somebody or nobody, and the token to go on with. */
interface Step {
  readonly actor: Actor | null;
  readonly next: number;
}

interface Scan {
  readonly reading: Reading;
  readonly found: Actor[];
  readonly sexes: Map<string, Sex>;
  readonly keys: Set<string>;
}

function nameStep({ reading, keys }: Scan, from: number, match: Match | undefined): Step {
  const limit = match?.mention.start ?? Number.POSITIVE_INFINITY;
  let to = from + 1;
  while (isNameToken(reading, to) && reading.tokens[to]!.start < limit) to++;
  // what goes before a name that is known is its title
  const isTitle = reading.tokens[to]?.start === limit;
  const actor = isTitle ? null : unknownActor(reading, { from, to }, (key) => keys.has(key));
  return { actor, next: to };
}

/** Reads one token; `match` is the first that does not end before it. */
function readStep(scan: Scan, at: number, match: Match | undefined): Step {
  const { reading, found } = scan;
  const isQuoted = isQuotedAt(reading, at);
  if (match && match.mention.start < reading.tokens[at]!.end) {
    const phrase = phraseOf(reading, match, at);
    return {
      actor: isQuoted ? null : matchedActor(reading, match, phrase),
      next: Math.max(at + 1, phrase.to),
    };
  }
  if (isQuoted) return { actor: null, next: at + 1 };
  if (isNameToken(reading, at)) return nameStep(scan, at, match);
  return { actor: nounActor(reading, at, found.at(-1) ?? null), next: at + 1 };
}

function addActor({ found, sexes, keys }: Scan, actor: Actor): void {
  const sex = actor.sex ?? sexes.get(actor.key) ?? null;
  if (sex) sexes.set(actor.key, sex);
  keys.add(actor.key);
  found.push({ ...actor, sex });
}

/**
 * People of the text in its order, those in quotation marks left out: there "he" is said by somebody else. `matches` are in the
 * order of `sortMatches`. Linear.
 */
export function findActors(reading: Reading, matches: readonly Match[]): Actor[] {
  const scan: Scan = { reading, found: [], sexes: new Map(), keys: new Set() };
  let next = 0;
  for (let at = 0; at < reading.tokens.length; ) {
    while (next < matches.length && matches[next]!.mention.start < reading.tokens[at]!.start) next++;
    const step = readStep(scan, at, matches[next]);
    if (step.actor) addActor(scan, step.actor);
    at = step.next;
  }
  return scan.found;
}
