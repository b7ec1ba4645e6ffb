/**
 * Every check, one after another: types, lint, unit tests, then the built extension in real browsers. All
 * of them run even when one fails; what must be installed first is said at once and again at the end. The last line says how many
 * passed and failed.
 */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { provideBrowsers } from './browsers/find.ts';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const reports = '.output/test-reports';

const run = (script: string, ...args: readonly string[]): boolean => {
  console.log(`\n== ${script}`);
  return spawnSync('npm', ['run', '--silent', script, '--', ...args], { stdio: 'inherit' }).status === 0;
};

const check = (script: string): Tally =>
  run(script) ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };

/** Counts the tests of one Vitest run; a run that broke before its tests counts as one failure. */
const vitest = (script: string): Tally => {
  const file = `${reports}/${script.replace(':', '-')}.json`;
  const passed = run(script, '--reporter=default', '--reporter=json', `--outputFile=${file}`);
  const none = { passed: 0, failed: 1, skipped: 0 };
  if (!existsSync(file)) return none;
  const report = JSON.parse(readFileSync(file, 'utf8'));
  const failed = report.numFailedTests + (!passed && report.numFailedTests === 0 ? 1 : 0);
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests };
};

/** What is to be installed by hand, null where nothing is. */
const missingBrowsers = (): string | null => {
  try {
    provideBrowsers(['chromium', 'firefox']);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const started = Date.now();
const missing = missingBrowsers();
if (missing) console.error(missing);
const inBrowsers = (): Tally => (missing ? { passed: 0, failed: 1, skipped: 0 } : vitest('test:e2e'));
const tallies = [check('types'), check('lint'), vitest('test:unit'), inBrowsers()];
const sum = (key: keyof Tally): number => tallies.reduce((total, tally) => total + tally[key], 0);
const skipped = sum('skipped');
if (missing) console.error(`\nNothing was tested in browsers. ${missing}`);
console.log(`\nAll checks took ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
