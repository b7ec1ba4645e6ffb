/**
 * A name of the dataset as words: split at spaces and hyphens, titles of peerage and countries left off, so that
 * `Stephen Green, Baron Green of Hurstpierpoint` is Stephen Green and `Albert II of Belgium` is Albert II.
 */

import { keptLately } from '../dataset/kept-lately.ts';
import { BREAK, charClass, IDEOGRAPH } from './char-table.ts';
import { fold } from './fold.ts';
import { wordSet } from './word-set.ts';

export interface NameWord {
  readonly text: string;
  /** A number for the letters as written, the same for all words that have them. */
  readonly id: number;
  readonly folded: string;
  /** A particle (`de`, `bin`, `von`): may be left out. */
  readonly particle: boolean;
  /** Written with a hyphen to the word before. */
  readonly joined: boolean;
}

/** Particles of names, folded. */
export const particles = wordSet(
  'de da do di du del della delle dello dos das des la le los las el al ul ud ad an as ar at bin ibn ben bint abu abou van von vom zu zum zur der den ' +
    'ter ten het af av y e und st san ash ould oglu ogly uulu kyzy uly qizi о аль эль аз ас ибн бин бен бинт де ди да ду дель дос ван фон дер ла ле оглы улы кызы уулу ал ель ' +
    'بن ابن ال ابو',
);

const generations = wordSet('jr sr junior senior ii iii iv');

/** Whether a folded word tells father from son (`Jr.`, `III`). */
export function isGeneration(folded: string): boolean {
  return generations.has(folded);
}

const degrees = wordSet('mp mep msp mla mlc qc kc phd md esq');

/** Whether a folded word only tells generations or degrees apart (`Jr.`, `III`, `QC`). */
export function isNameSuffix(folded: string): boolean {
  return generations.has(folded) || degrees.has(folded);
}

const honorifics = wordSet(
  'dr sr lic ing hon he dhr mr mrs ms prof col gen sir dra sra hrh senator mme sheikh',
);

/** `He Lifeng`, `Gen Nakatani`: before one word alone these are no titles. */
const isNameToo = /^(?:He|Gen|Col) /;

const patronymic = /(?:вич|вна|ична|vich|vna|uly|kyzy|улы|кызы)$/;

/** Whether a folded word is, by its ending, a patronymic (`Вольфович`, `Туганбаевна`). */
export function isPatronymic(folded: string): boolean {
  return folded.length > 5 && patronymic.test(folded);
}

const peerage =
  /^(?:(?:\d+(?:st|nd|rd|th)|Baron|Baroness|Lord|Lady|Earl|Viscount|Duke|Duchess|Marquess|Count|Countess|Prince|Princess|Crown|Archduchess|Archduke|Jr|Sr|Junior|Senior|King|Queen|Emir)\b)/;

/** A name with a comma: what follows it is a peerage, or the given name. */
function trimComma(text: string, comma: number): string {
  const tail = text.slice(comma + 1).trim();
  const head = text.slice(0, comma);
  return peerage.test(tail) ? head : `${tail} ${head}`;
}

const bracketed = /(?:(?<!\s)\s+)?[([（][^)\]）]{0,200}[)\]）]/g;

