/**
 * How Chinese characters are read in Mandarin, without tones, and which of them are surnames. The table (`tables/han.ts`) is one string,
 * read when first asked for; without it no name is found by its sound. A group is a syllable and the distances from each of its characters
 * to the next, the first from the first ideograph on, two digits each; the greatest distance is one step on the way. The group `=` holds
 * the surnames.
 *
 *     `ai !3!&`      two characters that are read ai
 */

import type { LateTable } from '../model/late-table.ts';
import { han } from './tables/han.ts';

/** Digits of the distances: letters of ASCII that need no escape in a string. */
export const digits = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i))
  .filter((letter) => !'"\'$\\`'.includes(letter))
  .join('');

export const firstHan = 0x4e00;

const size = digits.length;

/** A distance that no character ends. */
export const fillerOf: number = size * size - 1;

/** Asked for by pages with many Chinese characters. */
export const hanTable: LateTable<string> = { name: 'han', value: han };

interface Readings {
  readonly readings: ReadonlyMap<number, readonly string[]>;
  readonly surnames: ReadonlySet<number>;
}

const places: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, digits.indexOf(String.fromCharCode(code))),
);

function charactersOf(pairs: string): number[] {
  const out: number[] = [];
  let code = firstHan;
  for (let i = 0; i < pairs.length; i += 2) {
    const gap = (places[pairs.charCodeAt(i)] as number) * size + (places[pairs.charCodeAt(i + 1)] as number);
    code += gap;
    if (gap < fillerOf) out.push(code);
  }
  return out;
}

function readTable(text: string): Readings {
  const readings = new Map<number, string[]>();
  const surnames = new Set<number>();
  const cells = text.trim().split(/\s/);
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const syllable = cells[i] as string;
    const only = [syllable];
    for (const code of charactersOf(cells[i + 1] as string)) {
      if (syllable === '=') surnames.add(code);
      else {
        const known = readings.get(code);
        readings.set(code, known ? [...known, syllable] : only);
      }
    }
  }
  return { readings, surnames };
}

let known: Readings | null = null;

const table = (): Readings | null => {
  if (hanTable.value === null) return null;
  known ??= readTable(hanTable.value);
  return known;
};

const none: readonly string[] = [];

/** Readings of a character in pinyin, `v` for ü; none of one that is not in the table. */
export const readingsOf = (code: number): readonly string[] => table()?.readings.get(code) ?? none;

/** Whether a character is a surname. */
export const isHanSurname = (code: number): boolean => table()?.surnames.has(code) ?? false;
