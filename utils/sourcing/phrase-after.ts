/** The words that name a source right of a verb: "..., said Zhang Xiao, the ambassador to Kazakhstan." */

import { phraseAt } from './cues.ts';
import { isAdjectiveOfName } from './genitives.ts';
import { IS, NOUN } from './lexicon.ts';
import { describesName, isAmpersand } from './name-runs.ts';
import { hasSource, isNameToken, isOffice, isPart, PRONOUN } from './name-tokens.ts';
import { isAppended } from './post-nominals.ts';
import {
  afterBracket,
  isAny,
  isBreak,
  isCap,
  isComma,
  isIn,
  isKind,
  isOwning,
  isUnlisted,
  isWord,
  isWritten,
  kindAt,
  lowerAt,
  type Phrase,
  pastAny,
  type Reading,
} from './reading.ts';
import { isScareAt, isSpeech, quotationAt } from './scare-quotes.ts';
import { isDefinite } from './uncased-names.ts';

/**
 * What must follow an aside: anything, or a comma that closes it ("According to Roe, a lawyer, ..."); `none` takes no
 * aside ("in a poll, half said").
 */
export type AsideEnd = 'any' | 'comma' | 'none';

/** "her failed 2008 | run": a verb by its form, and a noun behind what describes it. */
function isNounHere(reading: Reading, at: number): boolean {
  return kindAt(reading, at - 1) === 'number' || isAny(reading, at - 1, IS.determiner);
}

/** End of a chunk that adds to the name before it, from the token after a comma; `from` where it does not. */
export function endOfAside(reading: Reading, from: number, hi: number): number {
  const first = reading.tokens[from];
  if (
    !first ||
    first.kind === 'quote' ||
    (isAny(reading, from, IS.bound & ~IS.who) && !isAny(reading, from, IS.former) && !isNow(reading, from)) ||
    isAny(reading, from, PRONOUN)
  )
    return from;
  if (isAny(reading, from, IS.action) && !first.cap && !isAny(reading, from + 1, IS.person)) return from;
  let at = from;
  let clause = false;
  while (at < hi && !isBreak(reading, at) && !isSpeech(reading, at)) {
    clause ||= isAny(reading, at, IS.who);
    if (!clause && isAny(reading, at, IS.verb) && !isAny(reading, at, NOUN) && !isNounHere(reading, at))
      return from;
    at++;
  }
  const place = first.cap && !isAny(reading, from, IS.determiner | IS.title | IS.person);
  // "Ursula | von der Leyen"
  const isLong = at - from > (isAny(reading, from + 1, IS.particle) ? 4 : 3);
  // "Lind, | Elmford director of the Water Board"
  for (let index = from; index < at; index++) if (isOffice(reading, index)) return at;
  return place && isLong && !isAny(reading, at - 1, IS.person) ? from : at;
}

/** "Mira Holt, | now a lawyer" */
export function isNow(reading: Reading, from: number): boolean {
  return isAny(reading, from, IS.time) && isAny(reading, from + 1, IS.determiner | IS.person | IS.title);
}

/** Whether a chunk after a comma can only add to the name: "a lawyer", "who", "mayor of". */
export function isAdded(reading: Reading, from: number): boolean {
  return (
    // "Obama's former budget director"
    isOwning(reading, from + 1) ||
    // "Mira Holt, | R-Wis.," "Arne Lind, | Ph.D.,": all that stands between two commas
    (isComma(reading, from + 1) && isAppended(reading, { from, to: from + 1 })) ||
    isAny(reading, from, IS.determiner | IS.who | IS.person | IS.title | IS.former) ||
    kindAt(reading, from) === 'number'
  );
}

/** German "laut Polizei | die Straße": behind a noun, an article that is no genitive begins another. */
function beginsNext(reading: Reading, at: number): boolean {
  if (!isWritten(reading, 'nouns') || !isAny(reading, at, IS.determiner) || !isCap(reading, at - 1))
    return false;
  return !/er$|es$/.test(lowerAt(reading, at));
}

