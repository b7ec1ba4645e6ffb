/**
 * Two hashes of our own: a checksum over the words of the file, and a 32-bit hash of a short text.
 *
 * The checksum runs four lanes side by side, each taking every fourth word: `h = rotl((h ^ word) * odd, 13)`.
 * Every step can be undone (xor, multiplication by an odd number and rotation are bijections), and so can the
 * folding of the lanes with the others held fixed: two files that differ in one word only can never have the
 * same checksum, so any flipped byte is found for certain. Damage to several words escapes once in 2^64. It is
 * no signature: somebody who means to forge a file can. What protects against that is the browser's own check
 * of the extension package.
 */

/** Lanes start apart, so that words exchanged between them are noticed. */
const SEEDS = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const;
const LANE_FACTOR = 0x9e3779b1;
const FOLD_FACTORS = [0x85ebca6b, 0xc2b2ae35] as const;

/**
 * Words between two calls of the inner loop. A worker that just started runs it unoptimised at first, and the
 * engine swaps a function more readily between calls than inside one: 5.5 ms in place of 8 for a first 8 MB.
 */
const WORDS_PER_CALL = 4096;

/** Two words over all of `unsigned`; 5 GB/s once the engine has optimised it. */
export function checksum(unsigned: Uint32Array): readonly [number, number] {
  // Read as signed: the engine keeps those in a register, and larger unsigned ones on the heap.
  const words = new Int32Array(unsigned.buffer, unsigned.byteOffset, unsigned.length);
  const lanes = Int32Array.from(SEEDS);
  const end = words.length - (words.length % 4);
  for (let at = 0; at < end; at += WORDS_PER_CALL) {
    takeWords(lanes, words.subarray(at, Math.min(at + WORDS_PER_CALL, end)));
  }
  const rest = new Int32Array(4);
  rest.set(words.subarray(end));
  takeWords(lanes, rest);
  lanes[0] = lanes[0]! ^ words.length;
  const [a, b, c, d] = lanes as unknown as Lanes;
  return [fold([a, b, c, d], FOLD_FACTORS[0]), fold([d, a, b, c], FOLD_FACTORS[1])];
}

type Lanes = readonly [number, number, number, number];

/** The number of words is a multiple of four. */
function takeWords(lanes: Int32Array, words: Int32Array): void {
  let a = lanes[0]!;
  let b = lanes[1]!;
  let c = lanes[2]!;
  let d = lanes[3]!;
  for (let at = 0; at < words.length; at += 4) {
    a = Math.imul(a ^ words[at]!, LANE_FACTOR);
    b = Math.imul(b ^ words[at + 1]!, LANE_FACTOR);
    c = Math.imul(c ^ words[at + 2]!, LANE_FACTOR);
    d = Math.imul(d ^ words[at + 3]!, LANE_FACTOR);
    a = (a << 13) | (a >>> 19);
    b = (b << 13) | (b >>> 19);
    c = (c << 13) | (c >>> 19);
    d = (d << 13) | (d >>> 19);
  }
  lanes[0] = a;
  lanes[1] = b;
  lanes[2] = c;
  lanes[3] = d;
}

/** One word of four; a bijection in each lane while the other three stand. */
function fold(lanes: Lanes, factor: number): number {
  let hash = 0;
  for (const lane of lanes) {
    hash = Math.imul(hash ^ lane, factor);
    hash ^= hash >>> 15;
  }
  return hash >>> 0;
}

/** The checksum as 16 hex digits. */
export function checksumHex([first, second]: readonly [number, number]): string {
  return first.toString(16).padStart(8, '0') + second.toString(16).padStart(8, '0');
}

/** First value of an FNV-1a hash of 32 bits over code units; `http://www.isthe.com/chongo/tech/comp/fnv/`. */
export const hashStart = 0x811c9dc5;

/** Takes a code unit into such a hash. */
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** The hash of a text. */
export function hashText(text: string): number {
  let hash = hashStart;
  for (let at = 0; at < text.length; at++) hash = hashStep(hash, text.charCodeAt(at));
  return hash >>> 0;
}
