/**
 * The file as a whole: sections in, bytes out with header and checksums; and back, each check with its own fault. The front can be
 * read alone: the first `frontLength` bytes are all of it.
 */

import { assertLimit, DatasetFault, NotInFront } from './fault.ts';
import {
  FORMAT_VERSION,
  FRONT_SECTIONS,
  HEADER,
  LIMITS,
  MAGIC,
  REST_SECTIONS,
  SECTIONS,
  type SectionName,
  type Sections,
  WORD,
} from './format.ts';
import { checksum, checksumHex } from './hash.ts';
import { wordsOf } from './views.ts';

const FIRST_SECTION = (HEADER.table + SECTIONS.length * 2) * WORD;

const aligned = (bytes: number): number => Math.ceil(bytes / WORD) * WORD;

const lengthOf = (sections: Sections, names: readonly SectionName[]): number =>
  names.reduce((sum, name) => sum + aligned(sections[name].length), 0);

/** Bytes of the file; the same sections always give the same bytes. */
export function writeFile(sections: Sections): Uint8Array<ArrayBuffer> {
  const front = FIRST_SECTION + lengthOf(sections, FRONT_SECTIONS);
  const length = front + lengthOf(sections, REST_SECTIONS);
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
  words[HEADER.frontLength] = front;
  words[HEADER.sectionCount] = SECTIONS.length;
  let start = FIRST_SECTION;
  for (const [index, name] of SECTIONS.entries()) {
    const section = sections[name];
    words.set([start, section.length], HEADER.table + index * 2);
    bytes.set(section, start);
    start += aligned(section.length);
  }
  words.set(checksum(words.subarray(front / WORD)), HEADER.restChecksum);
  words.set(checksum(words.subarray(HEADER.checked, front / WORD)), HEADER.checksum);
  return bytes;
}

export interface CheckedFile {
  /** Views into the given bytes; of a front, those of the rest throw `NotInFront`. */
  readonly sections: Sections;
  /** 16 hex digits, of the front and so of all. */
  readonly checksum: string;
}

/** Bytes of the front of a file, as its header states them. */
export const frontLengthOf = (bytes: Uint8Array): number => wordsOf(alignedBytes(bytes))[HEADER.frontLength]!;

/**
 * Checks magic, version, length and checksums, in this order. Copies only where the bytes do not start at a
 * multiple of 4 in their buffer. Throws `DatasetFault`.
 */
export function readFile(input: ArrayBuffer | Uint8Array): CheckedFile {
  const bytes = alignedBytes(input);
  const words = wordsOf(bytes);
  checkHeader(bytes, words, HEADER.length);
  const got = checkFront(words);
  checkWords(words, HEADER.restChecksum, words.subarray(words[HEADER.frontLength]! / WORD));
  return { sections: cut(bytes, SECTIONS), checksum: got };
}

/** The same for the front alone: exactly its bytes. */
export function readFront(input: ArrayBuffer | Uint8Array): CheckedFile {
  const bytes = alignedBytes(input);
  const words = wordsOf(bytes);
  checkHeader(bytes, words, HEADER.frontLength);
  const got = checkFront(words);
  checkLength(words);
  const sections = cut(bytes, FRONT_SECTIONS);
  for (const name of REST_SECTIONS) {
    Object.defineProperty(sections, name, {
      get: () => {
        throw new NotInFront(name);
      },
    });
  }
  return { sections, checksum: got };
}

function alignedBytes(input: ArrayBuffer | Uint8Array): Uint8Array {
  if (!(input instanceof Uint8Array)) return new Uint8Array(input);
  const { buffer, byteOffset, byteLength } = input;
  return byteOffset % WORD === 0 ? new Uint8Array(buffer, byteOffset, byteLength) : Uint8Array.from(input);
}

/** `lengthAt`: the word that states how many bytes there are to be. */
function checkHeader(bytes: Uint8Array, words: Uint32Array, lengthAt: number): void {
  const magic = bytes.subarray(0, MAGIC.length * WORD);
  if (words.length < MAGIC.length || MAGIC.some((word, at) => words[HEADER.magic + at] !== word)) {
    throw new DatasetFault('magic', 'MASTHEAD', JSON.stringify(String.fromCharCode(...magic)));
  }
  const version = words[HEADER.version];
  if (version !== undefined && version !== FORMAT_VERSION) {
    throw new DatasetFault('version', String(FORMAT_VERSION), String(version));
  }
  const length = words[lengthAt];
  if (length !== bytes.length || length < FIRST_SECTION) {
    throw new DatasetFault('length', `${length ?? FIRST_SECTION} bytes`, `${bytes.length} bytes`);
  }
}

/** The length of the whole is the one number that the front's checksum does not cover: it is where the last section ends. */
function checkLength(words: Uint32Array): void {
  const [start, length] = words.subarray(HEADER.table + (SECTIONS.length - 1) * 2);
  const end = aligned(start! + length!);
  const stated = words[HEADER.length]!;
  if (end !== stated) throw new DatasetFault('length', `${end} bytes`, `${stated} bytes`);
}

const checkFront = (words: Uint32Array): string =>
  checkWords(words, HEADER.checksum, words.subarray(HEADER.checked, words[HEADER.frontLength]! / WORD));

/** The checksum of `checked`, which must be the one that stands at this word. */
function checkWords(words: Uint32Array, at: number, checked: Uint32Array): string {
  const expected = checksumHex([words[at]!, words[at + 1]!]);
  const got = checksumHex(checksum(checked));
  if (expected !== got) throw new DatasetFault('checksum', expected, got);
  return got;
}

function cut(bytes: Uint8Array, names: readonly SectionName[]): Sections {
  const words = wordsOf(bytes);
  const sections: Partial<Record<SectionName, Uint8Array>> = {};
  for (const [index, name] of names.entries()) {
    const start = words[HEADER.table + index * 2]!;
    sections[name] = bytes.subarray(start, start + words[HEADER.table + index * 2 + 1]!);
  }
  return sections as Sections;
}
