/**
 * How well a word of a text fits a word of a name, 0 to 1, and by what: the same letters, an ending, another form of a
 * given name, another romanisation, the sound. Across scripts the sounds are aligned (edit distance with costs:
 * vowels are cheap, consonants of one class cheaper than others), the more so the longer the word.
 */

import { isFormOf } from '../mentions/name-classes.ts';
import { skeletonOfWord, soundClass } from '../mentions/skeleton.ts';
import type { NameForm } from '../model/match.ts';

export interface WordFit {
  /** 1 = the same letters; 0 = another word. */
  readonly fit: number;
  readonly form: NameForm;
}

const VOWEL = 1;
const maxSounds = 24;

/** Two rows of the table of costs, reused. Costs are whole twentieths: code that is not optimised makes an object of each fraction. */
let row = new Int32Array(maxSounds + 1);
let next = new Int32Array(maxSounds + 1);
const unit = 20;

const isGlide = (code: number): boolean => code === 0x79 || code === 0x77 || code === 0x68;

/** Consonants that differ by voice alone: p b, t d, k g, k h. */
function isVoicedPair(x: number, y: number): boolean {
  const a = x < y ? x : y;
  const b = x < y ? y : x;
  return (
    (a === 0x62 && b === 0x70) || (a === 0x64 && b === 0x74) || ((a === 0x67 || a === 0x68) && b === 0x6b)
  );
}

function costOfSwap(x: number, y: number): number {
  if (x === y) return 0;
  const classX = soundClass[x & 127];
  if (classX !== soundClass[y & 127]) return isVoicedPair(x, y) ? 12 : 32;
  return classX === VOWEL ? 7 : 8;
}

function costOfGap(word: string, i: number): number {
  const code = word.charCodeAt(i);
  if (i > 0 && code === word.charCodeAt(i - 1)) return 1;
  if (isGlide(code)) return 5;
  return soundClass[code & 127] === VOWEL ? 9 : 28;
}

/**
 * Cost of turning one word of sounds into another in units, 0 for the same, infinite once it must be above `most`; words are
 * cut at 24 sounds.
 */
function soundDistance(a: string, b: string, most: number): number {
  const width = Math.min(b.length, maxSounds);
  row[0] = 0;
  for (let j = 0; j < width; j++) row[j + 1] = (row[j] as number) + costOfGap(b, j);
  const height = Math.min(a.length, maxSounds);
  for (let i = 0; i < height; i++) {
    const gap = costOfGap(a, i);
    const code = a.charCodeAt(i);
    let least = (row[0] as number) + gap;
    next[0] = least;
    for (let j = 0; j < width; j++) {
      const swap = (row[j] as number) + costOfSwap(code, b.charCodeAt(j));
      const drop = (row[j + 1] as number) + gap;
      const add = (next[j] as number) + costOfGap(b, j);
      const cost = swap < drop ? (swap < add ? swap : add) : drop < add ? drop : add;
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return Number.POSITIVE_INFINITY;
    const last = row;
    row = next;
    next = last;
  }
  return row[width] as number;
}

/** Whether two words of sounds begin too differently to be one name: with consonants of two classes. */
function beginApart(a: string, b: string): boolean {
  const x = a.charCodeAt(0);
  const y = b.charCodeAt(0);
  const classX = soundClass[x & 127];
  const classY = soundClass[y & 127];
  return classX !== classY && classX !== VOWEL && classY !== VOWEL && !isGlide(x) && !isGlide(y);
}

const leastSoundFit = 0.66;

/** Fit of two words of sounds, 0 where it is below `least`. */
export function soundFit(a: string, b: string, least = leastSoundFit): number {
  if (a === b) return 1;
  const size = Math.max(a.length, b.length, 3);
  if (Math.abs(a.length - b.length) > size / 2 || beginApart(a, b)) return 0;
  const most = Math.floor(((1 - least) * size + 1e-9) * unit);
  const fit = 1 - soundDistance(a, b, most) / unit / size;
  return fit < least ? 0 : fit;
}

/** Endings of the nominative that other cases replace. */
const nominative = /(?:[aiuyeo]s|[αηοι]σ|[aαη])$/u;

/** Fit of folded words of one script; `forms` are the text's word and its stems, the word itself first. */
export function letterFit(forms: readonly string[], name: string, loose: boolean): WordFit | null {
  const word = forms[0] as string;
  if (word === name) return { fit: 1, form: 'full' };
  if (isFormOf(forms, name)) return { fit: 0.95, form: 'variant' };
  for (const form of forms) {
    if (form === name) return { fit: 0.98, form: 'inflected' };
  }
  if (forms.length > 1 && name.length > 4) {
    const stem = name.replace(nominative, '');
    if (stem !== name && forms.includes(stem)) return { fit: 0.96, form: 'inflected' };
  }
  return loose ? looseFit(word, name) : null;
}

/** Letters that romanisations write in several ways, as one. */
function plainRomanised(word: string): string {
  return word
    .replace(/kh|gh|ph|th|sh|zh|ch|dj|ts/g, (pair) => (pair === 'ph' ? 'f' : pair.charAt(0)))
    .replace(/[yji]+/g, 'i')
    .replace(/w/g, 'v')
    .replace(/q/g, 'k')
    .replace(/(.)\1+/g, '$1');
}

/** First letters that no romanisation swaps. */
function startApart(a: string, b: string): boolean {
  const x = a.charCodeAt(0) === 0x71 ? 0x6b : a.charCodeAt(0);
  const y = b.charCodeAt(0) === 0x71 ? 0x6b : b.charCodeAt(0);
  return x !== y && soundClass[x & 127] !== soundClass[y & 127] && !isGlide(x) && !isGlide(y);
}

const leastLooseFit = 0.85;

function looseFit(word: string, name: string): WordFit | null {
  if (startApart(word, name) || Math.abs(word.length - name.length) > 4) return null;
  if (skeletonOfWord(word) !== skeletonOfWord(name)) return null;
  const a = plainRomanised(word);
  const b = plainRomanised(name);
  if (a === b) return { fit: 0.95, form: 'romanised' };
  if (Math.min(a.length, b.length) < 4) return null;
  const fit = soundFit(a, b, leastLooseFit);
  return fit > 0 ? { fit, form: 'romanised' } : null;
}
