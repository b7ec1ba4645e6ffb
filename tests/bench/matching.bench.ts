/**
 * Names in texts: `node tests/bench/matching.bench.ts [FILE.jsonl LANG] [--growth]`.
 *
 * Everything is measured in one run on the same texts of 8,000 code units and given as a ratio to a bare pass that
 * hashes each word: finding candidates, the whole of matching, and beside them `compromise`, one regular expression of
 * names and an Aho-Corasick package. `--growth`: the same texts with 10,000, 100,000 and 1,000,000 synthetic people.
 */

import { readFileSync } from 'node:fs';
import nlp from 'compromise';
import AhoCorasick from 'modern-ahocorasick';
import { ensureDataset } from '../../scripts/compile.ts';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { memoryDataset } from '../../utils/dataset/memory.ts';
import { openDataset } from '../../utils/dataset/open.ts';
import { matchTexts } from '../../utils/matching/match-text.ts';
import { nameRules } from '../../utils/matching/name-rules.ts';
import { scanNames } from '../../utils/matching/scan.ts';
import { endingsFor } from '../../utils/mentions/inflection.ts';
import { tokenise } from '../../utils/mentions/tokens.ts';
import { createWords } from '../../utils/mentions/words.ts';
import { leanRecords } from './lean-records.ts';
import { benchTexts, someNames } from './name-texts.ts';

const args = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const [file, lang = 'en'] = args;

/** The least that a pass over all words can do. */
function hashWords(text: string): number {
  let all = 0;
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i) | 32;
    if ((code >= 97 && code <= 122) || code > 127) hash = Math.imul(hash ^ code, 0x01000193);
    else if (hash !== 0) {
      all ^= hash;
      hash = 0;
    }
  }
  return all;
}

/** Best time of several rounds over all texts, in microseconds a text. */
function time(texts: readonly string[], rounds: number, run: (text: string) => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    for (const text of texts) run(text);
    best = Math.min(best, performance.now() - start);
  }
  return (best * 1000) / texts.length;
}

const scan = (dataset: Dataset) => (text: string) =>
  scanNames(createWords(tokenise(text), endingsFor(lang)), dataset);
const match = (dataset: Dataset) => (text: string) =>
  matchTexts(
    [{ where: 'text', part: 0, text }],
    { lang, date: null, country: null, publisher: null },
    dataset,
  );

function print(name: string, micros: number, bare: number): void {
  console.log(
    `${name.padEnd(44)} ${micros.toFixed(0).padStart(9)} µs ${(micros / bare).toFixed(1).padStart(9)} x`,
  );
}

function compare(dataset: Dataset, texts: readonly string[]): void {
  const bare = time(texts, 60, hashWords);
  print('bare pass that hashes each word', bare, bare);
  print('words', time(texts, 40, tokenise), bare);
  print('candidates', time(texts, 40, scan(dataset)), bare);
  print('the whole of matching', time(texts, 25, match(dataset)), bare);
  print(
    'compromise, people()',
    time(texts.slice(0, 6), 2, (text) => nlp(text).people().out('array')),
    bare,
  );
  const names = someNames(dataset, 20000);
  const pattern = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  const regexp = new RegExp(`\\b(?:${pattern})\\b`, 'g');
  print(
    `regular expression of ${names.length} names`,
    time(texts.slice(0, 3), 1, (text) => text.match(regexp)),
    bare,
  );
  const automaton = new AhoCorasick(names);
  print(
    `Aho-Corasick of ${names.length} names`,
    time(texts, 5, (text) => automaton.search(text)),
    bare,
  );
}

function grow(texts: readonly string[]): void {
  for (const people of [10_000, 100_000, 1_000_000]) {
    const dataset = memoryDataset(leanRecords(people), nameRules);
    const bare = time(texts, 60, hashWords);
    print(`${people} people: candidates`, time(texts, 40, scan(dataset)), bare);
    print(`${people} people: matching`, time(texts, 25, match(dataset)), bare);
  }
}

const dataset = openDataset(readFileSync(await ensureDataset()));
const texts = benchTexts(dataset, file, lang);
console.log(`${texts.length} texts, ${dataset.nameCount} names, Node ${process.version}`);
if (process.argv.includes('--growth')) grow(texts);
else compare(dataset, texts);
