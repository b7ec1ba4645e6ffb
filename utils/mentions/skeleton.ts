/**
 * The skeleton of a word: the classes of its consonants, hashed. Two spellings of one name, in one script or
 * two, with or without accents and vowel endings, mostly have one skeleton:
 *
 *     Путина, Putin, პუტინი        P T N
 *     Sergey, Sergei, Сергеем+em   S R K
 *     Watson, Уотсон               A S N      (a word that starts with a vowel or with v, w has a mark A)
 *
 * Nine classes: P (p b), F, T (t d), K (k g h kh), S (s z sh zh ch ts j), M, N, L, R. Vowels and v, w are left out;
 * doubled classes count once; T before S is S, K after N is left out. It only says where to look: what is found
 * under it is compared letter by letter afterwards (`compare-names.ts`). Letters of scripts that we cannot sound
 * (Han, Hangul, Devanagari, Thai) stand for themselves.
 */

import { letterSounds } from './letters.ts';

const VOWEL = 1;
const SILENT = 0;
const P = 2;
const F = 3;
const T = 4;
const K = 5;
const S = 6;
const M = 7;
const N = 8;
const L = 9;
const R = 10;

const classOfSound: Readonly<Record<string, number>> = {
  a: VOWEL,
  e: VOWEL,
  i: VOWEL,
  o: VOWEL,
  u: VOWEL,
  y: VOWEL,
  v: VOWEL,
  w: VOWEL,
  b: P,
  p: P,
  f: F,
  t: T,
  d: T,
  k: K,
  g: K,
  h: K,
  s: S,
  z: S,
  c: S,
  x: S,
  j: S,
  q: S,
  m: M,
  n: N,
  l: L,
  r: R,
}; // prettier-ignore

/** Class of a sound (`letters.ts`), 0 for anything else. */
export const soundClass: Uint8Array = new Uint8Array(128);
for (const [sound, value] of Object.entries(classOfSound)) soundClass[sound.charCodeAt(0)] = value;

/** Class of a folded letter in the low four bits, a second one above; 0 = silent, 255 = stands for itself. */
const letterClass: Uint8Array = new Uint8Array(0x10000).fill(255);
for (let code = 0; code < 128; code++) letterClass[code] = SILENT;
for (const [code, sounds] of letterSounds) {
  const first = soundClass[sounds.charCodeAt(0) || 0] as number;
  const second = sounds.length > 1 ? (soundClass[sounds.charCodeAt(1)] as number) : 0;
  letterClass[code] = first | (second << 4);
}

let hash = 0;
let pending = 0;
let started = false;

function begin(): void {
  hash = 0x2545f491;
  pending = 0;
  started = false;
}

function emit(value: number): void {
  hash = Math.imul(hash ^ value, 0x9e3779b1);
  hash ^= hash >>> 15;
}

function push(value: number): void {
  if (value === SILENT) return;
  if (value === VOWEL) {
    if (!started) emit(VOWEL);
    else if (pending !== 0) emit(pending);
    pending = 0;
    started = true;
    return;
  }
  started = true;
  if (value === pending || (value === K && pending === N)) return;
  if (!(value === S && pending === T) && pending !== 0) emit(pending);
  pending = value;
}

function end(): number {
  if (pending !== 0) emit(pending);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) | 0;
}

const isVowel = (code: number): boolean => soundClass[code & 127] === VOWEL && code < 128;
const isFront = (code: number): boolean => code === 0x65 || code === 0x69 || code === 0x79;

/** How many letters the Latin letter at `i` takes; pushes its class. Rules of no language in particular. */
function pushLatin(codes: Uint16Array, i: number, to: number, from: number): number {
  const code = codes[i] as number;
  const next = i + 1 < to ? (codes[i + 1] as number) : 0;
  const beforeH = next === 0x68;
  switch (code) {
    case 0x70: // p
      push(beforeH ? F : P);
      return beforeH ? 2 : 1;
    case 0x63: // c
      push(beforeH || isFront(next) ? S : K);
      return beforeH ? 2 : 1;
    case 0x78: // x
      if (i > from) push(K);
      push(S);
      return 1;
    case 0x68: {
      // h
      const prev = i > from ? (codes[i - 1] as number) : 0;
      if (isVowel(next) && (i === from || (isVowel(prev) && prev !== 0x77))) push(K);
      return 1;
    }
    case 0x74:
    case 0x64:
    case 0x73:
    case 0x7a:
    case 0x6b:
    case 0x67:
    case 0x62: // t d s z k g b
      push(soundClass[code] as number);
      return beforeH ? 2 : 1;
    case 0x6a: // j
      push(S);
      return 1;
    case 0x71: // q
      push(K);
      return 1;
    default:
      push(soundClass[code] as number);
      return 1;
  }
} // prettier-ignore

/** Skeleton of the folded letters `codes[from, to)`. */
export function skeletonOf(codes: Uint16Array, from: number, to: number): number {
  begin();
  for (let i = from; i < to; ) {
    const code = codes[i] as number;
    if (code < 128) {
      i += pushLatin(codes, i, to, from);
      continue;
    }
    const value = letterClass[code] as number;
    if (value === 255) {
      push(VOWEL);
      emit(code);
    } else {
      push(value & 15);
      if (value > 15) push(value >> 4);
    }
    i++;
  }
  return end();
}

/** Skeleton of a word written in sounds (`letters.ts`). */
export function skeletonOfSounds(sounds: string): number {
  begin();
  for (let i = 0; i < sounds.length; i++) push(soundClass[sounds.charCodeAt(i) & 127] as number);
  return end();
}

const scratch = new Uint16Array(256);

/** Skeleton of a folded word. */
export function skeletonOfWord(folded: string): number {
  const length = Math.min(folded.length, 256);
  for (let i = 0; i < length; i++) scratch[i] = folded.charCodeAt(i);
  return skeletonOf(scratch, 0, length);
}
