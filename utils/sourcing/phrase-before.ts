/**
 * The words that name a source left of a verb: "Zhang Xiao, the ambassador, said". No parser: a phrase ends
 * where a list of the language says that it cannot go on, which is quick, the same for all languages, and
 * wrong only in ways that `hasSource` mostly rejects.
 */

import { phraseAt } from './cues.ts';
import { IS, NOUN } from './lexicon.ts';
import { hasSource, isNameToken, isPart, PRONOUN } from './name-tokens.ts';
import { isAppended } from './post-nominals.ts';
import {
  isAny,
  isBreak,
  isCap,
  isComma,
  isIn,
  isKind,
  isOwning,
  isPlainWord,
  isUnlisted,
  isWritten,
  kindAt,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';
import { isSpeech } from './scare-quotes.ts';

/** Index of the bracket that opens the one closed at `index`, or `index` where none does. */
function openingOf(reading: Reading, index: number, lo: number): number {
  for (let at = index - 1; at >= lo && at > index - 40; at--) if (kindAt(reading, at) === 'open') return at;
  return index;
}

/** "members of | the committee": the phrase began earlier than this determiner. */
function goesOnBefore(reading: Reading, determiner: number, lo: number): boolean {
  const before = determiner - 1;
  // "eine Sprecherin | der Bahn", "der Präsident des Verbands | der Banken"
  const ofBody = isAny(reading, before, IS.body) && isIn(reading, before - 1, 'oblique');
  const genitive = isWritten(reading, 'nouns') && (ofBody || isAny(reading, before, IS.person | IS.group));
  if (genitive && before >= lo) return true;
  if (before <= lo) return false;
  if (isAny(reading, before, IS.determiner)) return true;
  const joins =
    isAny(reading, before, IS.preposition) || (isAny(reading, before, IS.link) && !isOwning(reading, before));
  if (!joins) return false;
  if (isPart(reading, before - 1)) return true;
  // "people familiar with | the matter"
  return before - 2 >= lo && isUnlisted(reading, before - 1) && isAny(reading, before - 2, NOUN);
}

/** "Roe | appeared on shows amid reports that": what follows a name in lower case and takes an object is its verb. */
function isVerbOfName(reading: Reading, index: number, lo: number): boolean {
  if (!isPlainWord(reading, index) || index - 1 < lo) return false;
  const { writing } = reading.lexicon;
  // "when I | hear someone say"
  if (writing !== 'unspaced' && isAny(reading, index - 1, IS.self)) return true;
  const object =
    isAny(reading, index + 1, IS.determiner | IS.preposition) && !isAny(reading, index + 1, IS.joins);
  return writing === 'capitals' && object && isNameToken(reading, index - 1);
}

/**
 * Walks left from `to` to where a noun phrase must have begun. `nearest` stops at the article of the nearest
 * phrase ("... over | an article that"), for what a "that" or "who" hangs on.
 */
export function startOfPhrase(reading: Reading, lo: number, to: number, nearest = false): number {
  let at = to;
  while (at > lo) {
    const index = at - 1;
    const token = reading.tokens[index]!;
    if (token.kind === 'close') {
      const open = openingOf(reading, index, lo);
      if (open === index) break;
      at = open;
      continue;
    }
    if (isBreak(reading, index) || token.kind === 'open' || isSpeech(reading, index)) break;
    const flags = reading.flags[index]!;
    if (flags & IS.who && !(flags & IS.determiner) && index < to - 1) break;
    if (
      flags & (IS.bound | IS.verb | IS.self) &&
      !(flags & (IS.determiner | IS.person)) &&
      !isNameToken(reading, index)
    ) {
      // "Netanyahu and other leaders said": a name before "and" may belong to it
      if (!(flags & IS.link) || !isNameToken(reading, index - 1) || index - 1 < lo) break;
    }
    if (isVerbOfName(reading, index, lo)) break;
    at = index;
    if (flags & IS.determiner && !(flags & IS.preposition) && !goesOnBefore(reading, index, lo)) {
      if (nearest || !isAny(reading, index - 1, IS.preposition)) break;
    }
  }
  return at;
}

function startsAside(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (token.kind === 'number') return true;
  if (isAny(reading, index, IS.who)) return true;
  if (isAny(reading, index, IS.definite)) return false;
  // "Roe, Republican of Ohio"
  if (isAny(reading, index, IS.person) && isAny(reading, index + 1, IS.joins)) return true;
  return !token.cap && !isAny(reading, index, IS.bound | IS.verb | PRONOUN);
}

/** Whether a chunk adds to the one before it: "Zhang Xiao, | the ambassador" only to a name. */
function isAside(reading: Reading, chunk: Phrase, before: Phrase): boolean {
  if (startsAside(reading, chunk.from) || isAppended(reading, chunk)) return true;
  // "Roe, of Albany, | New York"
  if (
    !isCap(reading, before.from) &&
    isAny(reading, before.from, IS.preposition) &&
    isNameOnly(reading, chunk)
  )
    return true;
  const office = isAny(reading, chunk.to - 1, IS.person) && !isNameToken(reading, chunk.to - 1);
  return (
    (office || isAny(reading, chunk.from, IS.definite)) &&
    isNameToken(reading, before.from) &&
    isNameToken(reading, before.to - 1)
  );
}

function isNameOnly(reading: Reading, { from, to }: Phrase): boolean {
  for (let index = from; index < to; index++) if (!isNameToken(reading, index)) return false;
  return true;
}

/** Comma-parted chunks of `[lo, to)`, last first, up to speech or another hard end. */
function chunksBefore(reading: Reading, lo: number, to: number): Phrase[] {
  const chunks: Phrase[] = [];
  let end = to;
  for (let index = to - 1; index >= lo - 1; index--) {
    const hard = index < lo || isSpeech(reading, index) || isKind(reading, index, 'semi colon stop');
    if (!hard && !isKind(reading, index, 'comma dash')) continue;
    if (end > index + 1) chunks.push({ from: index + 1, to: end });
    end = index;
    if (hard || chunks.length > 8) break;
  }
  return chunks;
}

/** Whether the words before the comma only add to a name: "Zhang Xiao, the ambassador | , said". */
export function endsInAside(reading: Reading, lo: number, comma: number): boolean {
  const [last, before] = chunksBefore(reading, lo, comma);
  return last !== undefined && before !== undefined && isAside(reading, last, before);
}

/** Whether a chunk begins with words that take a source of their own: "according to". */
function opensCue(reading: Reading, chunk: Phrase | undefined): boolean {
  const cue = chunk && phraseAt(reading, chunk);
  return cue?.kind === 'before';
}

/** "Zhang Xiao, the ambassador, said": the head is the chunk before those that only add to it. */
function headBeforeAsides(reading: Reading, lo: number, comma: number): Phrase | null {
  const chunks = chunksBefore(reading, lo, comma);
  let at = chunks.length > 1 ? 1 : 0;
  while (at + 1 < chunks.length && isAside(reading, chunks[at]!, chunks[at + 1]!)) at++;
  // "According to Reuters, | a user in Paris, said"
  while (at > 0 && opensCue(reading, chunks[at])) at--;
  for (let head = chunks[at]; head; head = chunks[--at]) {
    const from = startOfPhrase(reading, head.from, head.to);
    // "And, | having slept, said": neither is anybody
    if (from < head.to && (isCap(reading, from) || !isAny(reading, from, IS.action)))
      return { from, to: comma };
  }
  return null;
}

function isSkipped(reading: Reading, index: number): boolean {
  if (!isAny(reading, index, IS.skip) || isAny(reading, index, PRONOUN)) return false;
  // "Roe Just Revealed": headlines give capitals to all words
  const listed = reading.lexicon.words.has(lowerAt(reading, index));
  return !isNameToken(reading, index) || (listed && isNameToken(reading, index - 1));
}

/** Last token before the cue that is no auxiliary, adverb or time ("on Tuesday"); `lo - 1` where there is none. */
export function beforeSkips(reading: Reading, lo: number, from: number): number {
  let at = from - 1;
  while (at >= lo) {
    if (isSkipped(reading, at)) at--;
    else if (isAny(reading, at, IS.time) && at > lo && !isBreak(reading, at - 1)) {
      at--;
      if (isAny(reading, at, IS.preposition)) at--;
    } else break;
  }
  return at;
}

/** "Mira Holt, | a mayor who": the name that the nearest phrase is added to belongs to it. */
function startBeforeAside(reading: Reading, lo: number, start: number): number {
  const comma = start - 1;
  const adds = comma > lo && isComma(reading, comma) && isAny(reading, start, IS.determiner);
  if (!adds || !isNameToken(reading, comma - 1)) return start;
  return startOfPhrase(reading, lo, comma, true);
}

/** "a poll released | on Monday | showed": a time right after a participle belongs to its phrase. */
function endOfTime(reading: Reading, end: number, hi: number): number {
  if (!isPlainWord(reading, end - 1)) return end;
  const at = isAny(reading, end, IS.preposition) ? end + 1 : end;
  if (!isAny(reading, at, IS.time)) return end;
  return pastAny(reading, at, IS.time, hi);
}

/** The noun phrase that ends right before the cue; null where none does. */
export function phraseBefore(reading: Reading, lo: number, from: number): Phrase | null {
  const last = beforeSkips(reading, lo, from);
  if (last < lo || isSpeech(reading, last)) return null;
  if (isKind(reading, last, 'comma dash')) {
    const head = headBeforeAsides(reading, lo, last);
    return head && hasSource(reading, head) ? head : null;
  }
  if (isAny(reading, last, IS.who) && last > lo) {
    const comma = isComma(reading, last - 1) ? last - 1 : last;
    const start = startBeforeAside(reading, lo, startOfPhrase(reading, lo, comma, true));
    if (start < comma && hasSource(reading, { from: start, to: comma })) return { from: start, to: comma };
  }
  if (isAny(reading, last, IS.bound | IS.preposition) && !isNameToken(reading, last)) return null;
  if (isAny(reading, last, PRONOUN)) return { from: last, to: last + 1 };
  const to = endOfTime(reading, last + 1, from);
  const phrase = { from: startOfPhrase(reading, lo, last + 1), to };
  return phrase.from < phrase.to && hasSource(reading, phrase) ? phrase : null;
}
