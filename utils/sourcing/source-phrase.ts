/**
 * The words that name a source beside a cue: left of the verb ("Zhang Xiao, the ambassador, said"), right of
 * it after a quotation or a clause ("..., said Zhang Xiao, the ambassador"), or the subject of an earlier verb
 * ("she rose and said"). No parser: a phrase ends where a list of the language says that it cannot go on,
 * which is quick, the same for all languages, and wrong only in ways that `hasSource` mostly rejects.
 */

import { IS } from './lexicon.ts';
import { isAny, type Reading } from './reading.ts';

/** Token range `[from, to)`. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const PRONOUN = IS.he | IS.she | IS.it | IS.they;
const NOUN = IS.person | IS.group | IS.body | IS.paper | IS.site;
const SMALL = IS.bound | IS.determiner | IS.preposition | PRONOUN | IS.self | IS.time | IS.that;

/** Whether the token can be (part of) a proper name: a capital that is not owed to the start of a sentence. */
export function isNameToken(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (!token?.cap) return false;
  const flags = reading.flags[index]!;
  if (flags & (IS.bodyName | IS.outletName)) return true;
  if (flags & SMALL) return false;
  const before = reading.tokens[index - 1];
  const begins = !before || before.kind === 'break' || before.kind === 'stop' || before.kind === 'quote';
  return !(begins && flags & (NOUN | IS.skip | IS.verb));
}

/** Whether a phrase holds anything that can be a source. */
export function hasSource(reading: Reading, phrase: Phrase): boolean {
  for (let index = phrase.from; index < phrase.to; index++) {
    if (isAny(reading, index, PRONOUN | NOUN) || isNameToken(reading, index)) return true;
  }
  return false;
}

function isBreak(reading: Reading, index: number): boolean {
  const kind = reading.tokens[index]!.kind;
  return (
    kind === 'comma' ||
    kind === 'dash' ||
    kind === 'colon' ||
    kind === 'semicolon' ||
    kind === 'stop' ||
    kind === 'break'
  );
}

/** “Meet the Press,” is a title: two or more words, and all but the small ones with capitals. */
function isTitle(reading: Reading, { open, close }: { open: number; close: number }): boolean {
  let caps = 0;
  for (let index = open + 1; index < close; index++) {
    const token = reading.tokens[index]!;
    if (token.cap) caps++;
    else if (
      token.kind === 'word' &&
      !isAny(reading, index, IS.link | IS.preposition | IS.determiner | IS.bound)
    )
      return false;
    else if (token.kind === 'stop') return false;
  }
  return caps > 1;
}

/** A quotation inside a name or title ("the so-called “Never Trump” group"), not speech. */
export function isScare(reading: Reading, quotation: number): boolean {
  const found = reading.quotations[quotation]!;
  const inner = reading.tokens[found.close - 1];
  if (!found.closed || found.close - found.open > 12) return false;
  return (
    (found.close - found.open <= 5 && inner?.kind !== 'comma' && inner?.kind !== 'stop') ||
    isTitle(reading, found)
  );
}

function isSpeech(reading: Reading, index: number): boolean {
  const quotation = reading.quotationOf[index]!;
  return quotation !== -1 && !isScare(reading, quotation);
}

/** Index of the bracket that opens the one closed at `index`, or `index` where none does. */
function openingOf(reading: Reading, index: number, lo: number): number {
  for (let at = index - 1; at >= lo && at > index - 40; at--)
    if (reading.tokens[at]!.kind === 'open') return at;
  return index;
}

/** "members of | the committee": the phrase began earlier than this determiner. */
function goesOnBefore(reading: Reading, determiner: number, lo: number): boolean {
  const before = determiner - 1;
  if (before <= lo) return false;
  if (
    isAny(reading, before, IS.link) &&
    reading.tokens[before]!.lower !== "'s" &&
    !isAny(reading, before, IS.preposition)
  )
    return isAny(reading, before - 1, NOUN) || isNameToken(reading, before - 1);
  if (isAny(reading, before, IS.determiner)) return true;
  return (
    isAny(reading, before, IS.preposition) &&
    (isAny(reading, before - 1, NOUN) || isNameToken(reading, before - 1))
  );
}

