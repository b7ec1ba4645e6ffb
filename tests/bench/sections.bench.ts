/**
 * What the compiled file is made of: `node tests/bench/sections.bench.ts [FILE]` prints each section's size, as it
 * is and deflated alone, and the fullness of the key table of names. The figures of docs/format.md.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Blobs } from '../../utils/dataset/blobs.ts';
import { readFile } from '../../utils/dataset/file.ts';
import { SECTIONS, type Sections } from '../../utils/dataset/format.ts';
import { KEY_TABLE_HEADER_WORDS } from '../../utils/dataset/key-table.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { Texts } from '../../utils/dataset/texts.ts';
import { wordsOf } from '../../utils/dataset/views.ts';

const path = process.argv[2] ?? resolve(import.meta.dirname, '../../.cache/masthead.bin');

const zipped = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;
const kilobytes = (count: number): string => (count / 1000).toFixed(1).padStart(9);

function printSections(bytes: Uint8Array, sections: Sections): void {
  for (const name of SECTIONS) {
    const section = sections[name];
    console.log(name.padEnd(20), kilobytes(section.length), kilobytes(zipped(section)));
  }
  console.log('file'.padEnd(20), kilobytes(bytes.length), kilobytes(zipped(bytes)));
}

function printPools(sections: Sections): void {
  for (const name of ['countryCodes', 'languages', 'texts'] as const) {
    console.log(name.padEnd(20), new Texts(sections[name]).count);
  }
  for (const name of ['posts', 'styles', 'sources'] as const) {
    console.log(name.padEnd(20), new Blobs(sections[name]).count);
  }
}

function printNameKeys(section: Uint8Array): void {
  const [bucketBits, filterBits, width, keys, listBytes] = wordsOf(section, 0, KEY_TABLE_HEADER_WORDS);
  const end = section.length - listBytes!;
  const fullest = section
    .subarray(end - 2 ** bucketBits!, end)
    .reduce((most, count) => Math.max(most, count), 0);
  console.log(
    `name keys: ${keys}, ${width} bits a value, ${(keys! / 2 ** bucketBits!).toFixed(1)} a bucket,`,
  );
  console.log(
    `  at most ${fullest}; ${((100 * keys!) / 2 ** filterBits!).toFixed(1)} % of the filter at most`,
  );
}

const bytes = readFileSync(path);
const { sections } = readFile(bytes);
const { about, nameCount } = openDataset(bytes);
console.log(JSON.stringify(about), nameCount, 'names');
printSections(bytes, sections);
printPools(sections);
printNameKeys(sections.nameKeys);
