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

const placeOf = (letters: number): number => ((letters ^ (letters >>> 13)) & slotMask) * 2;

/** What `factsAt` gives for a word that was not met lately. */
export const UNKNOWN = -1;

/** The facts of word `at`, as bits; `UNKNOWN` where they were not kept. */
export function factsAt(table: WordFacts, words: Words, at: number): number {
  const letters = lettersOf(words, at);
  const place = placeOf(letters);
  const known = table[place + 1] as number;
  const isKnown = table[place] === letters && (known & ~factMask) === shapeOf(words.tokens, at);
  return isKnown ? known & factMask : UNKNOWN;
}

/** Keeps the facts of a word. */
export function keepFacts(
  table: WordFacts,
  { words, at }: { words: Words; at: number },
  facts: number,
): void {
  const letters = lettersOf(words, at);
  const place = placeOf(letters);
  table[place] = letters;
  table[place + 1] = shapeOf(words.tokens, at) | facts;
}