/** Whether a noun phrase may end before `index`: what follows is no verb of its own. */
function endsWell(reading: Reading, index: number, hi: number): boolean {
  if (index >= hi) return true;
  const kind = kindAt(reading, index);
  if (kind !== 'word') return kind !== 'number';
  if (isWritten(reading, 'uncased')) return true;
  if (isIn(reading, index, 'listener') || beginsNext(reading, index)) return true;
  return (
    (isAny(reading, index, IS.time | IS.preposition | IS.bound | IS.who) && !isCap(reading, index)) ||
    isAny(reading, index, IS.time)
  );
}

/** End of a name in quotation marks that opens here, behind the closing one: «Коммерсантъ»; else null. */
function endOfQuotedName(reading: Reading, open: number): number | null {
  if (kindAt(reading, open) !== 'quote') return null;
  if (!isScareAt(reading, open) || !isNameToken(reading, open + 1)) return null;
  const found = quotationAt(reading, open)!;
  return found.open === open ? found.close + 1 : null;
}

/** "a poll | by Elmford University", "a poll conducted | by it". */
function isByIssuer(reading: Reading, index: number): boolean {
  const made = isUnlisted(reading, index - 1) ? index - 2 : index - 1;
  return isAny(reading, made, IS.paper) && isIn(reading, index, 'agent');
}

/** "شهود | عيان", "جعفر الموسوي | رئيس الادعاء": where a phrase ends in a script without capitals. */
function endsUncased(reading: Reading, at: number, named: boolean): boolean {
  if (named && isAny(reading, at, IS.person)) return true;
  if (!isUnlisted(reading, at)) return isAny(reading, at, IS.action);
  const goesOn = isDefinite(reading, at) && (isDefinite(reading, at - 1) || isAny(reading, at - 1, NOUN));
  return named || (!goesOn && !isBeforeThat(reading, at));
}

/** "مصادر | عسكرية إسرائيلية أنه": up to the "that" stands who says it. */
function isBeforeThat(reading: Reading, from: number): boolean {
  const last = IS.bound | IS.verb | IS.preposition | IS.time;
  let at = from;
  while (at < from + 6 && isWord(reading, at) && !isAny(reading, at, last)) at++;
  return isAny(reading, at, IS.that) || isIn(reading, at, 'listener') || kindAt(reading, at) === 'colon';
}

/** "وزير | التعاون": an office before words that no list knows is somebody whom the words may name. */
function isUnknownHolder(reading: Reading, end: number): boolean {
  let office = end - 1;
  while (isUnlisted(reading, office)) office--;
  if (!isOffice(reading, office)) return false;
  const next = office + 1;
  if (!isUnlisted(reading, next) || !isWord(reading, next)) return false;
  return isDefinite(reading, next) || isDefinite(reading, office) || isAny(reading, office, IS.title);
}

export interface After {
  readonly from: number;
  readonly hi: number;
  readonly asideEnd: AsideEnd;
}

/** "Ann Lee | who chairs the board": what "who" adds without a comma, up to the next break; `at` where it says something. */
function endOfClause(reading: Reading, at: number, hi: number): number {
  // German parts every clause with a comma
  if (isWritten(reading, 'nouns') || at >= hi || !isAny(reading, at, IS.who) || isAny(reading, at, IS.that))
    return at;
  const verb = pastAny(reading, at + 1, IS.skip);
  return phraseAt(reading, { from: verb, to: hi }) ? at : endOfAside(reading, at, hi);
}

/** Behind the asides that follow the head of the phrase. */
function endOfAsides(reading: Reading, head: number, { hi, asideEnd }: After): number {
  if (asideEnd === 'none') return head;
  const clause = endOfClause(reading, head, hi);
  let at = asideEnd === 'any' || isComma(reading, clause) ? clause : head;
  for (let asides = 0; asides < 3 && isComma(reading, at) && at + 1 < hi; asides++) {
    // "According to Reuters, | one user": an outlet is no person
    if (isAny(reading, at - 1, IS.outletName) && isAny(reading, at + 1, IS.determiner)) break;
    const end = endOfAside(reading, at + 1, hi);
    const open = end >= hi || !isComma(reading, end) || !isAdded(reading, at + 1);
    if (end === at + 1 || (asideEnd === 'comma' && open)) break;
    at = end;
  }
  return at;
}

