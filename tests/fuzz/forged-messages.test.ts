/** What a page's process could send once it is taken over: true messages with one to four places forged. */

import { expect, test } from 'vitest';
import { judgeTables } from '../../utils/finding/judge-tables.ts';
import { readPage } from '../../utils/page/read-page.ts';
import { readThrough } from '../../utils/page/slices.ts';
import { narrowWorkerRequest } from '../../utils/platform/narrow.ts';
import { articleWith, openPage, PROSE, paragraphs } from '../page/open-page.ts';
import { processorTime } from '../processor-time.ts';
import { fuzzRuns, type Random, seededRandom } from '../random.ts';
import { notesOf } from './read-as-extension.ts';

const runs = fuzzRuns(60) * 10;
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
const longestMs = 2_000;

const url = 'https://example.org/a';
const head =
  '<meta name=author content="Ann Lee"><meta property="article:published_time" content="2020-04-16">';
const story = paragraphs([
  ...PROSE,
  'Reuters said that Vladimir Putin spoke. <a href="/b">Another story of the pier</a>',
]);
const { tables } = readThrough(readPage(openPage(articleWith(story, head), url), url));
const { report } = judgeTables(tables);
const messages = [
  { to: 'worker', kind: 'read', tables },
  { to: 'worker', kind: 'notes', report },
];

const forgeries: readonly unknown[] = [
  null,
  undefined,
  true,
  -1,
  0,
  1.5,
  Number.NaN,
  Number.MAX_SAFE_INTEGER,
  '',
  '__proto__',
  'constructor',
  '\ud800',
  'javascript:alert(1)',
  'a '.repeat(50_000),
  '2020-13-99T99:99',
  [],
  {},
  [[[]]],
  Array.from({ length: 5_000 }, () => ''),
  { length: 4_294_967_295 },
  new Date(0),
  new Map([['text', 'x']]),
];

const forgery = (random: Random): unknown => structuredClone(forgeries[random.below(forgeries.length)]);

type Node = Record<string, unknown>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** Replaces, takes away or adds something at a random depth. */
const forge = (root: Node, random: Random): void => {
  let at = root;
  for (;;) {
    // What was forged into emptiness is given something.
    const key = random.pick(Object.keys(at).length > 0 ? Object.keys(at) : ['x']);
    const below = at[key];
    if (isNode(below) && Object.keys(below).length > 0 && random.below(4) > 0) {
      at = below;
      continue;
    }
    const deed = random.pick(['replace', 'replace', 'replace', 'repeat', 'add', 'delete']);
    if (deed === 'delete') delete at[key];
    else if (deed === 'add') at[random.pick(['then', 'toJSON', 'x'])] = forgery(random);
    else if (deed === 'repeat' && typeof below === 'string') at[key] = below.repeat(random.below(40));
    else at[key] = forgery(random);
    return;
  }
};

/** Narrowed and computed with as the worker does; whether it was taken. */
const serve = (message: unknown): boolean => {
  const request = narrowWorkerRequest(message);
  if (request?.kind === 'read') judgeTables(request.tables);
  if (request?.kind === 'notes') notesOf(request.report);
  return request !== null;
};

test(`${runs} forged messages are refused or answered, and never a fault`, () => {
  expect(messages.map(serve)).toEqual([true, true]);
  const faults: string[] = [];
  let taken = 0;
  for (let seed = firstSeed; seed < firstSeed + runs && faults.length < 20; seed++) {
    const random = seededRandom(seed);
    const message = structuredClone(random.pick(messages)) as Node;
    for (let left = 1 + random.below(4); left > 0; left--) forge(message, random);
    try {
      const ms = processorTime(() => {
        if (serve(message)) taken++;
      });
      if (ms > longestMs) faults.push(`seed ${seed}: ${Math.round(ms)} ms`);
    } catch (error) {
      faults.push(
        `seed ${seed}: ${error instanceof Error ? error.stack?.split('\n').slice(0, 4).join(' | ') : error}`,
      );
    }
  }
  expect(faults).toEqual([]);
  expect(taken).toBeGreaterThan(runs / 20);
  expect(taken).toBeLessThan(runs);
}, 7_200_000);
