/**
 * What the dataset has under one word alone, for the words of the pages read lately: whether it is the surname of somebody prominent,
 * somebody's only name, an organisation's only word. Nearly always none of them, and four looks into the key table to know it; here it
 * is one, in a table of 32 KB that stays in the processor's cache:
 *
 *     slot     0                         1 ...
 *     letters  a number of 32 bits       ...       both are compared
 *     shape    first letter, length, facts
 */

import { lettersOf, type Words } from '../mentions/words.ts';

/** Somebody prominent has this surname. */
export const IS_SURNAME = 1;
/** Somebody is called by this word alone. */
export const IS_MONONYM = 2;
/** An organisation's name is this word. */
export const IS_ORGANISATION = 4;

const factMask = 15;
const slotMask = 4095;

/** Two numbers a slot; empty ones are zero, as no word is: it has a length. */
export type WordFacts = Int32Array;

/** No words yet. */
export const createWordFacts = (): WordFacts => new Int32Array((slotMask + 1) * 2);

const shapeOf = ({ text, starts, ends }: Words['tokens'], at: number): number => {
  const start = starts[at] as number;
  return (text.charCodeAt(start) << 12) | (Math.min(255, (ends[at] as number) - start) << 4);
};

/** The facts of word `at`, as bits; `read` is asked for those of a word that was not met lately. */
export function factsAt(
  table: WordFacts,
  { words, at }: { words: Words; at: number },
  read: () => number,
): number {
  const letters = lettersOf(words, at);
  const shape = shapeOf(words.tokens, at);
  const place = ((letters ^ (letters >>> 13)) & slotMask) * 2;
  const known = table[place + 1] as number;
  if (table[place] === letters && (known & ~factMask) === shape) return known & factMask;
  const facts = read();
  table[place] = letters;
  table[place + 1] = shape | facts;
  return facts;
}