/** Cuts off what is no name: brackets, peerages after a comma, ` of ` and what follows. */
function trimName(text: string): string {
  const hasBrackets = /[([（]/.test(text);
  const bare = (hasBrackets ? text.replace(bracketed, '') : text).trim();
  const comma = bare.indexOf(',');
  const whole = comma < 0 ? bare : trimComma(bare, comma);
  const of = whole.includes('of') ? whole.search(/\sof\s/) : -1;
  return of > 0 ? whole.slice(0, of) : whole;
}

/** Whether a name is written without spaces between words (Han, kana, Hangul). */
export function isIdeographic(text: string): boolean {
  return (
    charClass[text.charCodeAt(0)] === IDEOGRAPH && charClass[text.charCodeAt(text.length - 1)] === IDEOGRAPH
  );
}

/** What stands behind the last dot of a foreigner's name in ideographs (`弗拉基米尔·普京`), two of them at least; else null. */
export function foreignSurname(name: string): string | null {
  const at = Math.max(name.lastIndexOf('·'), name.lastIndexOf('・'));
  return at > 0 && name.length - at > 2 ? name.slice(at + 1) : null;
}

/**
 * Words of a person's name, given name first; empty for a name without letters. Honorifics are left off, and a
 * surname that stands before given name and patronymic is put last.
 */
export function splitName(text: string): readonly NameWord[] {
  return splitPair(text) ?? splitLong(text);
}

/** The words of a text that is nothing but two words of Latin letters and a space, as most names are; else null. */
function splitPair(text: string): readonly NameWord[] | null {
  let space = -1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const small = code | 0x20;
    if ((small >= 0x61 && small <= 0x7a) || (code >= 0xc0 && code < 0x250 && charClass[code] !== BREAK))
      continue;
    if (code !== 0x20 || space >= 0) return null;
    space = i;
  }
  if (space < 1 || space === text.length - 1) return null;
  const words: NameWord[] = [];
  addWord(words, text.slice(0, space), false);
  addWord(words, text.slice(space + 1), false);
  return isNameToo.test(text) ? words : withoutHonorifics(words);
}

function splitLong(text: string): readonly NameWord[] {
  const words = withoutHonorifics(splitWords(trimName(text)));
  if (words.length !== 3) return words;
  const [surname, given, last] = words as readonly [NameWord, NameWord, NameWord];
  if (!patronymic.test(last.folded) || isPatronymic(given.folded)) return words;
  return [given, last, surname];
}

/** The last word, and one with a hyphen behind it, is none. */
function isHonorific(words: readonly NameWord[], at: number): boolean {
  if (!honorifics.has((words[at] as NameWord).folded) || at === words.length - 1) return false;
  return !(words[at + 1] as NameWord).joined;
}

function withoutHonorifics(words: readonly NameWord[]): readonly NameWord[] {
  for (let at = 0; at < words.length; at++)
    if (isHonorific(words, at)) return words.filter((_, i) => !isHonorific(words, i));
  return words;
}

const isHyphen = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013;
const isJointSpace = (char: string): boolean => /[\s.·•]/.test(char);

/** Signs below Cyrillic's end that `charClass` does not know as letters, marks or numbers, though they are. */
const isOdd = (code: number): boolean =>
  (code >= 0xb2 && code <= 0xbe) || (code >= 0x2b0 && code < 0x300) || code === 0x488 || code === 0x489;

/** Whether `charClass` alone parts the words of a text: Latin, Greek, Cyrillic and the signs of names. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    if (isOdd(code) || (code >= 0x530 && (code < 0x2010 || code > 0x2019))) return false;
  }
  return true;
}

/** Ids start anew after so many words: long before, the first words are forgotten. */
const mostIds = 1 << 22;
let ids = 0;

interface MetWord {
  readonly word: NameWord;
  readonly isParticle: boolean;
}

/** A word by its letters: half of the words of names are given names that many people have. */
const meet = keptLately(8000, (text: string): MetWord => {
  const folded = fold(text);
  ids = (ids + 1) & (mostIds - 1);
  const word = { text, id: ids, folded, joined: false, particle: false };
  return { word, isParticle: particles.has(folded) };
});

/** A word by itself: no particle, and nothing before it. */
export function nameWord(text: string): NameWord {
  return meet(text).word;
}

function addWord(words: NameWord[], text: string, joined: boolean): void {
  const met = meet(text);
  const { word } = met;
  if (word.folded === '') return;
  const isFirst = words.length === 0;
  if (isFirst || !(joined || met.isParticle)) words.push(word);
  else words.push({ text, id: word.id, folded: word.folded, joined, particle: met.isParticle });
}

/** Whether a hyphen, and spaces or dots after it, stand right before `start`. */
function followsHyphen(text: string, start: number, end: number): boolean {
  let at = start - 1;
  while (at >= end && isJointSpace(text.charAt(at))) at--;
  return at >= end && isHyphen(text.charCodeAt(at));
}

/** As `splitWords`, of a plain text; a third of the time that a pattern with Unicode classes takes. */
function splitPlain(text: string): readonly NameWord[] {
  const out: NameWord[] = [];
  let start = -1;
  let end = 0;
  for (let i = 0; i <= text.length; i++) {
    const isWord = i < text.length && charClass[text.charCodeAt(i)] !== BREAK;
    if (isWord && start < 0) start = i;
    if (isWord || start < 0) continue;
    addWord(out, text.slice(start, i), followsHyphen(text, start, end));
    end = i;
    start = -1;
  }
  return out;
}

/** Words of any name, nothing left off. */
export function splitWords(text: string): readonly NameWord[] {
  if (isPlain(text)) return splitPlain(text);
  const out: NameWord[] = [];
  for (const match of text.matchAll(/([-‐‑–]?)(?:(?<![\s.·•])[\s.·•]+)?([\p{L}\p{M}\p{N}'’ʼʻ‘­]+)/gu))
    addWord(out, match[2] as string, match[1] !== '');
  return out;
}

/** The words that a name is looked up by: no particles, no suffix; at least one. */
export function coreWords(words: readonly NameWord[]): readonly NameWord[] {
  const last = words.length - 1;
  if (last < 2 && words[0]?.particle !== true) return words;
  const core: NameWord[] = [];
  for (let i = 0; i <= last; i++) {
    const word = words[i] as NameWord;
    if (word.particle && i < last) continue;
    const followsParticle = i > 0 && (words[i - 1] as NameWord).particle;
    core.push(followsParticle && word.joined ? { ...word, joined: false } : word);
  }
  while (core.length > 2 && isNameSuffix((core[core.length - 1] as NameWord).folded)) core.pop();
  return core;
}