/** Walks left from `to` to where a noun phrase must have begun. */
function startOfPhrase(reading: Reading, lo: number, to: number): number {
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
    if (flags & IS.who && index < to - 1) break;
    if (
      flags & (IS.bound | IS.verb | IS.self) &&
      !(flags & (IS.determiner | IS.person)) &&
      !isNameToken(reading, index)
    ) {
      // "Netanyahu and other leaders said": a name before "and" may belong to it
      if (!(flags & IS.link) || !isNameToken(reading, index - 1) || index - 1 < lo) break;
    }
    at = index;
    if (flags & IS.determiner && !goesOnBefore(reading, index, lo)) break;
  }
  return at;
}

function startsAside(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (token.kind === 'number') return true;
  if (isAny(reading, index, IS.who)) return true;
  if (isAny(reading, index, IS.definite)) return false;
  return !token.cap && !isAny(reading, index, IS.bound | PRONOUN);
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Comma-parted chunks of `[lo, to)`, last first, up to speech or another hard end. */
function chunksBefore(reading: Reading, lo: number, to: number): Chunk[] {
  const chunks: Chunk[] = [];
  let end = to;
  for (let index = to - 1; index >= lo - 1; index--) {
    const token = index >= lo ? reading.tokens[index]! : null;
    const hard =
      !token ||
      isSpeech(reading, index) ||
      token.kind === 'semicolon' ||
      token.kind === 'colon' ||
      token.kind === 'stop';
    if (!hard && token.kind !== 'comma' && token.kind !== 'dash') continue;
    if (end > index + 1) chunks.push({ from: index + 1, to: end });
    end = index;
    if (hard || chunks.length > 8) break;
  }
  return chunks;
}

/** "Zhang Xiao, the ambassador, said": the head is the chunk before those that only add to it. */
function headBeforeAsides(reading: Reading, lo: number, comma: number): Phrase | null {
  const chunks = chunksBefore(reading, lo, comma);
  let at = chunks.length > 1 ? 1 : 0;
  while (at + 1 < chunks.length && startsAside(reading, chunks[at]!.from)) at++;
  const head = chunks[at];
  if (!head) return null;
  return { from: startOfPhrase(reading, head.from, head.to), to: comma };
}

/** Last token before the cue that is no auxiliary or adverb; `lo - 1` where there is none. */
function beforeSkips(reading: Reading, lo: number, from: number): number {
  let at = from - 1;
  while (at >= lo && isAny(reading, at, IS.skip) && !isNameToken(reading, at) && !isAny(reading, at, PRONOUN))
    at--;
  return at;
}

/** The noun phrase that ends right before the cue; null where none does. */
export function phraseBefore(reading: Reading, lo: number, from: number): Phrase | null {
  const last = beforeSkips(reading, lo, from);
  if (last < lo || isSpeech(reading, last)) return null;
  const kind = reading.tokens[last]!.kind;
  if (kind === 'comma' || kind === 'dash') {
    const head = headBeforeAsides(reading, lo, last);
    return head && hasSource(reading, head) ? head : null;
  }
  if (isAny(reading, last, IS.who) && last > lo) {
    const comma = reading.tokens[last - 1]!.kind === 'comma' ? last - 1 : last;
    const start = startOfPhrase(reading, lo, comma);
    if (start < comma && hasSource(reading, { from: start, to: comma })) return { from: start, to: last + 1 };
  }
  if (isAny(reading, last, IS.bound | IS.preposition) && !isNameToken(reading, last)) return null;
  const phrase = { from: startOfPhrase(reading, lo, last + 1), to: last + 1 };
  return phrase.from < phrase.to && hasSource(reading, phrase) ? phrase : null;
}

/** End of a chunk that adds to the name before it, from the token after a comma; `from` where it does not. */
function endOfAside(reading: Reading, from: number, hi: number): number {
  const first = reading.tokens[from];
  if (
    !first ||
    first.kind === 'quote' ||
    isAny(reading, from, IS.bound & ~IS.who) ||
    isAny(reading, from, PRONOUN)
  )
    return from;
  if (isAny(reading, from, IS.action) && !first.cap) return from;
  let at = from;
  while (at < hi && !isBreak(reading, at) && !isSpeech(reading, at)) at++;
  const place = first.cap && !isAny(reading, from, IS.determiner | IS.title | IS.person);
  return place && at - from > 3 ? from : at;
}

/** Whether a noun phrase may end before `index`: what follows is no verb of its own. */
function endsWell(reading: Reading, index: number, hi: number): boolean {
  if (index >= hi) return true;
  const kind = reading.tokens[index]!.kind;
  if (kind !== 'word') return kind !== 'number';
  return (
    (isAny(reading, index, IS.time | IS.preposition | IS.bound | IS.who) && !reading.tokens[index]!.cap) ||
    isAny(reading, index, IS.time)
  );
}

/** The noun phrase right of the cue, with what is added to it between commas; null where none begins there. */
export function phraseAfter(reading: Reading, from: number, hi: number): Phrase | null {
  if (from >= hi || reading.tokens[from]!.kind !== 'word') return null;
  if (isAny(reading, from, PRONOUN)) return endsWell(reading, from + 1, hi) ? { from, to: from + 1 } : null;
  let at = from;
  let named = false;
  while (at < hi) {
    const token = reading.tokens[at]!;
    if (token.kind === 'open') {
      while (at < hi && reading.tokens[at]!.kind !== 'close') at++;
      at++;
      continue;
    }
    if (token.kind !== 'word' && token.kind !== 'number') break;
    const flags = reading.flags[at]!;
    const name = isNameToken(reading, at);
    const joins =
      (flags & IS.link) !== 0 &&
      at > from &&
      (isNameToken(reading, at + 1) || isAny(reading, at + 1, IS.determiner));
    if (
      !name &&
      !joins &&
      flags & (IS.bound | IS.verb | IS.time | IS.preposition | IS.self) &&
      !(flags & (IS.determiner | NOUN))
    ) {
      if (!(flags & IS.preposition) || (!named && !isAny(reading, at - 1, NOUN)) || !(flags & IS.joins))
        break;
    }
    if (
      !name &&
      !joins &&
      named &&
      !(flags & (IS.preposition | NOUN | IS.title | IS.determiner)) &&
      token.lower !== "'s" &&
      isNameToken(reading, at - 1)
    )
      break;
    named ||= name;
    at++;
  }
  if (at === from || !hasSource(reading, { from, to: at }) || !endsWell(reading, at, hi)) return null;
  for (let asides = 0; asides < 3 && reading.tokens[at]?.kind === 'comma' && at + 1 < hi; asides++) {
    const end = endOfAside(reading, at + 1, hi);
    if (end === at + 1) break;
    at = end;
  }
  return { from, to: at };
}

/** The subject that the clause opened with: "On Monday, she rose and | said"; null where it is not seen. */
export function subjectOf(reading: Reading, lo: number, to: number): Phrase | null {
  let at = lo;
  while (at < to) {
    if (isSpeech(reading, at)) {
      at++;
      continue;
    }
    if (isAny(reading, at, PRONOUN)) return { from: at, to: at + 1 };
    const opens = isAny(reading, at, IS.preposition) && !isNameToken(reading, at);
    if (opens) {
      // "In a statement on Monday," is no subject
      const comma = nextComma(reading, at, to);
      if (comma < to) at = comma;
    } else if (isNameToken(reading, at) || isAny(reading, at, NOUN)) {
      return { from: startOfPhrase(reading, lo, at + 1), to: endOfRun(reading, at, to) };
    }
    at++;
  }
  return null;
}

function nextComma(reading: Reading, from: number, to: number): number {
  let at = from;
  while (at < to && reading.tokens[at]!.kind !== 'comma') at++;
  return at;
}

function endOfRun(reading: Reading, from: number, to: number): number {
  let at = from + 1;
  while (
    at < to &&
    (isNameToken(reading, at) ||
      isAny(reading, at, NOUN) ||
      (isAny(reading, at, IS.link) && isNameToken(reading, at + 1)))
  )
    at++;
  return at;
}
