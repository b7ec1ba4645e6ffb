/**
 * What the words beside a name say of the person: the office before it (`Senator`, `министр обороны`) or after it
 * (`, the foreign minister of Poland,`), and whether a calling that is no office stands there (`striker`).
 */

import { isGivenName } from '../../mentions/name-classes.ts';
import { GAP_DOT, GAP_OTHER, GAP_SPACE } from '../../mentions/tokens.ts';
import { gapText, isCapital } from '../../mentions/word-shape.ts';
import { foldedWord, formsOf, type Words } from '../../mentions/words.ts';
import type { CountryCode } from '../../model/facts.ts';
import type { Meaning } from './lexicon.ts';
import type { OfficeClass } from './topics.ts';

export interface Beside {
  readonly offices: readonly OfficeClass[];
  readonly countries: readonly CountryCode[];
  readonly isOther: boolean;
  /** The office word as written, empty where there is none. */
  readonly words: string;
}

interface Place {
  readonly words: Words;
  readonly meanings: readonly (Meaning | null)[];
  readonly from: number;
  readonly to: number;
}

const reachBefore = 5;
const reachAfter = 7;
/** Where no comma stands between a name and what somebody is. */
const reachRightBehind = 3;

/** `Gov. Holt`, `J. Holt`, `Prof. Holt`: the longest word without an office that a dot shortens. */
const longestShort = 4;

/** Whether a sentence ends in the gap before word `at`. */
function isBreak({ words, meanings }: Place, at: number): boolean {
  const { gaps, count, starts, ends } = words.tokens;
  if (at <= 0 || at >= count) return true;
  if (gaps[at] === GAP_OTHER) return /[.!?;\n]/.test(gapText(words, at));
  if (gaps[at] !== GAP_DOT || meanings[at - 1]?.office) return false;
  return !isCapital(words, at - 1) || (ends[at - 1] as number) - (starts[at - 1] as number) > longestShort;
}

/** Comma, dash or bracket: what follows a name after one says who it is. */
const isApposition = ({ words }: Place, at: number): boolean =>
  at < words.tokens.count && /[,(–—-]/.test(gapText(words, at));

/** Whether a capital word is, as far as we see, another name: what stands before it speaks of that one. */
function isName({ words, meanings }: Place, at: number): boolean {
  if (!isCapital(words, at) || meanings[at] !== null || words.tokens.gaps[at] === GAP_OTHER) return false;
  return !isOfOffice(words, meanings, at);
}

/** Whether `of` stands before a word, one of its own between them at most, and an office before that: `Secretary of Homeland Security`. */
const isBehindOf = (words: Words, meanings: Place['meanings'], at: number): boolean =>
  [at - 2, at - 3].some((office) => !!meanings[office]?.office && foldedWord(words, office + 1) === 'of');

/** `главы Удмуртии Соловьёва`: in Cyrillic letters, what stands behind an office and is no given name is what the office is of. */
function isOfOffice(words: Words, meanings: Place['meanings'], at: number): boolean {
  if (words.tokens.gaps[at] !== GAP_SPACE) return false;
  if (!meanings[at - 1]?.office) return isBehindOf(words, meanings, at);
  return foldedWord(words, at).charCodeAt(0) > 0x400 && !formsOf(words, at).some(isGivenName);
}

const nothing: Beside = { offices: [], countries: [], isOther: false, words: '' };

/** What the words beside a name have said so far. */
interface Taken extends Beside {
  readonly offices: OfficeClass[];
  readonly countries: CountryCode[];
  isOther: boolean;
  words: string;
}

/** `Minister` of `Prime Minister` is no office of its own. */
const isSecondWord = (meanings: Place['meanings'], at: number): boolean =>
  meanings[at]?.office === 'minister' && meanings[at - 1]?.office === 'head';

/** How callings of several people end, in Latin and Cyrillic letters: right before a name they say what it is, elsewhere nothing of it. */
const several = /(?:[^s]s|[ыив]|ей)$/;

/** `state Sen.`, `state lawmaker`: no seat in the parliament of the country. */
const isOfState = (words: Words, at: number, { office }: Meaning): boolean =>
  (office === 'senator' || office === 'deputy') && at > 0 && foldedWord(words, at - 1) === 'state';

/** Adds what word `at` says. */
function take(known: Taken | null, { words, meanings, from }: Place, at: number): Taken | null {
  const meaning = meanings[at];
  if (!meaning) return known;
  const out = known ?? { offices: [], countries: [], isOther: false, words: '' };
  const { starts, ends, text } = words.tokens;
  const isMany = at !== from - 1 && several.test(foldedWord(words, at));
  const said = !isMany && isOfState(words, at, meaning) ? 'state' : meaning.office;
  const office = isSecondWord(meanings, at) || (isMany && said === 'director') ? null : said;
  if (office) out.offices.push(office);
  if (meaning.country) out.countries.push(meaning.country);
  if (meaning.isOther && !isMany) out.isOther = true;
  if (office && out.words === '')
    out.words = text.slice(starts[at], ends[isSecondWord(meanings, at + 1) ? at + 1 : at]);
  return out;
}

const articles = new Set(['a', 'az', 'egy']);

/** `Orbán Viktor magyar miniszterelnök | a parlamentben`: where what somebody is ends that no comma parts from the name. */
const endsTitle = ({ words }: Place, at: number): boolean =>
  isCapital(words, at) || articles.has(foldedWord(words, at));

/** Meanings of the words beside a name. */
export function readBeside(place: Place): Beside {
  // `Pope Francis` is called by the office.
  let out =
    place.from < place.to && place.meanings[place.from]?.office ? take(null, place, place.from) : null;
  for (let at = place.from - 1; at >= place.from - reachBefore && !isBreak(place, at + 1); at--) {
    if ((isApposition(place, at + 1) && place.from - at > 1) || isName(place, at)) break;
    out = take(out, place, at);
  }
  const isParted = isApposition(place, place.to + 1);
  const reach = isParted ? reachAfter : place.words.endings.titleBehind ? reachRightBehind : 0;
  for (let at = place.to + 1; at <= place.to + reach && !isBreak(place, at); at++) {
    if (isParted ? at > place.to + 1 && isApposition(place, at) : endsTitle(place, at)) break;
    out = take(out, place, at);
  }
  return out ?? nothing;
}
