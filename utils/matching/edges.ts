/**
 * What stands beside a name: whether it is part of a longer name (`Nelson Mandela Avenue`, `Anna Maria Smith`),
 * and whether the line is in capitals or title case, where capital letters say nothing.
 */

import { isGivenName } from '../mentions/name-classes.ts';
import { isNameSuffix } from '../mentions/split-name.ts';
import { ALL_CAPITALS, GAP_DOT, GAP_HYPHEN, GAP_OTHER, GAP_SPACE } from '../mentions/tokens.ts';
import { gapText, hasFlag, isCapital, lengthOf } from '../mentions/word-shape.ts';
import { endOfName, foldedWord, type Words } from '../mentions/words.ts';
import { meaningOf } from './context/lexicon.ts';
import { isCourtesy } from './courtesy.ts';
import { isCommonThingAfter, isThingAfter, isThingBefore } from './longer-names.ts';
import { isOpening } from './opening-words.ts';

/** `beside`: another capital word, which may belong to the name; `longer`: it surely does. */
export type Edge = 'clear' | 'beside' | 'longer' | 'thing';

/** Whether more may belong to the name. */
export const isMore = (edge: Edge): boolean => edge === 'longer' || edge === 'beside';

const sonOf = new Set(['bin', 'ibn', 'bint', 'ибн', 'бин', 'бен', 'بن']);
/** Particles that are hardly ever words of the sentence: not `as`, `o`, `der`, `la`. */
const goesOn = /^(?:d[aeiu]|del|della|dos|v[ao]n|д[еиу]|дель|дос|ван|фон|аль|эль)$/;

const times =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Whether a folded word is a day of the week or a month. */
export const isTimeWord = (folded: string): boolean => times.test(folded);

/** Whether the line goes on from the word before `at`: a full stop ends it, but for one behind an initial or `Dr`. */
function goesOver(words: Words, at: number): boolean {
  const gap = words.tokens.gaps[at];
  return gap === GAP_DOT ? lengthOf(words, at - 1) <= 2 : gap !== GAP_OTHER;
}

const isLong = (words: Words, at: number): boolean => lengthOf(words, at) >= 4;

/** Whether the words of the line around `[from, to]` are mostly in capitals, as headlines are. */
export function isTitleCase(words: Words, from: number, to: number): boolean {
  const { count } = words.tokens;
  let capitals = 0;
  let all = 0;
  for (let at = from - 1; at >= 0 && at >= from - 8 && goesOver(words, at + 1); at--) {
    if (!isLong(words, at)) continue;
    all++;
    if (isCapital(words, at)) capitals++;
  }
  for (let at = to + 1; at < count && at < to + 9 && goesOver(words, at); at++) {
    if (!isLong(words, at)) continue;
    all++;
    if (isCapital(words, at)) capitals++;
  }
  return all >= 3 && capitals / all >= 0.7;
}

/** Whether a capital at `at` may be only that of a sentence's first word. */
function startsSentence(words: Words, at: number): boolean {
  if (words.tokens.gaps[at] === GAP_DOT) return foldedWord(words, at - 1).length > 2;
  if (words.tokens.gaps[at] !== GAP_OTHER) return false;
  const { text, starts } = words.tokens;
  let i = (starts[at] as number) - 1;
  while (i >= 0 && /[\s"'“”«»„‘’(]/.test(text.charAt(i))) i--;
  return i < 0 || /[.!?:;…\n]/.test(text.charAt(i)) || text.slice(i, starts[at]).includes('\n');
}

/** Code units on either side in which a word is looked for. */
const nearby = 9999;

/** Whether the text nearby has the word in small letters too: `Is Obama` is no name. */
function isSmallElsewhere({ tokens: { text, starts, ends } }: Words, at: number): boolean {
  const start = starts[at] as number;
  const small = ` ${text.slice(start, ends[at]).toLowerCase()} `;
  return text.slice(Math.max(0, start - nearby), start + nearby).includes(small);
}

/** `Marie de` before Villepin. In Latin letters `de` may be a preposition: there only after a given name. */
function isJoined(words: Words, at: number): boolean {
  const folded = foldedWord(words, at);
  if (!goesOn.test(folded) || words.tokens.gaps[at] !== GAP_SPACE || !isCapital(words, at - 1)) return false;
  return folded.charCodeAt(0) > 0x400 || isGivenName(foldedWord(words, at - 1));
}

const isPossessive = (words: Words, at: number): boolean =>
  endOfName(words, at) < (words.tokens.ends[at] as number);

/** Whether the word at `at` ends the name of an office: `Secretary of State`, `Minister of Foreign Affairs`. */
const endsOffice = (words: Words, at: number): boolean =>
  [at - 1, at - 2].some(
    (of) =>
      of > 0 && foldedWord(words, of) === 'of' && (meaningOf(words.tokens, of - 1)?.office ?? null) !== null,
  );

/** What the word before a name makes of it. */
export function edgeBefore(words: Words, from: number): Edge {
  const gap = words.tokens.gaps[from] as number;
  const at = from - 1;
  if (from === 0 || gap === GAP_OTHER || isPossessive(words, at)) return 'clear';
  const folded = foldedWord(words, at);
  if (gap !== GAP_DOT && isThingBefore(folded)) return 'thing';
  if (sonOf.has(folded) || (gap === GAP_HYPHEN && !isCapital(words, at))) return 'longer';
  if (!isCapital(words, at)) return isJoined(words, at) ? 'longer' : 'clear';
  if (folded.length === 1 && gap === GAP_DOT) return isCourtesy(words, at) ? 'clear' : 'longer';
  if (gap === GAP_DOT) return 'clear';
  if (meaningOf(words.tokens, at) !== null && !isGivenName(folded)) return 'clear';
  if (isGivenName(folded) || gap === GAP_HYPHEN) return 'longer';
  if (isTitleCase(words, from, from)) return 'clear';
  if (isOpening(folded) || endsOffice(words, at)) return 'clear';
  if (startsSentence(words, at)) return isSmallElsewhere(words, at) ? 'clear' : 'beside';
  return hasFlag(words, at, ALL_CAPITALS) ? 'clear' : 'beside';
}

/** Whether a thing follows a name that ends a quotation: `«Нұрсұлтан Назарбаев» ордені`. */
function isQuotedThing(words: Words, at: number): boolean {
  return /^\s*[»”"]\s*$/.test(gapText(words, at)) && isThingAfter(foldedWord(words, at));
}

/** What the word after a name makes of it; behind `told` the line's other words tell whether its capital says anything. */
export function edgeAfter(words: Words, to: number, told = to): Edge {
  const at = to + 1;
  if (at < words.tokens.count && isQuotedThing(words, at)) return 'thing';
  const { gaps, count } = words.tokens;
  if (at >= count || (gaps[at] !== GAP_SPACE && gaps[at] !== GAP_HYPHEN)) return 'clear';
  const folded = foldedWord(words, at);
  if (isCommonThingAfter(folded)) return 'thing';
  if (sonOf.has(folded) || (goesOn.test(folded) && isCapital(words, at + 1))) return 'longer';
  if (!isCapital(words, at)) return gaps[at] === GAP_HYPHEN && folded.startsWith('старш') ? 'thing' : 'clear';
  if (isThingAfter(folded) || gaps[at] === GAP_HYPHEN) return 'thing';
  if (isNameSuffix(folded) || isTitleCase(words, to, told)) return 'clear';
  return isTimeWord(folded) || meaningOf(words.tokens, at) !== null ? 'clear' : 'longer';
}
