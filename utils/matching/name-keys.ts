/**
 * The 32-bit keys under which names are registered and looked up. A key is made of the skeletons of one or two
 * words (`../mentions/skeleton.ts`), or of the number of the group of given names that a word belongs to:
 *
 *     pair(Vladimir, Putin)    a person by given name and surname, in either order: symmetrical on purpose
 *     surname(Putin)           a prominent person by the surname alone
 *     initial(V, Putin)        by an initial and the surname
 *     count(Putin)             everybody with the surname, to know how common it is
 *     mononym(Naruhito)        a person called by one word
 *     single(Reuters)          an organisation of one word, by its letters
 *     sequence(New, York)      an organisation by the letters of the first two words of its name, in that order
 *     exact(新华社)             a name written without spaces, by its code units
 *
 * One signed 32-bit number per name form keeps the index small and a miss cheap; what is found is verified. Signed, since the engine
 * holds half of the unsigned ones as doubles, each an object of its own.
 */

function mix(a: number, b: number): number {
  let h = Math.imul(a ^ 0x5bd1e995, 0x9e3779b1) ^ b;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) | 0;
}

/** Key of two skeletons that stand for the first and the last word of a person's name, in any order. */
export function pairKey(a: number, b: number): number {
  return mix((a + b) | 0, a ^ b);
}

/** Key of a surname that stands alone. */
export function surnameKey(a: number): number {
  return mix(a, 0x51a7e);
}

/** Key that counts people by surname, whoever they are: by the hash of its Latin letters. */
export function countKey(a: number): number {
  return mix(a, 0xc0437);
}

/** Key of an initial (`initialClass`) and a surname. */
export function initialKey(initial: number, a: number): number {
  return mix(a, 0x1417 + initial);
}

/** Key of a person who is called by one word. */
export function mononymKey(a: number): number {
  return mix(a, 0x30303);
}

/** Key of an organisation's name that is one word, by the hash of its letters. */
export function singleKey(a: number): number {
  return mix(a, 0x0715);
}

/** Key of the first two words of an organisation's name, by the hashes of their letters. */
export function sequenceKey(a: number, b: number): number {
  return mix(a, Math.imul(b, 31) ^ 0x5e9);
}

/** Key of a name without spaces, by the hash of its folded code units (`hashStep`). */
export function exactKey(hash: number): number {
  return mix(hash, 0xe8ac7);
}
