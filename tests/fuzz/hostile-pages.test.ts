import { readdirSync, readFileSync } from 'node:fs';
import { type DOMWindow, JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { processorTime } from '../processor-time.ts';
import { fuzzRuns, seededRandom } from '../random.ts';
import { mutatePage } from './mutate-page.ts';
import { readAsExtension } from './read-as-extension.ts';

/** How many pages, and the seed of the first; `FUZZ_RUNS=20000 npm run test:unit -- tests/fuzz` for the figure of record. */
const runs = fuzzRuns(60);
const firstSeed = Number(process.env.FUZZ_SEED ?? 1);
/** Processor time; a page that takes this much longer than our whole sample needs is a hang. */
const longestMs = 3_000;
const url = 'https://example.org/a';

const below = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8'));

const samples = [...below('tests/e2e/pages'), ...below('tests/pages')];

const openWindow = () => new JSDOM('', { url, virtualConsole: new VirtualConsole() }).window;

/** Reads a hostile page in a window; gives what went wrong, null for nothing. */
const examine = (html: string, { document }: DOMWindow): string | null => {
  document.open();
  document.write(html);
  document.close();
  const before = document.documentElement.outerHTML.length;
  let fault: string | null = null;
  try {
    const ms = processorTime(() => {
      fault = readAsExtension(document, url);
    });
    if (fault) return fault;
    if (document.documentElement.outerHTML.length !== before) return 'the page was changed';
    return ms > longestMs ? `${Math.round(ms)} ms for ${html.length} characters` : null;
  } catch (error) {
    return error instanceof Error ? (error.stack?.split('\n').slice(0, 4).join(' | ') ?? '') : String(error);
  }
};

test(`${runs} hostile pages are read without a fault`, () => {
  expect(samples.length).toBeGreaterThan(20);
  const faults: string[] = [];
  let window = openWindow();
  for (let seed = firstSeed; seed < firstSeed + runs && faults.length < 20; seed++) {
    const random = seededRandom(seed);
    const fault = examine(mutatePage(random.pick(samples), random), window);
    if (fault) faults.push(`seed ${seed}: ${fault}`);
    // A window costs as much as its page, so it is used again, but not for ever.
    if (fault || seed % 100 === 0) {
      window.close();
      window = openWindow();
    }
  }
  expect(faults).toEqual([]);
}, 7_200_000);
