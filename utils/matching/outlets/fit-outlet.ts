/**
 * Whether a name of an outlet stands at a word of a text, word by word: the same letters, an ending of the text's
 * language or a possessive; capitals where the name has them.
 *
 *     Коммерсантъ     «Коммерсанта»       inflected
 *     RFE/RL          RFE/RL's            ends before the apostrophe
 *     Time            in time             no: the name has a capital
 */

import { stemsOf } from '../../mentions/inflection.ts';
import { ALL_CAPITALS, CAPITAL, GAP_SPACE, IDEOGRAPHS, NUMBER, WITHOUT_CASE } from '../../mentions/tokens.ts';
import { gapText, hasFlag, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, formsOf, type Words } from '../../mentions/words.ts';
import type { NameForm } from '../../model/match.ts';
import type { OutletHead, OutletName, OutletWord } from './outlet-name.ts';

/** Words `from` to `to` (included) of a text are the name, without its article; offsets include a foreign article, and
 * leave a possessive out. */
export interface OutletStretch {
  readonly name: OutletName;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly form: NameForm;
}

const MIN_STEM = 3;

function hasSameStem(words: Words, at: number, folded: string): boolean {
  if (words.endings.size === 0 || folded.length <= MIN_STEM) return false;
  const stems = stemsOf(folded, words.endings).filter(
    (stem) => stem.length >= MIN_STEM && folded.length - stem.length <= 3,
  );
  return formsOf(words, at).some(
    (form) => form.length >= MIN_STEM && (stems.includes(form) || form === folded.replace(/ъ$/, '')),
  );
}

/** How word `at` fits the name's word, null where it does not. */
function fitWord(words: Words, at: number, word: OutletWord): NameForm | null {
  if (word.isCapital && !hasFlag(words, at, CAPITAL | WITHOUT_CASE | NUMBER | IDEOGRAPHS)) return null;
  const folded = foldedWord(words, at);
  if (folded === word.folded)
    return word.isAllCapitals && !hasFlag(words, at, ALL_CAPITALS | NUMBER) ? null : 'full';
  const apostrophe = words.tokens.apostrophes[at] as number;
  const hasPossessive = apostrophe > 0 && formsOf(words, at).includes(word.folded);
  if (hasPossessive) {
    const head = words.tokens.text.slice(words.tokens.starts[at], apostrophe);
    return word.isAllCapitals && head !== head.toUpperCase() ? null : 'full';
  }
  if (word.isAllCapitals && word.folded.length <= MIN_STEM) return null;
  return hasSameStem(words, at, word.folded) ? 'inflected' : null;
}

/** Whether a word is in Cyrillic letters. */
function isCyrillicAt({ tokens: { text, starts } }: Words, at: number): boolean {
  const code = text.charCodeAt(starts[at] as number);
  return code >= 0x400 && code < 0x530;
}

/** `РИА «Новости»`: in Cyrillic the kind stands before the quotation marks. */
const isQuoteInName = /^\s["«„]$/;

/** Whether quotation marks that stand before the name's last word end behind it. */
const closesName = (words: Words, to: number, end: number): boolean =>
  isQuoteInName.test(gapText(words, to)) && /["»“]/.test(words.tokens.text.charAt(end));

/** Whether what stands between two words may stand inside a name: a space, or one sign with spaces. */
function isJoint(words: Words, at: number): boolean {
  const between = gapText(words, at);
  if (isQuoteInName.test(between)) return isCyrillicAt(words, at);
  return between.length <= 3 && /^[\s ]?[-‐‑–./&+!]?[\s ]?$/u.test(between) && !between.includes('\n');
}

function endOf(words: Words, to: number, last: OutletWord): number {
  const apostrophe = words.tokens.apostrophes[to] as number;
  const isPossessive = apostrophe > 0 && foldedWord(words, to) !== last.folded;
  return isPossessive ? apostrophe : (words.tokens.ends[to] as number);
}

/** Whether the name's foreign article stands before it: `El Universal`, `Der Spiegel`. English ones are the sentence's. */
function hasOwnArticle(words: Words, from: number, { article }: OutletHead): boolean {
  if (article === null || article === 'the' || article === 'a' || from === 0) return false;
  return (
    isCapital(words, from - 1) &&
    words.tokens.gaps[from] === GAP_SPACE &&
    foldedWord(words, from - 1) === article
  );
}

/** Compares the name with the words from `from` on; null where they differ. */
export function fitOutlet(words: Words, from: number, head: OutletHead): OutletStretch | null {
  const to = from + head.words.length - 1;
  if (to >= words.tokens.count || head.words.length === 0) return null;
  if (foldedWord(words, from).charCodeAt(0) !== head.initial) return null;
  let form: NameForm = 'full';
  for (let i = 0; i < head.words.length; i++) {
    if (i > 0 && !isJoint(words, from + i)) return null;
    const fit = fitWord(words, from + i, head.words[i] as OutletWord);
    if (!fit) return null;
    if (fit !== 'full') form = fit;
  }
  const last = endOf(words, to, head.words.at(-1) as OutletWord);
  const end = from < to && closesName(words, to, last) ? last + 1 : last;
  const opening = hasOwnArticle(words, from, head) ? from - 1 : from;
  const name = head.whole();
  if (form === 'full' && name.risk === 'short') form = 'short';
  return { name, from, to, start: words.tokens.starts[opening] as number, end, form };
}
