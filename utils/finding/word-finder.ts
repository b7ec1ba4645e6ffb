/**
 * Finds any of some hundred words in short strings, each word with the bit of its group.
 *
 * One regular expression of all words tries them one after another at every place, 3 microseconds for a class
 * of 20 letters, and has to be compiled in every page. Here the words stand in a table by their first two
 * letters, so that most places are passed over at once, and a string is read into codes that are looked at in its place, so
 * that none is made for another spelling.
 */

/** Words that share a bit, parted by `|`. `-?` is a hyphen that may be missing, `\b` at the end the end of a word. */
export type WordGroup = readonly [bit: number, words: string];

interface Word {
  readonly codes: readonly number[];
  readonly bit: number;
  readonly endsThere: boolean;
}

const A = 97;
const HYPHEN = 45;
/** Small letters, and one number for all other characters. */
const LETTERS = 27;

const letterOf = (code: number): number => (code >= A && code < A + 26 ? code - A : 26);
const isSmall = (code: number): boolean => letterOf(code) < 26;
const isWordCharacter = (code: number): boolean => isSmall(code) || (code >= 48 && code <= 57) || code === 95;

/** The forms of a word: with each hyphen that may be missing, and without. */
function formsOf(word: string): string[] {
  const at = word.indexOf('-?');
  if (at < 0) return [word];
  const head = word.slice(0, at);
  return formsOf(word.slice(at + 2)).flatMap((tail) => [`${head}-${tail}`, head + tail]);
}

/** Words by their first two letters, and which third characters they have, as bits: most places are passed over by these. */
interface Table {
  readonly words: readonly Word[][];
  readonly thirds: Int32Array;
}

function tableOf(groups: readonly WordGroup[]): Table {
  const words = Array.from({ length: LETTERS * LETTERS }, (): Word[] => []);
  const thirds = new Int32Array(LETTERS * LETTERS);
  for (const [bit, group] of groups)
    for (const form of group.split('|').flatMap(formsOf)) {
      const endsThere = form.endsWith('\\b');
      const codes = [...(endsThere ? form.slice(0, -2) : form)].map((letter) => letter.charCodeAt(0));
      const [first, second, third] = codes.map(letterOf) as [number, number, number];
      const place = first * LETTERS + second;
      thirds[place]! |= 1 << third;
      words[place]!.push({ codes, bit, endsThere });
    }
  return { words, thirds };
}

/** Codes of the string that is looked at, one that is no character behind them, and what longer ones left. */
const read: number[] = [];

/** Reads a string: capitals as small letters, with a hyphen before one that follows a small letter. Gives the number of codes. */
function readCodes(string: string): number {
  let size = 0;
  let before = 0;
  for (let i = 0; i < string.length; i++) {
    const code = string.charCodeAt(i);
    const isCapital = code < A && isSmall(code + 32);
    if (isCapital && isSmall(before)) read[size++] = HYPHEN;
    read[size++] = isCapital ? code + 32 : code;
    before = code;
  }
  read[size] = 0;
  return size;
}

/** Whether a word stands at `at`. */
function standsAt({ codes, endsThere }: Word, at: number): boolean {
  for (let i = 2; i < codes.length; i++) if (read[at + i] !== codes[i]) return false;
  return !endsThere || !isWordCharacter(read[at + codes.length] as number);
}

/**
 * A function from a string to the bits of the words in it, `articleBody` as `article-body`. They are taken from the left, of those
 * that begin at one place the first in order, and none begins inside another. Words have three letters or more. The table is
 * made at the first string, so that a page which only loads this does not wait for it.
 */
export function wordFinder(groups: readonly WordGroup[]): (string: string) => number {
  let table: Table | null = null;
  return (string) => {
    table ??= tableOf(groups);
    const { words, thirds } = table;
    const end = readCodes(string) - 2;
    let bits = 0;
    for (let at = 0; at < end; at++) {
      const place = letterOf(read[at] as number) * LETTERS + letterOf(read[at + 1] as number);
      if ((((thirds[place] as number) >> letterOf(read[at + 2] as number)) & 1) === 0) continue;
      const word = (words[place] as Word[]).find((one) => standsAt(one, at));
      if (!word) continue;
      bits |= word.bit;
      at += word.codes.length - 1;
    }
    return bits;
  };
}
