/**
 * Finds any of some hundred words in short strings, each word with the bit of its group.
 *
 * One regular expression of all words tries them one after another at every place, 3 microseconds for a class
 * of 20 letters, and has to be compiled in every page. Here the words stand in a table by their first two
 * letters, so that most places are passed over at once.
 */

/** Words that share a bit, parted by `|`. `-?` is a hyphen that may be missing, `\b` at the end the end of a word. */
export type WordGroup = readonly [bit: number, words: string];

interface Word {
  readonly text: string;
  /** Code of its third letter, compared first. */
  readonly third: number;
  readonly bit: number;
  readonly endsThere: boolean;
}

const A = 97;
const LETTERS = 26;

/** Place in the table of the two letters at `at`, negative where they are not two small letters. */
function placeOf(text: string, at: number): number {
  const first = text.charCodeAt(at) - A;
  const second = text.charCodeAt(at + 1) - A;
  return first >= 0 && first < LETTERS && second >= 0 && second < LETTERS ? first * LETTERS + second : -1;
}

/** The forms of a word: with each hyphen that may be missing, and without. */
function formsOf(word: string): string[] {
  const at = word.indexOf('-?');
  if (at < 0) return [word];
  const head = word.slice(0, at);
  return formsOf(word.slice(at + 2)).flatMap((tail) => [`${head}-${tail}`, head + tail]);
}

/** Words by their first two letters, and which third characters they have, as bits: most places are passed over by these. */
interface Table {
  readonly words: (Word[] | undefined)[];
  readonly thirds: number[];
}

/** A bit for each small letter, and one for all other characters. */
const thirdBit = (code: number): number => (code >= A && code < A + LETTERS ? 1 << (code - A) : 1 << LETTERS);

function tableOf(groups: readonly WordGroup[]): Table {
  const table = new Array<Word[] | undefined>(LETTERS * LETTERS).fill(undefined);
  const thirds = new Array<number>(LETTERS * LETTERS).fill(0);
  for (const [bit, words] of groups)
    for (const form of words.split('|').flatMap(formsOf)) {
      const endsThere = form.endsWith('\\b');
      const text = endsThere ? form.slice(0, -2) : form;
      const place = placeOf(text, 0);
      const third = text.charCodeAt(2);
      thirds[place]! |= thirdBit(third);
      table[place] = [...(table[place] ?? []), { text, third, bit, endsThere }];
    }
  return { words: table, thirds };
}

const isWordCharacter = (code: number): boolean =>
  (code >= A && code < A + LETTERS) || (code >= 48 && code <= 57) || code === 95;

/** The first of these words that stands at `at`. */
function wordAt(words: readonly Word[], string: string, at: number): Word | null {
  const third = string.charCodeAt(at + 2);
  for (const word of words) {
    if (word.third !== third || !string.startsWith(word.text, at)) continue;
    if (!word.endsThere || !isWordCharacter(string.charCodeAt(at + word.text.length))) return word;
  }
  return null;
}

/**
 * A function from a string in lower case to the bits of the words in it. They are taken from the left, of those
 * that begin at one place the first in order, and none begins inside another. Words have three letters or more. The table is
 * made at the first string, so that a page which only loads this does not wait for it.
 */
export function wordFinder(groups: readonly WordGroup[]): (string: string) => number {
  let table: Table | null = null;
  return (string) => {
    table ??= tableOf(groups);
    const { words, thirds } = table;
    let bits = 0;
    for (let at = 0; at < string.length - 2; at++) {
      const place = placeOf(string, at);
      if (place < 0 || ((thirds[place] as number) & thirdBit(string.charCodeAt(at + 2))) === 0) continue;
      const word = wordAt(words[place] ?? [], string, at);
      if (word === null) continue;
      bits |= word.bit;
      at += word.text.length - 1;
    }
    return bits;
  };
}
