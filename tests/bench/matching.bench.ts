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
const compiled = readFileSync(await ensureDataset());

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

type Run = (text: string) => unknown;

/** Microseconds of one run. */
function once(text: string, run: Run): number {
  const start = performance.now();
  run(text);
  return (performance.now() - start) * 1000;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, each) => sum + each, 0) / values.length;

/**
 * Microseconds a text for each of the runs: they take turns on each text for so many rounds, and the least time of each
 * counts. A run takes about a millisecond, so that a loaded machine lets some of them through undisturbed.
 */
function takeTurns(texts: readonly string[], runs: readonly Run[], rounds: number): number[] {
  const least = runs.map(() => texts.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++) {
    texts.forEach((text, at) => {
      runs.forEach((run, i) => {
        const times = least[i] as number[];
        times[at] = Math.min(times[at] as number, once(text, run));
      });
    });
  }
  return least.map(mean);
}

/** Microseconds a text of one kind of run alone. */
function time(texts: readonly string[], rounds: number, run: Run): number {
  return takeTurns(texts, [run], rounds)[0] as number;
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
  compareUnread(dataset, texts);
  const runs = [hashWords, tokenise, scan(dataset), match(dataset)];
  const times = takeTurns(texts, runs, 40);
  const bare = times[0] as number;
  const names = ['bare pass that hashes each word', 'words', 'candidates', 'the whole of matching'];
  times.forEach((micros, i) => {
    print(names[i] as string, micros, bare);
  });
  compareOthers(dataset, texts, bare);
}

/** Texts that were not read before, nor their names: half of the texts make the code warm, the other half is read once. */
function compareUnread(dataset: Dataset, texts: readonly string[]): void {
  const half = texts.length >> 1;
  const [seen, unread] = [texts.slice(0, half), texts.slice(half)];
  time(seen, 40, scan(dataset));
  time(seen, 40, match(dataset));
  const bare = time(unread, 40, hashWords);
  print('candidates, texts read for the first time', time(unread, 1, scan(openDataset(compiled))), bare);
  print('matching, texts read for the first time', time(unread, 1, match(openDataset(compiled))), bare);
}

function compareOthers(dataset: Dataset, texts: readonly string[], bare: number): void {
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
  // Once for nothing, so that the first is not the one that warms the code.
  const first = memoryDataset(leanRecords(10_000), nameRules);
  takeTurns(texts, [hashWords, scan(first), match(first)], 20);
  for (const people of [10_000, 100_000, 1_000_000]) {
    const dataset = memoryDataset(leanRecords(people), nameRules);
    const [bare = 0, candidates = 0, all = 0] = takeTurns(
      texts,
      [hashWords, scan(dataset), match(dataset)],
      40,
    );
    print(`${people} people: candidates`, candidates, bare);
    print(`${people} people: matching`, all, bare);
  }
}

const dataset = openDataset(compiled);
const texts = benchTexts(dataset, file, lang);
console.log(`${texts.length} texts, ${dataset.nameCount} names, Node ${process.version}`);
if (process.argv.includes('--growth')) grow(texts);
else compare(dataset, texts);
