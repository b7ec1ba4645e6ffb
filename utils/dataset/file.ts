/** The file as a whole: sections in, bytes out with header and checksum; and back, each check with its own fault. */

import { assertLimit, DatasetFault } from './fault.ts';
import {
  FORMAT_VERSION,
  HEADER,
  LIMITS,
  MAGIC,
  SECTIONS,
  type SectionName,
  type Sections,
  WORD,
} from './format.ts';
import { checksum, checksumHex } from './hash.ts';
import { wordsOf } from './views.ts';

const FIRST_SECTION = (HEADER.table + SECTIONS.length * 2) * WORD;

const aligned = (bytes: number): number => Math.ceil(bytes / WORD) * WORD;

/** Bytes of the file; the same sections always give the same bytes. */
export function writeFile(sections: Sections): Uint8Array<ArrayBuffer> {
  const length = SECTIONS.reduce((sum, name) => sum + aligned(sections[name].length), FIRST_SECTION);
  assertLimit({
    what: 'bytes of the file',
    value: length,
    limit: LIMITS.fileBytes,
    widen: 'offsets to two words',
  });
  const bytes = new Uint8Array(length);
  const words = wordsOf(bytes);
  words.set(MAGIC, HEADER.magic);
  words[HEADER.version] = FORMAT_VERSION;
  words[HEADER.length] = length;
  words[HEADER.sectionCount] = SECTIONS.length;
  let start = FIRST_SECTION;
  for (const [index, name] of SECTIONS.entries()) {
    const section = sections[name];
    words.set([start, section.length], HEADER.table + index * 2);
    bytes.set(section, start);
    start += aligned(section.length);
  }
  words.set(checksum(words.subarray(HEADER.checked)), HEADER.checksum);
  return bytes;
}

export interface CheckedFile {
  /** Views into the given bytes. */
  readonly sections: Sections;
  /** 16 hex digits. */
  readonly checksum: string;
}

/**
 * Checks magic, version, length and checksum, in this order. Copies only where the bytes do not start at a
 * multiple of 4 in their buffer. Throws `DatasetFault`.
 */
export function readFile(input: ArrayBuffer | Uint8Array): CheckedFile {
  const bytes = alignedBytes(input);
  const words = wordsOf(bytes);
  checkHeader(bytes, words);
  const [first, second] = checksum(words.subarray(HEADER.checked));
  const expected = checksumHex([words[HEADER.checksum]!, words[HEADER.checksum + 1]!]);
  const got = checksumHex([first, second]);
  if (expected !== got) throw new DatasetFault('checksum', expected, got);
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  for (const [index, name] of SECTIONS.entries()) {
    const start = words[HEADER.table + index * 2]!;
    sections[name] = bytes.subarray(start, start + words[HEADER.table + index * 2 + 1]!);
  }
  return { sections: sections as Sections, checksum: got };
}

function alignedBytes(input: ArrayBuffer | Uint8Array): Uint8Array {
  if (!(input instanceof Uint8Array)) return new Uint8Array(input);
  const { buffer, byteOffset, byteLength } = input;
  return byteOffset % WORD === 0 ? new Uint8Array(buffer, byteOffset, byteLength) : Uint8Array.from(input);
}

function checkHeader(bytes: Uint8Array, words: Uint32Array): void {
  const magic = bytes.subarray(0, MAGIC.length * WORD);
  if (words.length < MAGIC.length || MAGIC.some((word, at) => words[HEADER.magic + at] !== word)) {
    throw new DatasetFault('magic', 'MASTHEAD', JSON.stringify(String.fromCharCode(...magic)));
  }
  const version = words[HEADER.version];
  if (version !== undefined && version !== FORMAT_VERSION) {
    throw new DatasetFault('version', String(FORMAT_VERSION), String(version));
  }
  const length = words[HEADER.length];
  if (length !== bytes.length || length < FIRST_SECTION) {
    throw new DatasetFault('length', `${length ?? FIRST_SECTION} bytes`, `${bytes.length} bytes`);
  }
}
