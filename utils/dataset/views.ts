/** Sections and typed arrays: bytes of an array for the file, and views back into the file without a copy. */

import { WORD } from './format.ts';

export function bytesOf(array: Uint8Array | Uint16Array | Uint32Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** View of `count` words that start at word `at` of the section; all that follow where `count` is left out. */
export function wordsOf(section: Uint8Array, at = 0, count?: number): Uint32Array {
  const start = section.byteOffset + at * WORD;
  return new Uint32Array(section.buffer, start, count ?? Math.floor(section.byteLength / WORD) - at);
}

/** View of a section of 16-bit numbers. */
export function halvesOf(section: Uint8Array, byteStart = 0, count?: number): Uint16Array {
  const start = section.byteOffset + byteStart;
  return new Uint16Array(section.buffer, start, count ?? Math.floor((section.byteLength - byteStart) / 2));
}
