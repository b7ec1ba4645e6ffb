/**
 * The skeleton of a word: what most spellings of one name have in common, hashed. Two kinds:
 *
 * - Of a Latin word, its consonants as they are spelled and one mark for each run of vowels, the last one left out:
 *   `Sergey`, `Sergei`, `Serguei` are s-rg-; `Lukashenko` and `Lukashenka` l-k-sh-nk. Latin text meets Latin names here.
 * - Of sounds (`letters.ts`), the classes of its consonants: P, B, F, T, D, K, G (g kh h), S (s z sh zh ch ts), M, N,
 *   L, R. Vowels, v and w are left out, but for a mark A at the start. `Путина`, `პუტინი` and the sounds
 *   of Putin are P T N; `Уотсон` and Watson A S N. Doubled classes count once; T and D before S are S, K and G after N are left out.
 *
 * A skeleton only says where to look: what is found is compared letter by letter (`compare-words.ts`). Letters of scripts
 * that we cannot sound (Devanagari, Thai) stand for themselves.
 */

import { letterSounds } from './letters.ts';

const VOWEL = 1;

const T = 4;
const K = 5;
const D = 12;
const G = 13;
const S = 6;
const N = 8;

const classOfSound = 'a1e1i1o1u1y1v1w1b;p2f3t4d<k5g=h=s6z6c6x6j6q6m7n8l9r:';

/** Class of a sound (`letters.ts`), 0 for anything else. */
export const soundClass: Uint8Array = new Uint8Array(128);
for (let i = 0; i < classOfSound.length; i += 2) {
  soundClass[classOfSound.charCodeAt(i)] = classOfSound.charCodeAt(i + 1) - 48;
}

/** Classes of a folded letter: the first in the low four bits, a second above; 255 = stands for itself. */
const letterClass: Uint8Array = new Uint8Array(0x10000).fill(255);
for (const [code, sounds] of letterSounds) {
  const first = sounds.length > 0 ? (soundClass[sounds.charCodeAt(0)] as number) : 0;
  const second = sounds.length > 1 ? (soundClass[sounds.charCodeAt(1)] as number) : 0;
  letterClass[code] = first | (second << 4);
}

/** Coarse class of a name's first letter, the same for letters of all scripts that sound alike: 1 for vowels, v and w. */
export function initialClass(folded: number): number {
  const value = folded < 128 ? (soundClass[folded] as number) : (letterClass[folded] as number) & 15;
  return value === 0 ? 1 : value;
}

function emit(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

function end(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (mixed ^ (mixed >>> 13)) | 0;
}

const SPELLED = 0x2545f491;
const SOUNDED = 0x1b873593;
const vowelMark = 0x61;

/** What a Latin letter counts as: all vowels (and y) as one, w as v, q as k. */
const spelledAs: Uint8Array = new Uint8Array(128);
for (let code = 0; code < 128; code++) spelledAs[code] = code;
for (const vowel of 'aeiouy') spelledAs[vowel.charCodeAt(0)] = vowelMark;
spelledAs[0x77] = 0x76;
spelledAs[0x71] = 0x6b;

const isFront = (code: number): boolean => code === 0x65 || code === 0x69 || code === 0x79;

/** Letter at `i` as it counts: soft c is s, hard c and ck are k, ph is f (its h is skipped by the caller). */
function spelledAt(codes: Uint16Array, i: number, to: number): number {
  const code = codes[i] as number;
  const next = i + 1 < to ? (codes[i + 1] as number) : 0;
  if (code === 0x63 && next !== 0x68) return isFront(next) ? 0x73 : 0x6b;
  if (code === 0x70 && next === 0x68) return 0x66;
  return code < 128 ? (spelledAs[code] as number) : code;
}

function spelledSkeleton(codes: Uint16Array, from: number, to: number): number {
  let hash = SPELLED;
  let pending = 0;
  for (let i = from; i < to; i++) {
    const value = spelledAt(codes, i, to);
    if (value === 0x66 && codes[i] === 0x70) i++;
    if (value === pending) continue;
    if (pending !== 0) hash = emit(hash, pending);
    pending = value;
  }
  if (pending !== 0 && (pending !== vowelMark || hash === SPELLED)) hash = emit(hash, pending);
  return end(hash);
}

/** Classes of the sounds of a word; above 255 a letter that stands for itself. */
const classes = new Int32Array(1024);
const ITSELF = 256;

/** Whether a class is not heard after the one before it: doubled, or K and G after N. */
const isMuted = (value: number, before: number): boolean =>
  value === before || ((value === K || value === G) && before === N);

function skeletonOfClasses(count: number): number {
  let hash = SOUNDED;
  let pending = 0;
  for (let i = 0; i < count; i++) {
    const value = classes[i] as number;
    if (value === VOWEL || value >= ITSELF) {
      if (i === 0) hash = emit(hash, VOWEL);
      else if (pending !== 0) hash = emit(hash, pending);
      pending = 0;
      if (value >= ITSELF) hash = emit(hash, value - ITSELF);
    } else if (!isMuted(value, pending)) {
      const isJoined = value === S && (pending === T || pending === D);
      if (pending !== 0 && !isJoined) hash = emit(hash, pending);
      pending = value;
    }
  }
  return end(pending === 0 ? hash : emit(hash, pending));
}

/** Skeleton of the folded letters `codes[from, to)`: by spelling if it begins in Latin script, else by sound. */
export function skeletonOf(codes: Uint16Array, from: number, to: number): number {
  if ((codes[from] as number) < 0x250) return spelledSkeleton(codes, from, to);
  let count = 0;
  for (let i = from; i < to; i++) {
    const code = codes[i] as number;
    const value = letterClass[code] as number;
    if (value === 255) classes[count++] = code + ITSELF;
    else {
      if ((value & 15) !== 0) classes[count++] = value & 15;
      if (value > 15) classes[count++] = value >> 4;
    }
  }
  return skeletonOfClasses(count);
}

/** Skeleton of a word written in sounds (`letters.ts`), of at most 1,024: that of the same word in Cyrillic or Arabic. */
export function skeletonOfSounds(sounds: string): number {
  const length = Math.min(sounds.length, classes.length);
  let count = 0;
  for (let i = 0; i < length; i++) {
    const value = soundClass[sounds.charCodeAt(i) & 127] as number;
    if (value !== 0) classes[count++] = value;
  }
  return skeletonOfClasses(count);
}

const scratch = new Uint16Array(256);

/** Skeleton of a folded word, of at most 256 letters. */
export function skeletonOfWord(folded: string): number {
  const length = Math.min(folded.length, 256);
  for (let i = 0; i < length; i++) scratch[i] = folded.charCodeAt(i);
  return skeletonOf(scratch, 0, length);
}
