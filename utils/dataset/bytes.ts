/**
 * A cursor over bytes. Each `push` of the writer has its `get` of the reader, and the two stand for the same
 * bytes:
 *
 * - varint: 7 bits a byte, lowest first, top bit set where more follow; 0 to 2^32 - 1 in one to five bytes
 * - text: varint of the length in bytes, then UTF-8
 *
 * UTF-8 is written and read here, not by TextEncoder and TextDecoder: most texts are short, and for those
 * the call across into the engine costs more than the work.
 */

import { EncodeFault } from './fault.ts';
import { WORD } from './format.ts';

const ASCII_END = 0x80;
const FIRST_SURROGATE = 0xd800;
const FIRST_LOW_SURROGATE = 0xdc00;
const LAST_SURROGATE = 0xdfff;

export class ByteWriter {
  #bytes = new Uint8Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  #reserve(count: number): void {
    const needed = this.#length + count;
    if (needed <= this.#bytes.length) return;
    const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }

  pushByte(value: number): void {
    this.#reserve(1);
    this.#bytes[this.#length++] = value;
  }

  pushVarint(value: number): void {
    if (!Number.isInteger(value) || value < 0 || value > 0xffffffff) {
      throw new EncodeFault([`varint: ${value} is no integer from 0 to 2^32 - 1`]);
    }
    let rest = value;
    while (rest >= ASCII_END) {
      this.pushByte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.pushByte(rest);
  }

  /** One word, little-endian, wherever the cursor stands. */
  pushWord(value: number): void {
    this.pushByte(value & 0xff);
    this.pushByte((value >>> 8) & 0xff);
    this.pushByte((value >>> 16) & 0xff);
    this.pushByte(value >>> 24);
  }

  pushBytes(bytes: Uint8Array): void {
    this.#reserve(bytes.length);
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  /** Throws an `EncodeFault` for text that is not well-formed (a lone surrogate). */
  pushText(text: string): void {
    const units = encodeText(text);
    this.pushVarint(units.length);
    this.pushBytes(units);
  }

  /** Zeros up to the next multiple of a word. */
  align(): void {
    while (this.#length % WORD !== 0) this.pushByte(0);
  }

  /** A copy of what was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }

  /** What was written, until the next push. */
  view(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }

  /** Starts again with nothing, keeping the room. */
  clear(): void {
    this.#length = 0;
  }
}

export class ByteReader {
  readonly #bytes: Uint8Array;
  position: number;

  constructor(bytes: Uint8Array, position = 0) {
    this.#bytes = bytes;
    this.position = position;
  }

  getByte(): number {
    return this.#bytes[this.position++]!;
  }

  getVarint(): number {
    let byte = this.#bytes[this.position++]!;
    if (byte < ASCII_END) return byte;
    let value = byte & 0x7f;
    for (let shift = 7; byte >= ASCII_END; shift += 7) {
      byte = this.#bytes[this.position++]!;
      value |= (byte & 0x7f) << shift;
    }
    return value >>> 0;
  }

  getWord(): number {
    const bytes = this.#bytes;
    const at = this.position;
    this.position += WORD;
    return (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;
  }

  getText(): string {
    const length = this.getVarint();
    const start = this.position;
    this.position += length;
    return decodeText(this.#bytes, start, this.position);
  }

  skipText(): void {
    const length = this.getVarint();
    this.position += length;
  }
}

/** UTF-8 of a text; throws an `EncodeFault` for a lone surrogate. */
export function encodeText(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const point = text.codePointAt(at)!;
    if (point > 0xffff) at++;
    else if (point >= FIRST_SURROGATE && point <= LAST_SURROGATE) {
      throw new EncodeFault([`text with a lone surrogate: ${JSON.stringify(text)}`]);
    }
    length = writePoint(bytes, length, point);
  }
  return bytes.subarray(0, length);
}

function writePoint(bytes: Uint8Array, start: number, point: number): number {
  let at = start;
  if (point < ASCII_END) {
    bytes[at++] = point;
    return at;
  }
  if (point < 0x800) bytes[at++] = 0xc0 | (point >> 6);
  else {
    if (point < 0x10000) bytes[at++] = 0xe0 | (point >> 12);
    else {
      bytes[at++] = 0xf0 | (point >> 18);
      bytes[at++] = 0x80 | ((point >> 12) & 0x3f);
    }
    bytes[at++] = 0x80 | ((point >> 6) & 0x3f);
  }
  bytes[at++] = 0x80 | (point & 0x3f);
  return at;
}

/** Text of the UTF-8 in `bytes[start, end)`, which the encoder above wrote. */
export function decodeText(bytes: Uint8Array, start: number, end: number): string {
  const units: number[] = [];
  let at = start;
  while (at < end) {
    const byte = bytes[at++]!;
    if (byte < ASCII_END) units.push(byte);
    else if (byte < 0xe0) units.push(((byte & 0x1f) << 6) | (bytes[at++]! & 0x3f));
    else if (byte < 0xf0) {
      units.push(((byte & 0x0f) << 12) | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f));
    } else {
      const high = ((byte & 0x07) << 18) | ((bytes[at++]! & 0x3f) << 12);
      const point = (high | ((bytes[at++]! & 0x3f) << 6) | (bytes[at++]! & 0x3f)) - 0x10000;
      units.push(FIRST_SURROGATE + (point >> 10), FIRST_LOW_SURROGATE + (point & 0x3ff));
    }
  }
  return unitsToText(units);
}

/** Arguments of one call stand on the stack, so long texts go in pieces. */
const UNITS_PER_CALL = 4096;

function unitsToText(units: readonly number[]): string {
  if (units.length <= UNITS_PER_CALL) return String.fromCharCode(...units);
  let text = '';
  for (let at = 0; at < units.length; at += UNITS_PER_CALL) {
    text += String.fromCharCode(...units.slice(at, at + UNITS_PER_CALL));
  }
  return text;
}
