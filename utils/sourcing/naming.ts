/**
 * What a source phrase calls its source: a name ("Kazbek Beisebayev"), a body ("the Kazakh Foreign Ministry"),
 * nobody by name ("officials"), or only a pronoun. The name is the last run of capitals in the head of the
 * phrase, or of what stands between commas after it ("The leader of the league, Jane Roe,").
 */

import type { Speaker } from '../model/match.ts';
import { describe } from './describe.ts';
import { endOfAdjective, endOfBody, genitiveNoun, holderIn } from './genitives.ts';
import { BITS, IS, NOUN } from './lexicon.ts';
import { isQuotedName, kindOfRun } from './name-kind.ts';
import { afterTitles, bodyAround, headOf, ownerOf, partsOf, runIn } from './name-runs.ts';
import { isNameToken } from './name-tokens.ts';
import { isBareOffice, isHolder, isOfficeOf, officeOf } from './office-words.ts';
import {
  isAny,
  isCap,
  isIn,
  isOwning,
  isPlainWord,
  isQuotedAt,
  isUnlisted,
  isWord,
  isWritten,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
  textOf,
} from './reading.ts';
import { quotationAt } from './scare-quotes.ts';
import { shortFormOf } from './speaker-keys.ts';
import { tiedNoun } from './tied-noun.ts';

export type Pronoun = 'he' | 'she' | 'it' | 'they' | 'who';

export interface Naming {
  readonly kind: Speaker['kind'] | 'pronoun';
  readonly name: string;
  readonly description: string | null;
  readonly unnamed: Speaker['unnamed'];
  readonly pronoun: Pronoun | null;
  /** Where the name stands, as a token range; null without a name. */
  readonly at: Phrase | null;
  /** "the ambassador", "this ministry": points back to somebody named before. */
  readonly definite: boolean;
  /** Known only by whose office it is: "the Ohio governor". */
  readonly tied: boolean;
  /** The noun of an unnamed or described source ("ambassador"), lower case, else null. */
  readonly noun: string | null;
}

function pronounOf(reading: Reading, phrase: Phrase): Pronoun | null {
  const last = phrase.to - 1;
  if (phrase.to - phrase.from > 3) return null;
  return (
    (['he', 'she', 'they', 'it'] as const).find((one) => isAny(reading, last, BITS.get(one) ?? 0)) ?? null
  );
}

const NOBODY: Naming = {
  kind: 'unnamed',
  name: '',
  description: null,
  unnamed: 'anonymous',
  pronoun: null,
  at: null,
  definite: false,
  tied: false,
  noun: null,
};

/** Nobody is named: the last person who spoke. */
export const IMPLIED: Naming = { ...NOBODY, kind: 'pronoun', pronoun: 'who' };

/** A source that is known by the words at `at`, whose noun is the token `noun`. */
function namedAt(reading: Reading, at: Phrase, noun: number): Naming {
  const name = textOf(reading, at.from, at.to);
  return { ...NOBODY, name, unnamed: null, at, noun: lowerAt(reading, noun) };
}

function named(reading: Reading, phrase: Phrase, run: Phrase, head: Phrase): Naming {
  const titled = afterTitles(reading, run) ?? holderIn(reading, head, run);
  const body = titled ? null : bodyAround(reading, head, run);
  if (body) return { ...namedAt(reading, body, body.from), kind: 'institution' };
  const to = Math.max(endOfAdjective(reading, run, head.to), endOfBody(reading, run, phrase.to));
  const kind = titled ? 'person' : to > run.to ? 'institution' : kindOfRun(reading, run, head);
  const quoted = isQuotedName(reading, run) ? quotationAt(reading, run.from)! : null;
  // «Ліга антитрасту»: all between the marks
  const whole =
    quoted && quoted.open === run.from - 1 && quoted.closed ? { from: run.from, to: quoted.close } : null;
  const at = titled ?? whole ?? (kind === 'person' ? run : { from: ownerOf(reading, run, head), to });
  return {
    ...NOBODY,
    kind,
    name: textOf(reading, at.from, at.to),
    description: kind !== 'person' && shortFormOf(reading, at) ? null : describe(reading, phrase, at),
    unnamed: null,
    at,
  };
}

function unnamedBecause(reading: Reading, noun: number): Speaker['unnamed'] {
  if (isAny(reading, noun, IS.paper)) return 'document';
  if (isAny(reading, noun, IS.group)) return 'group';
  if (isAny(reading, noun, IS.site)) return 'outlet';
  if (isAny(reading, noun, IS.body)) return 'undisclosed';
  return isAny(reading, noun, IS.plural) ? 'group' : 'anonymous';
}

