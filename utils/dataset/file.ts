/**
 * The file as a whole: sections in, bytes out with header and checksums; and back, part by part, each check with its own
 * fault.
 */

import { assertLimit, DatasetFault, PartMissing } from './fault.ts';
import {
  COLUMNS,
  CORE_SECTIONS,
  type ColumnName,
  type Contents,
  FORMAT_VERSION,
  HEADER,
  KEY_SECTIONS,
  LIMITS,
  MAGIC,
  NAME_COLUMNS,
  OWN_COLUMNS,
  PART_WORDS,
  PEOPLE_SECTIONS,
  type SectionName,
  WORD,
} from './format.ts';
import { checksum, checksumHex } from './hash.ts';
import { wordsOf } from './views.ts';

const aligned = (bytes: number): number => Math.ceil(bytes / WORD) * WORD;

/** Pieces of the outlets and institutions that hold nobody. Each has two segments, that of its local holders and its own, which make one part. */
const piecesOf = (segments: number): number => (segments - 2) / 2;

/** What a part holds, in its order: sections that stand once, then columns of segments. */
interface PartContents {
  readonly sections: readonly SectionName[];
  readonly columns: readonly { readonly segment: number; readonly names: readonly ColumnName[] }[];
}

/** The core, the pieces, what the holders in the core go by, people, keys. */
function layParts(segments: number): PartContents[] {
  const pieces = piecesOf(segments);
  const all = (segment: number) => ({ segment, names: COLUMNS });
  return [
    { sections: CORE_SECTIONS, columns: [{ segment: 0, names: OWN_COLUMNS }] },
    ...Array.from({ length: pieces }, (_, piece) => ({
      sections: [],
      columns: [all(1 + piece), all(1 + pieces + piece)],
    })),
    { sections: [], columns: [{ segment: 0, names: NAME_COLUMNS }] },
    { sections: PEOPLE_SECTIONS, columns: [all(segments - 1)] },
    { sections: KEY_SECTIONS, columns: [] },
  ];
}

const countSections = ({ sections, columns }: PartContents): number =>
  columns.reduce((count, { names }) => count + names.length, sections.length);

/** Word of the header that holds the length of the first section. */
const lengthsAt = (parts: readonly PartContents[]): number => HEADER.parts + parts.length * PART_WORDS;

const headerBytes = (parts: readonly PartContents[]): number =>
  parts.reduce((words, part) => words + countSections(part), lengthsAt(parts)) * WORD;

/** Bytes of the file; the same contents always give the same bytes. */
export function writeFile({ sections, segments }: Contents): Uint8Array<ArrayBuffer> {
  const layout = layParts(segments.length);
  const header = headerBytes(layout);
  const parts = layout.map((part) => [
    ...part.sections.map((name) => sections[name]),
    ...part.columns.flatMap(({ segment, names }) => names.map((name) => segments[segment]![name])),
  ]);
  const lengths = parts.map((part) => part.reduce((sum, section) => sum + aligned(section.length), 0));
  lengths[0]! += header;
  const length = lengths.reduce((sum, part) => sum + part, 0);
  assertLimit({
    what: 'bytes of the file',
    value: length,
    limit: LIMITS.fileBytes,
    widen: 'lengths to two words',
  });
  const bytes = new Uint8Array(length);
  const words = wordsOf(bytes);
  words.set(MAGIC, HEADER.magic);
  words.set([FORMAT_VERSION, length], HEADER.version);
  words[HEADER.segments] = segments.length;
  words.set(
    parts.flat().map((section) => section.length),
    lengthsAt(layout),
  );
  let start = header;
  for (const section of parts.flat()) {
    bytes.set(section, start);
    start += aligned(section.length);
  }
  seal(words, lengths);
  return bytes;
}

/** Lengths and checksums of the parts, that of the core last since it covers the others. */
function seal(words: Uint32Array, lengths: readonly number[]): void {
  let start = 0;
  for (const [part, length] of lengths.entries()) {
    const end = start + length / WORD;
    const sum = part === 0 ? [0, 0] : checksum(words.subarray(start, end));
    words.set([length, ...sum], HEADER.parts + part * PART_WORDS);
    start = end;
  }
  words.set(checksum(words.subarray(HEADER.checked, lengths[0]! / WORD)), HEADER.checksum);
}

/** A file of which the core is there, and whichever parts were added. */
export class PartedFile {
  readonly segments: number;
  /** 16 hex digits, of the core and so of all. */
  readonly checksum: string;
  readonly #header: Uint32Array;
  readonly #parts: (Uint8Array | null)[];
  readonly #layout: readonly PartContents[];

