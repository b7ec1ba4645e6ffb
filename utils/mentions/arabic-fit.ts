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

const nearCost = 4;
const pairCost = 3;
const never = 100;
const codes = 128;

/** Costs of one sound for another, by the codes of the Arabic and the Latin one. */
let swaps: Uint8Array | null = null;

function swapCosts(): Uint8Array {
  if (swaps) return swaps;
  const out = new Uint8Array(codes * codes).fill(never);
  const set = (arabic: number, sounds: string, cost: number): void => {
    for (let i = 0; i < sounds.length; i++) out[arabic * codes + sounds.charCodeAt(i)] = cost;
  };
  for (const [arabic, sounds] of Object.entries(near)) set(arabic.charCodeAt(0), sounds, nearCost);
  for (const [arabic, sounds] of Object.entries(same)) set(arabic.charCodeAt(0), sounds, 0);
  for (let code = 0; code < codes; code++) out[code * codes + code] = 0;
  swaps = out;
  return out;
}

const A = 0x61;
const D = 0x64;
const H = 0x68;
const J = 0x6a;
const W = 0x77;
const Y = 0x79;

/** a, e, i, o, u as bits from a on. */
const vowels = 0b100000100000100010001;
const isVowel = (code: number): boolean => code >= A && ((vowels >>> (code - A)) & 1) === 1;
const isGlide = (code: number): boolean => code === Y || code === W;

/** What an Arabic letter costs that writes nothing of the Latin word: the glide between vowels and the h behind a last one may. */
function costOfMore(arabic: string, i: number): number {
  const code = arabic.charCodeAt(i);
  const before = i > 0 ? arabic.charCodeAt(i - 1) : 0;
  if (code === H && i === arabic.length - 1) return 2;
  if (code === A && i === 0 && isGlide(arabic.charCodeAt(1))) return 0;
  if (code === A && isGlide(before)) return 2;
  return isGlide(code) && (before === A || isGlide(before)) ? 2 : never;
}

/** Whether a vowel stands beside another one: then they are long, and one of them is written. */
function isPaired(word: string, i: number): boolean {
  const code = word.charCodeAt(i);
  const before = i > 0 ? word.charCodeAt(i - 1) : 0;
  const after = i + 1 < word.length ? word.charCodeAt(i + 1) : 0;
  return (isVowel(before) && before !== code) || (isVowel(after) && after !== code);
}

/** What a sound of the Latin word costs that the Arabic one leaves out. */
function costOfLess(latin: string, i: number): number {
  const code = latin.charCodeAt(i);
  if (isVowel(code) || code === Y) {
    if (i > 0 && i === latin.length - 1 && code !== 0x65) return code === A ? nearCost : never;
    if (isVowel(code) && isPaired(latin, i)) return pairCost;
    return i === 0 ? nearCost : 0;
  }
  if (i > 0 && code === latin.charCodeAt(i - 1)) return 0;
  if (code === D && latin.charCodeAt(i + 1) === J) return 0;
  return code === H ? 2 : never;
}

const joined = (arabic: string): string =>
  arabic.includes('t') ? arabic.replace(/tx/g, 'q').replace(/ts/g, 'c') : arabic;

/** Two rows of the table of costs, and what each sound of the Latin word costs if it is left out, reused. */
let row = new Int32Array(longest + 1);
let next = new Int32Array(longest + 1);
const less = new Int32Array(longest);

const unit = 100;
const most = 5;

/** Fit of an Arabic word and a Latin one, as sounds, 0 where they are two names. */
export function arabicFit(written: string, latin: string): number {
  const arabic = joined(written);
  const height = Math.min(arabic.length, longest);
  const width = Math.min(latin.length, longest);
  if (height > width + 3) return 0;
  const costs = swapCosts();
  row[0] = 0;
  for (let j = 0; j < width; j++) {
    less[j] = costOfLess(latin, j);
    row[j + 1] = (row[j] as number) + (less[j] as number);
  }
  for (let i = 0; i < height; i++) {
    const more = costOfMore(arabic, i);
    const at = (arabic.charCodeAt(i) & 127) * codes;
    next[0] = (row[0] as number) + more;
    let least = next[0] as number;
    for (let j = 0; j < width; j++) {
      const swap = (row[j] as number) + (costs[at + (latin.charCodeAt(j) & 127)] as number);
      const add = (row[j + 1] as number) + more;
      const drop = (next[j] as number) + (less[j] as number);
      const cost = swap < add ? (swap < drop ? swap : drop) : add < drop ? add : drop;
      next[j + 1] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return 0;
    const last = row;
    row = next;
    next = last;
  }
  const cost = row[width] as number;
  return cost > most ? 0 : Math.min(0.98, 1 - cost / unit);
}