/** Index of the head noun: the last listed noun of the head, else its last word. */
function nounOf(reading: Reading, head: Phrase): number {
  for (let index = head.to - 1; index >= head.from; index--) if (isAny(reading, index, NOUN)) return index;
  return head.to - 1;
}

/** "some | meteorologists": the noun behind a word that counts it, where no list has it; else the word itself. */
function countedBy(reading: Reading, noun: number, to: number): number {
  let counted = noun;
  if (isAny(reading, noun, IS.determiner) && !isAny(reading, noun, IS.definite))
    while (counted + 1 < to && isPlainWord(reading, counted + 1)) counted++;
  return counted;
}

/** "the Finnish": a people's name alone is nobody's. */
function isOnlyDemonym(reading: Reading, run: Phrase): boolean {
  // "الجيش المصري": behind a body it is part of its name
  if (isWritten(reading, 'uncased')) return false;
  return pastAny(reading, run.from, IS.demonym, run.to) === run.to;
}

/** "a Chinese company", "the privately owned Chinese website": a people's name names no body. */
function isVague(reading: Reading, head: Phrase, noun: number): boolean {
  for (let index = head.from; index < noun; index++) {
    if (isNameToken(reading, index) && !isAny(reading, index, IS.demonym)) return false;
  }
  const indefinite = isAny(reading, head.from, IS.determiner) && !isAny(reading, head.from, IS.definite);
  return indefinite || !isAny(reading, noun, IS.body);
}

/** An unnamed source keeps what specifies it: "people familiar with the matter". */
function endOfWords(reading: Reading, from: number, to: number): number {
  let next = Math.min(from, to);
  // "министерстве | обороны": a case joins words without a preposition
  const { endings, writing } = reading.lexicon;
  const plain = writing === 'uncased' ? IS.demonym | IS.title : IS.demonym;
  if (endings.length > 0 || writing === 'uncased')
    while (next < to && (reading.flags[next]! & ~plain) === 0) next++;
  if (next < to && !isAny(reading, next, IS.preposition) && !isAny(reading, next + 1, IS.preposition))
    return next;
  return Math.min(to, from + 9);
}

/** "data from the Water Board", "a poll by the research group Elmford": who made a document, else null. */
function issuerOf(reading: Reading, rest: Phrase): Naming | null {
  for (let by = rest.from; by < rest.to; by++) {
    if (!isAny(reading, by, IS.preposition)) continue;
    let from = by + 1;
    while (from < rest.to && isWordOfIssuer(reading, from)) from++;
    if (from >= rest.to || !isNameToken(reading, from)) continue;
    const run = runIn(reading, headOf(reading, { from, to: rest.to }));
    if (!run || isOnlyDemonym(reading, run)) continue;
    const naming = named(reading, { from, to: rest.to }, run, { from: by + 1, to: run.to });
    const isMade = isIn(reading, by, 'agent');
    if (isMade || naming.kind === 'institution' || naming.kind === 'outlet') return naming;
  }
  return null;
}

/** "the liberal watchdog group" before the name of who made a document. */
function isWordOfIssuer(reading: Reading, index: number): boolean {
  if (!isWord(reading, index) || isNameToken(reading, index)) return false;
  return isUnlisted(reading, index) || isAny(reading, index, IS.determiner | NOUN | IS.demonym);
}

/** "observers, including | Mira Holt": the one who is named of a group, else null. */
function includedIn(reading: Reading, part: Phrase): Naming | null {
  if (!isIn(reading, part.from, 'including')) return null;
  const rest = { from: pastAny(reading, part.from + 1, IS.preposition), to: part.to };
  const run = runIn(reading, headOf(reading, rest));
  return run && named(reading, rest, run, { from: rest.from, to: run.to });
}

/** "Officials said": a capital that only the beginning of the sentence gives to a word. */
function isOwedToSentence(reading: Reading, index: number): boolean {
  const isNoun = isWritten(reading, 'nouns') && isAny(reading, index, NOUN);
  return (
    isCap(reading, index) &&
    !isWord(reading, index - 1) &&
    !isNoun &&
    isAny(reading, index, NOUN | IS.determiner) &&
    !isAny(reading, index, IS.demonym)
  );
}

/** "Roe's | remarks": what belongs to a name is not who bears it. */
function isOwner(reading: Reading, run: Phrase, head: Phrase): boolean {
  return run.to + 1 < head.to && isOwning(reading, run.to);
}

/** "Clear Water | standards", "a Labour | councillor": in English what stands right behind a name, in lower case, is whom or what it only describes. */
function isBeforeNoun(reading: Reading, run: Phrase, head: Phrase): boolean {
  if (reading.lexicon.lang !== 'en' || run.to !== head.to - 1) return false;
  return isPlainWord(reading, run.to) && !/ed$|^'/.test(lowerAt(reading, run.to));
}

