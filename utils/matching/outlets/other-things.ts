/**
 * What has the letters of an outlet's name and is something else: `8:03 am ET` is a time, `Bild: Reuters` the label of a picture,
 * `der Nikkei-Index` shares, `5000 New Yorker` people, and an ordinary word in small letters is that word.
 */

import { ALL_CAPITALS, GAP_HYPHEN, GAP_SPACE, NUMBER } from '../../mentions/tokens.ts';
import { wordSet } from '../../mentions/word-set.ts';
import { hasFlag, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import { meaningOf } from '../context/lexicon.ts';
import { cueOf } from './cues.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { isArticle } from './ordinary-words.ts';
import { WELL_KNOWN } from './outlet-name.ts';

const clock = /\d(?::\d\d\s?|\s?[ap]\.?m\.?\s?)$/i;

/** An abbreviation after an hour is a time zone. */
function isTimeZone({ tokens: { text } }: Words, { name, start }: OutletStretch): boolean {
  return name.risk === 'short' && clock.test(text.slice(Math.max(0, start - 12), start));
}

/** `Bild: Reuters`, `Bild: Bild von oben`: an ordinary word before a colon is a label, and after one a word. A paper that asks questions writes itself in capitals. */
function isLabel(words: Words, { name, from, to, start, end }: OutletStretch): boolean {
  const { text } = words.tokens;
  if (name.risk !== 'ordinary' || from !== to) return false;
  if (/bild:\s?$/i.test(text.slice(Math.max(0, start - 6), start))) return true;
  if (text.charAt(end) !== ':') return false;
  const isNamed = from > 0 && isArticle(foldedWord(words, from - 1));
  return !isNamed && !hasFlag(words, to, ALL_CAPITALS);
}

const index = wordSet('index indice lindice indicele indeks indexu индекс индекса индексу індекс');

function isIndex(words: Words, { name, from, to }: OutletStretch): boolean {
  if (name.words.length > 1) return false;
  const { gaps, count } = words.tokens;
  const isBefore = from > 0 && gaps[from] === GAP_SPACE && index.has(foldedWord(words, from - 1));
  const next = to + 1;
  const isJoined = next < count && (gaps[next] === GAP_SPACE || gaps[next] === GAP_HYPHEN);
  return isBefore || (isJoined && index.has(foldedWord(words, next)));
}

/** An ordinary word, or that of somebody little known, where even a caption would give the name a capital. */
function isSmall(words: Words, { name, from }: OutletStretch): boolean {
  const isWord = name.risk === 'ordinary' || (name.risk === 'single' && name.weight < WELL_KNOWN);
  const { text, starts } = words.tokens;
  return isWord && /\p{Ll}/u.test(text.charAt(starts[from] as number));
}

/** `die New Yorker Innenstadt`, `5000 New Yorker`: German makes people and adjectives of places so. */
function isGermanPeople(words: Words, { name, from, to }: OutletStretch): boolean {
  if (name.words.length < 2 || !name.words.at(-1)?.folded.endsWith('er')) return false;
  if (hasFlag(words, from - 1, NUMBER)) return true;
  const isJoined = words.tokens.gaps[to + 1] === GAP_SPACE && isCapital(words, to + 1);
  return isJoined && cueOf(foldedWord(words, to + 1), false) === 0;
}

/** `Rep. Ann Lee`: an office cut short. */
function isTitle({ tokens }: Words, { from, to, start, end }: OutletStretch): boolean {
  if (from !== to || end - start > 4 || !/^\. \p{Lu}/u.test(tokens.text.slice(end, end + 3))) return false;
  return Boolean(meaningOf(tokens, from)?.office);
}

/** Whether a stretch with the letters of an outlet's name is surely something else. */
export function isAnotherThing(words: Words, stretch: OutletStretch, lang: string | null): boolean {
  if (isTimeZone(words, stretch) || isLabel(words, stretch) || isIndex(words, stretch)) return true;
  if (lang?.startsWith('de') && isGermanPeople(words, stretch)) return true;
  return isSmall(words, stretch) || isTitle(words, stretch);
}
