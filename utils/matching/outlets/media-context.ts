/**
 * What the surroundings of a name say for its being an outlet's, in points: 4 for the kind of outlet beside it
 * (`X magazine`), 3 for a credit, a dateline or an address, 2 for a cue (`told X`, `корреспондент X`), 1 for quotation marks or a weak cue.
 */

import { ALL_CAPITALS, GAP_DOT, GAP_OTHER } from '../../mentions/tokens.ts';
import { gapText, hasFlag, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, type Words } from '../../mentions/words.ts';
import type { Where } from '../../model/article.ts';
import { meaningOf } from '../context/lexicon.ts';
import { cueOf, isLinking, isToldTo } from './cues.ts';
import { editionWord } from './edition-of.ts';
import type { OutletStretch } from './fit-outlet.ts';
import { WELL_KNOWN } from './outlet-name.ts';

export interface MediaContext {
  readonly points: number;
  /** The words that speak for it, as written; `''` where none do. */
  readonly words: string;
}

const REACH = 4;

/** Whether a clause ends before word `at`. */
function isBreak(words: Words, at: number): boolean {
  const gap = words.tokens.gaps[at];
  if (gap !== GAP_OTHER) return gap === GAP_DOT;
  return /[.!?;:\n]|, /.test(gapText(words, at).replace(/^['’]s?/, ''));
}

interface Look {
  readonly at: number;
  readonly step: 1 | -1;
  /** Only articles and prepositions may stand between. */
  readonly isStrict: boolean;
}

/** What a cue is worth by its distance: 4 for the kind of outlet right beside the name. */
function pointsAt(points: number, { isBeside, others }: { isBeside: boolean; others: number }): number {
  if (isBeside) return points;
  return others === 0 ? Math.min(points, 3) : points === 1 ? 0 : 2;
}

/** Whether word `i`, before a name and not beside it, is a verb whose listener the name is. */
function isTeller(words: Words, { at, step }: Look, i: number): boolean {
  return step < 0 && i < at - 1 && isLinking(foldedWord(words, at - 1)) && isToldTo(foldedWord(words, i));
}

/** `dem ZDF`, `der dpa`: who is told something and has no capital of a name is a medium. */
const isAbbreviation = (words: Words, at: number): boolean =>
  hasFlag(words, at, ALL_CAPITALS) || !isCapital(words, at);

/** The nearest cue in one direction, at most one other word away; a verb of telling at most two (`sagte Frau Roth der Zeit`). */
function cueBeside(words: Words, look: Look): { points: number; word: number } {
  const { at, step, isStrict } = look;
  let others = 0;
  for (let i = at + step, seen = 0; i >= 0 && i < words.tokens.count && seen < REACH; i += step, seen++) {
    if (isBreak(words, Math.max(i, i - step))) break;
    if (isTeller(words, look, i)) return { points: isAbbreviation(words, at) ? 3 : 2, word: i };
    const folded = foldedWord(words, i);
    const points = others > (isStrict ? 0 : 1) ? 0 : cueOf(folded, step < 0);
    if (points > 0) return { points: pointsAt(points, { isBeside: i === at + step, others }), word: i };
    if (!isLinking(folded) && ++others > 2) break;
  }
  return { points: 0, word: -1 };
}

const opening = /[«„“"‘『「《]\s?$/;
const closing = /^\s?[»“”"’』」》]/;

/** `(Reuters) -`, `[Adek Berry/AFP]`, `/TASS/`, `© dpa`, `Photo: AP`. */
function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 8);
  if (
    /(?:©|\(c\)|photo(?: by|graph)?:?|foto:?|фото:?|bild:|source:|quelle:|источник:|via)\s*(?:[\p{L}.]+\s?\/\s?)?$/iu.test(
      before,
    )
  )
    return true;
  if (/^\/\p{Lu}/u.test(after) && /(?:^|[\n([])$/.test(before)) return true;
  if (/[[(/][^[\](),]{0,40}[/]\s?$/.test(before) && /^\s?[\])]/.test(after)) return true;
  return (
    /[([/]\s?$/.test(before) &&
    (/^\s?[)\]/]\s*[-–—:]/.test(after) || (/^\s?\//.test(after) && /\/\s?$/.test(before)))
  );
}

/** A sign of the address: `bbc.com` stands as the name's own next word. */
function isAddress(words: Words, to: number): boolean {
  const { text, ends } = words.tokens;
  return /^\.(?:com|org|net|ru|de|fr|uk|ua|kz|tv|info|io)\b/.test(
    text.slice(ends[to], (ends[to] as number) + 6),
  );
}

const ideographicBefore = /(?:据|據|《|【|在|接受|援引|引述|对|對|向|日本の|によると)$/;
const ideographicAfter =
  /^(?:[\p{Script=Han}]{2,6}[0-9０-９]{1,2}月[0-9０-９]{1,2}日[电電]|报道|報道|报导|報導|讯|訊|电|電|记者|記者|社|》|网|網|新闻|新聞|称|稱|引述|によると|が|は)/u;

function ideographicPoints(text: string, start: number, end: number): number {
  const isBefore = ideographicBefore.test(text.slice(Math.max(0, start - 5), start));
  const isAfter = ideographicAfter.test(text.slice(end, end + 14));
  return isBefore || isAfter ? 2 : 0;
}

const inPlace = new Set(['in', 'from', 'near', 'в', 'из', 'у', 'en', 'a', 'da', 'w', 'aus', 'nach']);
const nothing = { points: 0, word: -1 };

const STRICT = 1;
const PLACE = 2;

/**
 * How the surroundings of a name are read, as bits: cues only beside it for ordinary words, and none before the
 * name of what may be a place (`newspapers in Milwaukee`, `an interview in New York`).
 */
export function readingOf({ name: { risk, weight } }: OutletStretch): number {
  const mayBePlace = risk === 'faint' || (risk === 'single' && weight < WELL_KNOWN);
  return (risk === 'ordinary' || risk === 'faint' ? STRICT : 0) | (mayBePlace ? PLACE : 0);
}

/** Weighs what stands around a name. */
export function mediaContext(words: Words, stretch: OutletStretch, where: Where): MediaContext {
  const { text, starts, ends, gaps } = words.tokens;
  const { start, end, from, to } = stretch;
  const near = text.slice(Math.max(0, start - 24), Math.min(text.length, end + 12));
  if (where === 'credit' || where === 'byline' || where === 'publisher') return { points: 3, words: near };
  if (isCredit(text, start, end) || isAddress(words, to)) return { points: 3, words: near.trim() };
  if (from === to && gaps[from] === GAP_OTHER && /[\u3040-\u9fff\uac00-\ud7af]/.test(text.charAt(start))) {
    const points = ideographicPoints(text, start, end);
    return { points, words: points > 0 ? near : '' };
  }
  const edition = editionWord(words, to);
  if (edition >= 0 && meaningOf(words.tokens, edition)?.country)
    return { points: 2, words: text.slice(starts[edition], ends[edition + 1]) };
  const isStrict = (readingOf(stretch) & STRICT) !== 0;
  const spoken = cueBeside(words, { at: from, step: -1, isStrict });
  const isPlace =
    inPlace.has(from > 0 ? foldedWord(words, from - 1) : '') && (readingOf(stretch) & PLACE) !== 0;
  const after = cueBeside(words, { at: to, step: 1, isStrict });
  const before = isPlace ? nothing : spoken;
  const best = before.points >= after.points ? before : after;
  const isQuoted =
    opening.test(text.slice(Math.max(0, start - 2), start)) && closing.test(text.slice(end, end + 2));
  const cue = best.points > 0 ? text.slice(starts[best.word], ends[best.word]) : '';
  return { points: best.points + (isQuoted ? 1 : 0), words: cue || (isQuoted ? near : '') };
}
