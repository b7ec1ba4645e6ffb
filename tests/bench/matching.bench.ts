/**
 * Names in texts: `npx node tests/bench/matching.bench.ts [FILE.jsonl LANG] [--growth]`.
 *
 * Everything is measured in one run on the same texts of 8,000 code units and given as a ratio to a bare pass that
 * hashes each word: finding candidates, the whole of matching, and beside them `compromise`, one regular expression of
 * names and an Aho-Corasick package. `--growth`: the same texts with 10,000, 100,000 and 1,000,000 synthetic people.
 *
 * A text is read in one of three states, and each has its own rows:
 *
 *     read again    code optimised, every name of the text known: the least of 40 rounds
 *     new           half of the texts were read once before, the other half is read: the middle of single readings, in processor time
 *     cold          nothing was read before: the first reading of a process, of a text of 3,600 code units
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
import { median, recordFigure } from './figures.ts';
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

/** What is to be held, by the name that a row is printed with. */
const bars: Readonly<Record<string, string>> = {
  'candidates, read again': '10',
  'the whole of matching, read again': '40',
};

function print(name: string, micros: number, bare: number): void {
  const ratio = (micros / bare).toFixed(1);
  console.log(`${name.padEnd(44)} ${micros.toFixed(0).padStart(9)} µs ${ratio.padStart(9)} x`);
  const bar = bars[name];
  recordFigure({ area: 'matching', name: `${name}, beside a bare pass`, value: ratio, ...(bar && { bar }) });
}

function compare(dataset: Dataset, texts: readonly string[]): void {
  const runs = [hashWords, tokenise, scan(dataset), match(dataset)];
  const times = takeTurns(texts, runs, 40);
  const bare = times[0] as number;
  const names = [
    'bare pass',
    'words, read again',
    'candidates, read again',
    'the whole of matching, read again',
  ];
  times.forEach((micros, i) => {
    print(names[i] as string, micros, bare);
  });
  compareOthers(dataset, texts, bare);
}

/** Processor time of this thread in milliseconds. A nap first, since the kernel counts it when a thread is put aside. */
function processorTime(): number {
  Atomics.wait(nap, 0, 0, 0.01);
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
const nap = new Int32Array(new SharedArrayBuffer(4));

/** What the reader of a first page waits for; modules are loaded already. Must be the first thing that a process does. */
function measureCold([text = '']: readonly string[]): void {
  const start = processorTime();
  const fresh = openDataset(compiled);
  const opened = processorTime();
  match(fresh)(text.slice(0, 3600));
  const matched = processorTime();
  const value = `${(opened - start).toFixed(0)} / ${(matched - opened).toFixed(0)} ms`;
  console.log(`cold: opening / matching ${value}`);
  recordFigure({ area: 'matching', name: 'cold, opening / matching 3,600 code units', value });
}

/** Half of the texts are read once, as a reader does; of the other half every second has its candidates timed, or all. */
function measureNew(dataset: Dataset, texts: readonly string[]): void {
  const half = texts.length >> 1;
  for (const text of texts.slice(0, half)) match(dataset)(text);
  const times: [number[], number[]] = [[], []];
  texts.slice(half).forEach((text, i) => {
    const start = processorTime();
    (i % 2 === 0 ? scan : match)(dataset)(text);
    times[i % 2 === 0 ? 0 : 1].push((processorTime() - start) * 1000);
  });
  const bare = time(texts, 40, hashWords);
  print('candidates, new texts', median(times[0]), bare);
  print('the whole of matching, new texts', median(times[1]), bare);
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
else {
  measureCold(texts);
  measureNew(dataset, texts);
  compare(dataset, texts);
}