/** Whether a noun phrase that began at `from` ends before the token; `named` where a name was in it so far. */
function endsPhrase(reading: Reading, at: number, from: number, named: boolean): boolean {
  if (!isKind(reading, at, 'word number')) return true;
  const inside = at > from;
  if (inside && beginsNext(reading, at)) return true;
  // "sagte Roe | dem Sender": whom it was said to
  const oblique = inside && isIn(reading, at, 'oblique') && /[eu]m$/.test(lowerAt(reading, at));
  if (oblique && !isAny(reading, at - 1, IS.preposition)) return true;
  // "Scholz am Montag": a time is no part of the name
  if (named && isAny(reading, at, IS.preposition) && isAny(reading, at + 1, IS.time)) return true;
  if (isNameToken(reading, at)) return false;
  // "جعفر الموسوي | رئيس الادعاء", "شهود | عيان"
  const uncased = isWritten(reading, 'uncased');
  if (inside && uncased && endsUncased(reading, at, named)) return true;
  if (inside && isAny(reading, at, IS.link)) {
    if (isAny(reading, at + 1, IS.determiner | IS.particle) || isNameToken(reading, at + 1)) return false;
  }
  if (
    isAny(reading, at, IS.bound | IS.verb | IS.time | IS.preposition | IS.self) &&
    !isAny(reading, at, IS.determiner | NOUN)
  ) {
    if (!isAny(reading, at, IS.preposition)) return true;
    const joined = isAny(reading, at, IS.joins) && ((named && !uncased) || isAny(reading, at - 1, NOUN));
    if (!joined && !isByIssuer(reading, at)) return true;
  }
  if (named && isBehindName(reading, at)) return true;
  const plain = isUnlisted(reading, at) && !isCap(reading, at);
  return inside && plain && isWritten(reading, 'nouns') && isPart(reading, at - 1);
}

/** "said Mira Holt | sternly": right behind a name, what neither describes it nor goes on with it. */
function isBehindName(reading: Reading, at: number): boolean {
  return (
    !isAny(reading, at, IS.preposition | NOUN | IS.title | IS.determiner) &&
    !isOwning(reading, at) &&
    isNameToken(reading, at - 1) &&
    !isAny(reading, at - 1, NOUN & ~IS.paper) &&
    !describesName(reading, at) &&
    !isAdjectiveOfName(reading, at - 1) &&
    !isAny(reading, at + 1, IS.time)
  );
}

/** The noun phrase right of the cue, with what is added to it between commas; null where none begins there. */
export function phraseAfter(reading: Reading, after: After): Phrase | null {
  const { from, hi } = after;
  if (from >= hi) return null;
  const quoted = endOfQuotedName(reading, from);
  if (quoted !== null && endsWell(reading, quoted, hi)) return { from, to: quoted };
  if (!isWord(reading, from)) return null;
  if (isAny(reading, from, PRONOUN)) return endsWell(reading, from + 1, hi) ? { from, to: from + 1 } : null;
  let at = from;
  let named = false;
  while (at < hi) {
    const close = at > from ? endOfQuotedName(reading, at) : null;
    if (kindAt(reading, at) === 'open') at = afterBracket(reading, at, hi);
    else if (close !== null) {
      named = true;
      at = close;
    } else if (isAmpersand(reading, at)) at++;
    else if (endsPhrase(reading, at, from, named)) break;
    else {
      named ||= isNameToken(reading, at);
      // "a poll released Monday": a time that a participle takes belongs to the phrase
      const plain = isUnlisted(reading, at) && !isCap(reading, at);
      at = plain ? pastAny(reading, at + 1, IS.time) : at + 1;
    }
  }
  while (at > from && isAny(reading, at - 1, IS.preposition) && !isNameToken(reading, at - 1)) at--;
  if (isWritten(reading, 'uncased') && !named && isUnknownHolder(reading, at)) return null;
  if (at === from || !hasSource(reading, { from, to: at }) || !endsWell(reading, at, hi)) return null;
  return { from, to: endOfAsides(reading, at, after) };
}
