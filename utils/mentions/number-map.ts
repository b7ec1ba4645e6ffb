/**
 * A map from hashes to numbers above or below zero that is made once and asked for every word, mostly in vain: an open-addressed table, in which a
 * hash stands in its slot or in the first free one behind it.
 */

/** Gives the number of a hash, 0 where it has none; the entries, which are many times fewer than `2 ** bits`. */
export function numberMap(
  bits: number,
  entries: Iterable<readonly [hash: number, value: number]>,
): (hash: number) => number {
  const mask = (1 << bits) - 1;
  const hashes = new Int32Array(mask + 1);
  const values = new Int32Array(mask + 1);
  const slotOf = (hash: number): number => {
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (values[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  for (const [hash, value] of entries) {
    const slot = slotOf(hash);
    hashes[slot] = hash;
    values[slot] = value;
  }
  return (hash) => values[slotOf(hash)] as number;
}
