/**
 * The inspector: what Masthead sees, at a command line.
 *
 *   inspect --jsonl < in > out      one JSON line in, one out, in the same order
 *   inspect FILE.html --url URL     the same, for a person to read
 *   inspect --urls < list           one outlet id (or `-`) a line
 *
 * It runs the extension's own code. A line that cannot be read gives `error`, and the run goes on.
 */

import { existsSync } from 'node:fs';
import { endWithUsage, readArguments } from './arguments.ts';
import { loadDataset } from './inspect/load-dataset.ts';
import { runAddresses, runFile, runLines } from './inspect/run.ts';

const USAGE = `Usage:
  npm run --silent inspect -- --jsonl < in > out
  npm run --silent inspect -- FILE.html --url URL
  npm run --silent inspect -- --urls < list`;

const streams = { input: process.stdin, output: process.stdout };

async function main(): Promise<void> {
  const { values, positionals } = readArguments(USAGE, {
    options: { jsonl: { type: 'boolean' }, urls: { type: 'boolean' }, url: { type: 'string' } },
    allowPositionals: true,
  });
  const [path] = positionals;
  if (values.jsonl) return runLines(await loadDataset(), streams);
  if (values.urls) return runAddresses(await loadDataset(), streams);
  if (path) {
    if (!existsSync(path)) endWithUsage(`There is no file ${path}.`, USAGE);
    process.stdout.write(`${runFile(path, values.url ?? null, await loadDataset())}\n`);
    return;
  }
  endWithUsage('Nothing is asked for.', USAGE);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
