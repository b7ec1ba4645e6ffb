/**
 * How well an Arabic word writes a Latin one, both as sounds (`letters.ts`). Arabic leaves short vowels out and has no p, v and g of its
 * own, so that these cost nothing; a long vowel that it does write must be there, and consonants must be the same. Nothing
 * more may differ than a letter that sounds much like the other.
 *
 *     rwbyw  Rubio (rubio)      blynkn  Blinken (blinken)      ntnyahw  Netanyahu (netanyahu)
 */

const longest = 24;

/** Sounds that Arabic writes with one letter, or one of them with another's. */
const same: Readonly<Record<string, string>> = {
  a: 'ae',
  y: 'iyea',
  w: 'ouwv',
  b: 'bp',
  f: 'fv',
  g: 'gh',
  k: 'kgq',
  s: 's',
  z: 'z',
  j: 'jg',
  h: 'h',
};

/** Sounds that are heard for one another: at a small cost. */
const near: Readonly<Record<string, string>> = {
  a: 'oiu',
  s: 'zcx',
  z: 's',
  t: 'd',
  d: 't',
  x: 'sq',
  q: 'x',
  j: 'yz',
  h: 'k',
  v: 'f',
  w: 'a',
  c: 's',
};

const isVowel = (sound: string): boolean => 'aeiou'.includes(sound);
const isFree = (word: string, i: number): boolean => {
  const sound = word.charAt(i);
  return isVowel(sound) || sound === 'y' || (i > 0 && sound === word.charAt(i - 1));
};

/** Whether a vowel stands beside another: then they are long, and one of them is written. */
const isPaired = (word: string, i: number): boolean =>
  (i > 0 && isVowel(word.charAt(i - 1)) && word.charAt(i - 1) !== word.charAt(i)) ||
  (isVowel(word.charAt(i + 1)) && word.charAt(i + 1) !== word.charAt(i));

const nearCost = 4;
const pairCost = 3;
const never = 1000;

function costOfSwap(arabic: string, latin: string): number {
  if (arabic === latin || same[arabic]?.includes(latin)) return 0;
  return near[arabic]?.includes(latin) ? nearCost : never;
}

/** What an Arabic letter costs that writes nothing of the Latin word: the glide between vowels and the h behind a last one may. */
function costOfMore(arabic: string, i: number): number {
  const sound = arabic.charAt(i);
  if (sound === 'h' && i === arabic.length - 1) return 2;
  if (sound === 'a' && i === 0 && 'yw'.includes(arabic.charAt(1))) return 0;
  if (sound === 'a' && i > 0 && 'yw'.includes(arabic.charAt(i - 1))) return 2;
  return 'yw'.includes(sound) && i > 0 && 'ayw'.includes(arabic.charAt(i - 1)) ? 2 : never;
}

/** What a sound of the Latin word costs that the Arabic one leaves out. */
function costOfLess(latin: string, i: number): number {
  const isEnd = i === latin.length - 1;
  if (isEnd && i > 0 && 'iouya'.includes(latin.charAt(i))) return latin.charAt(i) === 'a' ? nearCost : never;
  if (isVowel(latin.charAt(i)) && isPaired(latin, i)) return pairCost;
  if (isFree(latin, i)) return i === 0 ? nearCost : 0;
  if (latin.charAt(i) === 'd' && latin.charAt(i + 1) === 'j') return 0;
  return latin.charAt(i) === 'h' ? 2 : never;
}

const joined = (arabic: string): string => arabic.replace(/tx/g, 'q').replace(/ts/g, 'c');

const unit = 100;
const least = 0.95;

/** Fit of an Arabic word and a Latin one, as sounds, 0 where they are two names. */
export function arabicFit(written: string, latin: string): number {
  const arabic = joined(written);
  const height = Math.min(arabic.length, longest);
  const width = Math.min(latin.length, longest);
  let row = new Array<number>(width + 1).fill(0);
  for (let j = 0; j < width; j++) row[j + 1] = (row[j] as number) + costOfLess(latin, j);
  for (let i = 0; i < height; i++) {
    const more = costOfMore(arabic, i);
    const next = [(row[0] as number) + more];
    for (let j = 0; j < width; j++) {
      const swap = (row[j] as number) + costOfSwap(arabic.charAt(i), latin.charAt(j));
      next.push(Math.min(swap, (row[j + 1] as number) + more, (next[j] as number) + costOfLess(latin, j)));
    }
    row = next;
  }
  const fit = 1 - (row[width] as number) / unit;
  return fit < least ? 0 : Math.min(0.98, fit);
}