  /**
   * Takes the core alone or a whole file; checks magic, version, length and checksums, in this order. Keeps views into
   * `input`, which is copied only where it does not start at a multiple of 4 in its buffer. Throws `DatasetFault`. `isChecked`: false for
   * a core whose checksum is looked at later, by `check`; anything may be wrong of it until then, and anything thrown.
   */
  constructor(input: Uint8Array, isChecked = true) {
    const bytes = alignedBytes(input);
    const words = wordsOf(bytes);
    checkKind(bytes, words);
    const stated = [words[HEADER.length], words[HEADER.parts]];
    if (!stated.includes(bytes.length)) checkLength(stated[0] ?? headerBytes(layParts(2)), bytes.length);
    const core = words.subarray(0, stated[1]! / WORD);
    this.#header = core;
    this.checksum = checksumStated(core.subarray(HEADER.checksum));
    if (isChecked) this.check();
    this.segments = words[HEADER.segments]!;
    if (this.segments > core.length) throw new RangeError(`${this.segments} segments in so short a core`);
    this.#layout = layParts(this.segments);
    this.#parts = this.#layout.map((_, part) => (part === 0 ? bytes.subarray(0, stated[1]) : null));
    // The length of the whole is the one number that the core's checksum does not cover.
    const length = this.#parts.reduce((sum, _, part) => sum + this.lengthOf(part), 0);
    checkLength(length, stated[0]!);
    if (bytes.length > stated[1]!) this.#addAll(bytes);
  }

  #addAll(whole: Uint8Array): void {
    let start = this.lengthOf(0);
    for (let part = 1; part < this.parts; part++) {
      const end = start + this.lengthOf(part);
      this.add(part, whole.subarray(start, end));
      start = end;
    }
  }

  /** Looks at the checksum of the core. Throws `DatasetFault`. */
  check(): void {
    checkWords(this.#header.subarray(HEADER.checksum), this.#header.subarray(HEADER.checked));
  }

  /** Number of parts; the core is part 0. */
  get parts(): number {
    return this.#parts.length;
  }

  has(part: number): boolean {
    return this.#parts[part] !== null;
  }

  lengthOf(part: number): number {
    return this.#header[HEADER.parts + part * PART_WORDS]!;
  }

  /** Adds a part after its length and checksum are checked. Throws `DatasetFault`. */
  add(part: number, input: Uint8Array): void {
    const bytes = alignedBytes(input);
    checkLength(this.lengthOf(part), bytes.length);
    checkWords(this.#header.subarray(HEADER.parts + part * PART_WORDS + 1), wordsOf(bytes));
    this.#parts[part] = bytes;
  }

  /** Bytes of a part. Throws `PartMissing`. */
  bytesOf(part: number): Uint8Array {
    const bytes = this.#parts[part];
    if (!bytes) throw new PartMissing(part);
    return bytes;
  }

  /** View of a section. Throws `PartMissing`. */
  section(name: SectionName): Uint8Array {
    const part = this.#layout.findIndex(({ sections }) => sections.includes(name));
    return this.#view(part, this.#layout[part]!.sections.indexOf(name));
  }

  /** View of a segment's column. Throws `PartMissing`. */
  column(segment: number, name: ColumnName): Uint8Array {
    const part = this.partOf(segment, name);
    const { sections, columns } = this.#layout[part]!;
    let before = sections.length;
    for (const { segment: one, names } of columns) {
      if (one === segment) return this.#view(part, before + names.indexOf(name));
      before += names.length;
    }
    throw new RangeError(`no segment of part ${part}: ${segment}`);
  }

  /** Part in which a segment's column stands. */
  partOf(segment: number, name: ColumnName): number {
    return this.#layout.findIndex(({ columns }) =>
      columns.some((one) => one.segment === segment && one.names.includes(name)),
    );
  }

  #view(part: number, index: number): Uint8Array {
    const bytes = this.bytesOf(part);
    const before = this.#layout.slice(0, part).reduce((sum, contents) => sum + countSections(contents), 0);
    const lengths = this.#header.subarray(lengthsAt(this.#layout) + before);
    let start = part === 0 ? headerBytes(this.#layout) : 0;
    for (let section = 0; section < index; section++) start += aligned(lengths[section]!);
    return bytes.subarray(start, start + lengths[index]!);
  }
}

function alignedBytes(input: Uint8Array): Uint8Array {
  const { buffer, byteOffset, byteLength } = input;
  return byteOffset % WORD === 0 ? new Uint8Array(buffer, byteOffset, byteLength) : Uint8Array.from(input);
}

function checkKind(bytes: Uint8Array, words: Uint32Array): void {
  if (words.length < MAGIC.length || MAGIC.some((word, at) => words[HEADER.magic + at] !== word)) {
    const magic = bytes.subarray(0, MAGIC.length * WORD);
    throw new DatasetFault('magic', 'MASTHEAD', JSON.stringify(String.fromCharCode(...magic)));
  }
  const version = words[HEADER.version];
  if (version !== undefined && version !== FORMAT_VERSION) {
    throw new DatasetFault('version', String(FORMAT_VERSION), String(version));
  }
}

function checkLength(stated: number, length: number): void {
  if (stated !== length) throw new DatasetFault('length', `${stated} bytes`, `${length} bytes`);
}

/** The checksum of `checked`, which must be the one in the first two words of `expected`. */
function checkWords(expected: Uint32Array, checked: Uint32Array): void {
  const wanted = checksumStated(expected);
  const got = checksumHex(checksum(checked));
  if (wanted !== got) throw new DatasetFault('checksum', wanted, got);
}

const checksumStated = (words: Uint32Array): string => checksumHex([words[0]!, words[1]!]);
