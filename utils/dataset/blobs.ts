/**
 * Blobs: numbered rows of bytes, any length each, read one at a time.
 *
 * ```
 * word 0        number of rows
 * word 1 ..     where row 0, 16, 32 .. starts, in bytes from the first row
 * then          each row: varint of its length, its bytes
 * ```
 *
 * One start for 16 rows keeps the index at two bits a row; what it costs is to step over at most 15 lengths,
 * without touching what they measure.
 */

import { ByteReader, ByteWriter } from './bytes.ts';
import { assertLimit } from './fault.ts';
import { BLOBS_PER_START, LIMITS, WORD } from './format.ts';
import type { Symbols } from './symbols.ts';
import { wordsOf } from './views.ts';

/** Rows of a section, as `encodeBlobs` wrote it. Row numbers must be below `count`. */
export class Blobs {
  readonly count: number;
  readonly #starts: Uint32Array;
  readonly #bytes: Uint8Array;

  constructor(section: Uint8Array) {
    this.count = wordsOf(section, 0, 1)[0]!;
    const starts = startsFor(this.count);
    this.#starts = wordsOf(section, 1, starts);
    this.#bytes = section.subarray((1 + starts) * WORD);
  }

  /** Place of the row's length; what it measures follows. */
  #seek(row: number): number {
    const bytes = this.#bytes;
    let at = this.#starts[Math.floor(row / BLOBS_PER_START)]!;
    for (let left = row % BLOBS_PER_START; left > 0; left--) {
      let length = bytes[at]!;
      if (length < 0x80) at++;
      else {
        const reader = new ByteReader(bytes, at);
        length = reader.getVarint();
        at = reader.position;
      }
      at += length;
    }
    return at;
  }

  /** Cursor at the first byte of the row. */
  at(row: number): ByteReader {
    const reader = new ByteReader(this.#bytes, this.#seek(row));
    reader.getVarint();
    return reader;
  }

  /** The whole row as text in these symbols. */
  text(row: number, symbols: Symbols): string {
    const reader = new ByteReader(this.#bytes, this.#seek(row));
    const length = reader.getVarint();
    return symbols.text(this.#bytes, reader.position, reader.position + length);
  }
}

const startsFor = (rows: number): number => Math.ceil(rows / BLOBS_PER_START);

/** A section of `count` rows; `write` pushes the bytes of a row without their length. */
export function encodeBlobs(count: number, write: (row: number, into: ByteWriter) => void): Uint8Array {
  assertLimit({ what: 'rows of one section', value: count, limit: LIMITS.rows, widen: 'row numbers' });
  const section = new ByteWriter();
  const body = new ByteWriter();
  const blob = new ByteWriter();
  section.pushWord(count);
  for (let row = 0; row < count; row++) {
    if (row % BLOBS_PER_START === 0) section.pushWord(body.length);
    blob.clear();
    write(row, blob);
    body.pushVarint(blob.length);
    body.pushBytes(blob.view());
  }
  section.pushBytes(body.view());
  return section.finish();
}
