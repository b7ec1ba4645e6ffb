/**
 * The country that the words right beside a name give it: `the London Times`, `Nigeria's Guardian`, `the British daily The Times`, `the
 * Guardian of Nigeria`, `the Times (London)`. Names of ordinary words are many papers', and such a word says which.
 */

import { GAP_HYPHEN, GAP_OTHER } from '../../mentions/tokens.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import type { CountryCode } from '../../model/facts.ts';
import { meaningOf } from '../context/lexicon.ts';
import { cueOf } from './cues.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { articles } from './ordinary-words.ts';

/** What `cueOf` gives for a kind of outlet. */
const KIND = 4;
const mostKinds = 2;

const isKind = (words: Words, at: number): boolean => at > 0 && cueOf(foldedWord(words, at), true) === KIND;

/** Word before `at` where nothing but a space or a hyphen parts them, else -1. */
const before = ({ tokens }: Words, at: number): number => (tokens.gaps[at] === GAP_OTHER ? -1 : at - 1);

function placeBefore(words: Words, from: number): CountryCode | null {
  const { tokens } = words;
  let at = before(words, from);
  const hasArticle = at >= 0 && articles.has(foldedWord(words, at));
  if (hasArticle) at = before(words, at);
  let kinds = 0;
  for (; kinds < mostKinds && isKind(words, at); kinds++) at = before(words, at);
  if (at > 0 && foldedWord(words, at) === 'based' && tokens.gaps[at] === GAP_HYPHEN) at--;
  // `in London the Times reported`: the article begins the name.
  if (at < 0 || (hasArticle && kinds === 0 && tokens.apostrophes[at] === 0)) return null;
  return meaningOf(tokens, at)?.country ?? null;
}

function placeAfter(words: Words, { to, end }: OutletStretch): CountryCode | null {
  const { text, count, ends } = words.tokens;
  const at = to + 1;
  if (at >= count) return null;
  const isOf = foldedWord(words, at) === 'of' && at + 1 < count && words.tokens.gaps[at + 1] !== GAP_OTHER;
  if (isOf) return meaningOf(words.tokens, at + 1)?.country ?? null;
  const isBracketed = /^\s?\(\p{L}+\)/u.test(text.slice(end, (ends[at] as number) + 1));
  return isBracketed ? (meaningOf(words.tokens, at)?.country ?? null) : null;
}

/** The country that is told beside a name, null where none is. */
export function toldPlace(words: Words, stretch: OutletStretch): CountryCode | null {
  return placeBefore(words, stretch.from) ?? placeAfter(words, stretch);
}
