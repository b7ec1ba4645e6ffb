/**
 * Columns of numbers for the words of a text, all zero. A page of 20,000 links has as many texts of a few words, and each
 * typed array of its own is a buffer outside the heap that costs a microsecond and its share of collecting; so
 * the small ones are cut from blocks of 64 KB, which go when the last text that has a piece of them goes.
 */

const blockBytes = 1 << 16;
/** Columns above this size have a buffer of their own: at most a quarter of a block is left over. */
const mostBytes = blockBytes >> 2;

let block = new ArrayBuffer(blockBytes);
let used = 0;

function take(bytes: number): number {
  const at = used;
  used += (bytes + 3) & ~3;
  if (used <= blockBytes) return at;
  block = new ArrayBuffer(blockBytes);
  used = (bytes + 3) & ~3;
  return 0;
}

/** A column of `size` numbers of 32 bits. */
export function int32Column(size: number): Int32Array {
  if (size * 4 > mostBytes) return new Int32Array(size);
  const at = take(size * 4);
  return new Int32Array(block, at, size);
}

/** A column of `size` numbers of 8 bits. */
export function uint8Column(size: number): Uint8Array {
  if (size > mostBytes) return new Uint8Array(size);
  const at = take(size);
  return new Uint8Array(block, at, size);
}
