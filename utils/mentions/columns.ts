/**
 * Columns of numbers for the words of a text, all zero. A page of 20,000 links has as many texts of a few words, and each
 * typed array of its own is a buffer outside the heap that costs a microsecond and its share of collecting; so
 * the small ones are cut from blocks of 64 KB, which go when the last text that has a piece of them goes. Whoever knows
 * when its texts are done with borrows blocks, and the next one gets the same: fresh ones are fresh pages of memory each time.
 */

const blockBytes = 1 << 16;
/** Columns above this size have a buffer of their own: at most a quarter of a block is left over. */
const mostBytes = blockBytes >> 2;
/** So many blocks are kept for whoever borrows. */
const mostKept = 8;

let block = new ArrayBuffer(blockBytes);
let used = 0;

/** Blocks that are lent out again and again, and how many of them are. */
const kept: ArrayBuffer[] = [];
let lent = 0;
let isBorrowing = false;

function nextBlock(): ArrayBuffer {
  if (!isBorrowing || lent === mostKept) return new ArrayBuffer(blockBytes);
  const next = kept[lent] ?? new ArrayBuffer(blockBytes);
  kept[lent++] = next;
  return next;
}

function take(bytes: number): number {
  const at = used;
  used += (bytes + 3) & ~3;
  if (used <= blockBytes) return at;
  block = nextBlock();
  used = (bytes + 3) & ~3;
  return 0;
}

/** Runs what holds no column, and nothing that has one, once it is over: its blocks are lent to the next. */
export function borrowColumns<T>(run: () => T): T {
  if (isBorrowing) return run();
  const own = block;
  const ownUsed = used;
  isBorrowing = true;
  used = blockBytes;
  try {
    return run();
  } finally {
    isBorrowing = false;
    lent = 0;
    block = own;
    used = ownUsed;
  }
}

/** A column of `size` numbers of 32 bits. */
export function int32Column(size: number): Int32Array {
  if (size * 4 > mostBytes) return new Int32Array(size);
  const at = take(size * 4);
  const column = new Int32Array(block, at, size);
  return isBorrowing ? column.fill(0) : column;
}

/** A column of `size` numbers of 8 bits. */
export function uint8Column(size: number): Uint8Array {
  if (size > mostBytes) return new Uint8Array(size);
  const at = take(size);
  const column = new Uint8Array(block, at, size);
  return isBorrowing ? column.fill(0) : column;
}
