/**
 * Every figure of record, measured again and printed as one table: `npm run bench [-- --keep | NAME...]`. A name is that of a file
 * `tests/bench/NAME.bench.ts`, or `cases` (how many of our own test cases come out right, by layer) or `built` (sizes of the
 * built extension, first paint of its popup). With `--keep`, and without names, the table goes into `tests/bench/README.md`, with machine and date.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { figureTable, readFigures, recordFigure } from '../tests/bench/figures.ts';
import { checkWords, endWithUsage, readArguments } from './arguments.ts';

const README = 'tests/bench/README.md';
/** Around the table in the README. */
const BEGIN = '<!-- figures of record, written by npm run bench -->';
const END = '<!-- end of the figures of record -->';

const folder = mkdtempSync(join(tmpdir(), 'masthead-bench-'));
const figures = join(folder, 'figures.jsonl');
// Read by `recordFigure`, here and in what is started from here.
process.env.FIGURES = figures;
process.env.TMPDIR = folder;

const run = (program: string, ...args: readonly string[]): boolean =>
  spawnSync(program, args, { stdio: 'inherit' }).status === 0;

const vitest = (...args: readonly string[]): boolean => run('npx', '--no', 'vitest', 'run', ...args);

interface TestReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** How many cases of each folder of the unit tests come out right; false where one does not. */
const countCases = (): boolean => {
  const file = join(folder, 'unit.json');
  const isRight = vitest('--reporter=json', `--outputFile=${file}`);
  if (!existsSync(file)) return false;
  const byArea = new Map<string, readonly [right: number, all: number]>();
  for (const { name, assertionResults } of (JSON.parse(readFileSync(file, 'utf8')) as TestReport)
    .testResults) {
    const [, area = ''] = /\/tests\/([\w-]+)\/(?!.*\/tests\/)/.exec(name.replaceAll('\\', '/')) ?? [];
    const [right, all] = byArea.get(area) ?? [0, 0];
    const passed = assertionResults.filter(({ status }) => status === 'passed').length;
    byArea.set(area, [right + passed, all + assertionResults.length]);
  }
  for (const [area, [right, all]] of [...byArea].sort())
    recordFigure({ area, name: 'own test cases right', value: `${right} of ${all}`, bar: 'all' });
  return isRight;
};

const measureBuilt = (): boolean =>
  vitest('--config', 'vitest.e2e.config.ts', 'tests/package/sizes', 'tests/e2e/timing');

const bench = (file: string) => (): boolean =>
  run(process.execPath, '--disable-warning=ExperimentalWarning', `tests/bench/${file}`);

const benches = readdirSync('tests/bench')
  .filter((file) => file.endsWith('.bench.ts'))
  .map((file) => [file.slice(0, -'.bench.ts'.length), bench(file)] as const);

const keep = (table: string): void => {
  const text = readFileSync(README, 'utf8');
  const [before = '', rest = ''] = text.split(BEGIN);
  const [, after = ''] = rest.split(END);
  writeFileSync(README, `${before}${BEGIN}\n\n${table}\n\n${END}${after}`);
};

// What is built comes before what measures the build.
const measures = [['cases', countCases], ['built', measureBuilt], ...benches] as const;
const names = measures.map(([name]) => name);
const usage = `usage: npm run bench -- [--keep | ${names.join(' | ')} ...]`;
const { values, positionals: wanted } = readArguments(usage, {
  options: { keep: { type: 'boolean', default: false } },
  allowPositionals: true,
});
checkWords(wanted, names, usage);
if (values.keep && wanted.length > 0)
  endWithUsage('--keep takes no names: the table is of one whole run.', usage);
const failed: string[] = [];
writeFileSync(figures, '');
try {
  for (const [name, measure] of measures) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    console.log(`\n== ${name}`);
    if (!measure()) failed.push(name);
  }
  const [{ model = 'unknown processor' } = {}] = cpus();
  const when = new Date().toISOString().slice(0, 10);
  const load = loadavg()[0]?.toFixed(1);
  const machine = `${when}, ${cpus().length} x ${model.trim()}, load ${load}, Node ${process.version}.`;
  const table = `${machine}\n\n${figureTable(readFigures(figures))}`;
  console.log(`\n${table}`);
  if (values.keep) keep(table);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length;
