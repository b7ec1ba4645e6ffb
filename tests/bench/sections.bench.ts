/**
 * What the compiled file is made of: `npx node tests/bench/sections.bench.ts [FILE]` prints each section's size, as it
 * is and deflated alone, and the fullness of the key table of names. The figures of docs/format.md.
 */

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { Blobs } from '../../utils/dataset/blobs.ts';
import { PartedFile } from '../../utils/dataset/file.ts';
import { COLUMNS, CORE_SECTIONS, KEY_SECTIONS, PEOPLE_SECTIONS } from '../../utils/dataset/format.ts';
import { KEY_TABLE_HEADER_WORDS } from '../../utils/dataset/key-table.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { Texts } from '../../utils/dataset/texts.ts';
import { wordsOf } from '../../utils/dataset/views.ts';

const path = process.argv[2] ?? resolve(import.meta.dirname, '../../.cache/masthead.bin');

const zipped = (bytes: Uint8Array): number => deflateRawSync(bytes, { level: 9 }).length;
const kilobytes = (count: number): string => (count / 1000).toFixed(1).padStart(9);

const print = (name: string, sections: readonly Uint8Array[]): void => {
  const sum = (sizes: readonly number[]): number => sizes.reduce((all, size) => all + size, 0);
  console.log(
    name.padEnd(26),
    kilobytes(sum(sections.map(({ length }) => length))),
    kilobytes(sum(sections.map(zipped))),
  );
};

function printSections(bytes: Uint8Array, file: PartedFile): void {
  for (let part = 0; part < file.parts; part++) print(`part ${part}`, [file.bytesOf(part)]);
  for (const name of [...CORE_SECTIONS, ...PEOPLE_SECTIONS, ...KEY_SECTIONS])
    print(name, [file.section(name)]);
  const last = file.segments - 1;
  for (const name of COLUMNS) {
    const all = Array.from({ length: file.segments }, (_, segment) => file.column(segment, name));
    print(`${name}, first segment`, all.slice(0, 1));
    print(`${name}, others`, all.slice(1, last));
    print(`${name}, people`, all.slice(last));
  }
  print('file', [bytes]);
}

function printPools(file: PartedFile): void {
  for (const name of ['countryCodes', 'languages', 'texts', 'personTexts'] as const) {
    console.log(name.padEnd(26), new Texts(file.section(name)).count);
  }
  for (const name of ['posts', 'styles', 'sources'] as const) {
    console.log(name.padEnd(26), new Blobs(file.section(name)).count);
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
const file = new PartedFile(bytes);
const { about, nameCount } = openDataset(bytes);
console.log(JSON.stringify(about), nameCount, 'names');
printSections(bytes, file);
printPools(file);
printNameKeys(file.section('nameKeys'));