/** Who the phrase says the source is. */
export function nameSource(reading: Reading, phrase: Phrase): Naming {
  const pronoun = pronounOf(reading, phrase);
  if (pronoun) return { ...NOBODY, kind: 'pronoun', name: textOf(reading, phrase.from, phrase.to), pronoun };
  const parts = partsOf(reading, phrase);
  const first = parts[0];
  if (!first) return { ...NOBODY, name: textOf(reading, phrase.from, phrase.to) };
  const head = headOf(reading, first);
  const run = runIn(reading, head);
  const describes = run !== null && isBeforeNoun(reading, run, head);
  const of = run === null ? -1 : genitiveNoun(reading, head, run);
  // "the head of the Water Board (EWB), | Mira Holt"
  const second = parts[shortFormOf(reading, first) ? 2 : 1];
  const appended = second ? runIn(reading, headOf(reading, second)) : null;
  const opens = appended !== null && appended.from === second!.from;
  const office = opens ? officeOf(reading, head, appended) : -1;
  const noun = describes ? run.to : office !== -1 ? office : of === -1 ? nounOf(reading, head) : of;
  // "UK Home Secretary, | Mira Holt": an office in capitals before its holder
  const isHeld = opens && (office !== -1 || noun === (run?.to ?? 0) - 1);
  const isOffice = isHeld || (run !== null && isBareOffice(reading, run, head));
  // "黄远峰|主任": Chinese puts a title behind the name
  const behind = isWritten(reading, 'unspaced') && noun === run?.to && isAny(reading, noun, IS.title);
  const plain =
    of !== -1 ||
    (!behind &&
      !(run && isQuotedName(reading, run) && isQuotedAt(reading, noun)) &&
      noun < head.to &&
      isAny(reading, noun, NOUN) &&
      (!run || noun >= run.to || isOffice));
  // "источник «Коммерсанта»": quotation marks name nobody
  const someones = run && isQuotedName(reading, run) && noun < run.from && isAny(reading, noun, IS.person);
  if (
    run &&
    !plain &&
    !someones &&
    !isOfficeOf(reading, head, run) &&
    !describes &&
    !isOnlyDemonym(reading, run) &&
    !isOwner(reading, run, head)
  )
    return named(reading, phrase, run, head);
  if (appended && isHolder(reading, { head, noun, plain }, { part: second!, name: appended })) {
    return {
      ...named(reading, phrase, appended, second!),
      description: textOf(reading, first.from, first.to),
    };
  }
  const someone = parts[1] && plain ? includedIn(reading, parts[1]) : null;
  if (someone) return someone;
  if (run && plain && isAny(reading, noun, IS.paper) && isOwning(reading, run.to)) {
    const owner = named(reading, { from: head.from, to: run.to }, run, { from: head.from, to: run.to });
    return { ...owner, description: textOf(reading, head.from, first.to) };
  }
  if (run && plain && isAny(reading, noun, IS.body | IS.paper | IS.site) && !isVague(reading, head, noun)) {
    const at = { from: ownerOf(reading, run, head), to: noun + 1 };
    const kind = isAny(reading, noun, IS.site) ? 'outlet' : 'institution';
    return { ...namedAt(reading, at, noun), kind };
  }
  const issuer = isAny(reading, noun, IS.paper) ? issuerOf(reading, { from: noun + 1, to: phrase.to }) : null;
  if (issuer) return { ...issuer, description: textOf(reading, head.from, phrase.to) };
  const definite = isAny(reading, head.from, IS.definite);
  const tied = noun < head.to ? tiedNoun(reading, head, noun, first.to) : null;
  if (tied) return { ...namedAt(reading, tied.at, noun), kind: tied.kind, definite, tied: true };
  if (run && of !== -1 && isAny(reading, noun, IS.title))
    return { ...namedAt(reading, { from: noun, to: run.to }, noun), kind: 'person', tied: true };
  const counted = countedBy(reading, noun, head.to);
  const words =
    of !== -1
      ? textOf(reading, head.from, head.to)
      : textOf(
          reading,
          head.from,
          endOfWords(reading, counted + 1, isAny(reading, first.to - 1, IS.who) ? first.to - 1 : first.to),
        );
  return {
    ...NOBODY,
    name: isOwedToSentence(reading, head.from) ? words.charAt(0).toLowerCase() + words.slice(1) : words,
    unnamed: unnamedBecause(reading, noun),
    definite,
    noun: lowerAt(reading, counted),
  };
}
