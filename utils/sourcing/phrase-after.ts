/** The words that name a source right of a verb: "..., said Zhang Xiao, the ambassador to Kazakhstan." */

import { IS } from './lexicon.ts';
import { hasSource, isNameToken, NOUN, type Phrase, PRONOUN } from './name-tokens.ts';
import { isAny, isBreak, type Reading } from './reading.ts';
import { isSpeech } from './scare-quotes.ts';

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
