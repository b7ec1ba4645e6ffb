/**
 * How well a word of a text fits a word of a name, 0 to 1, and by what: the same letters, an ending, another form of a
 * given name, another romanisation, the sound. Across scripts the sounds are aligned (edit distance with costs:
 * vowels are cheap, consonants of one class cheaper than others), the more so the longer the word.
 */

import { areForms } from '../mentions/name-classes.ts';
import { soundClass } from '../mentions/skeleton.ts';
import type { NameForm } from '../model/match.ts';

export interface WordFit {
  /** 1 = the same letters; 0 = another word. */
  readonly fit: number;
  readonly form: NameForm;
}

const VOWEL = 1;
const classAt = (word: string, i: number): number => soundClass[word.charCodeAt(i) & 127] as number;
const glides = new Set(['y', 'w', 'h']);

function costOfSwap(a: string, b: string, i: number, j: number): number {
  const x = a.charAt(i);
  const y = b.charAt(j);
  if (x === y) return 0;
  const classX = classAt(a, i);
  const classY = classAt(b, j);
  if (classX !== classY) return 1.6;
  return classX === VOWEL ? 0.35 : 0.4;
}

function costOfGap(word: string, i: number): number {
  if (i > 0 && word.charAt(i) === word.charAt(i - 1)) return 0.05;
  if (glides.has(word.charAt(i))) return 0.25;
  return classAt(word, i) === VOWEL ? 0.45 : 1.4;
}

/** Cost of turning one word of sounds into another, 0 for the same. */
export function soundDistance(a: string, b: string): number {
  let row: number[] = [0];
  for (let j = 0; j < b.length; j++) row.push((row[j] as number) + costOfGap(b, j));
  for (let i = 0; i < a.length; i++) {
    const next = [(row[0] as number) + costOfGap(a, i)];
    for (let j = 0; j < b.length; j++) {
      next.push(
        Math.min(
          (row[j] as number) + costOfSwap(a, b, i, j),
          (row[j + 1] as number) + costOfGap(a, i),
          (next[j] as number) + costOfGap(b, j),
        ),
      );
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Fit of two words of sounds, 0 where they differ by more than a third. */
export function soundFit(a: string, b: string): number {
  const size = Math.max(a.length, b.length, 3);
  const fit = 1 - soundDistance(a, b) / size;
  return fit < 0.66 ? 0 : fit;
}

/** Fit of folded words of one script; `forms` are the text's word and its stems, the word itself first. */
export function letterFit(forms: readonly string[], name: string, loose: boolean): WordFit | null {
  const word = forms[0] as string;
  if (word === name) return { fit: 1, form: 'full' };
  if (forms.some((form) => areForms(form, name))) return { fit: 0.95, form: 'variant' };
  for (const form of forms) {
    if (form === name) return { fit: 0.98, form: 'inflected' };
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

function looseFit(word: string, name: string): WordFit | null {
  const a = plainRomanised(word);
  const b = plainRomanised(name);
  if (a === b) return { fit: 0.95, form: 'romanised' };
  if (Math.min(a.length, b.length) < 4) return null;
  const fit = soundFit(a, b);
  return fit >= 0.85 ? { fit, form: 'romanised' } : null;
}
