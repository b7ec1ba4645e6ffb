/**
 * The inspector: what Masthead sees, at a command line.
 *
 *   inspect --jsonl < in > out      one JSON line in, one out, in the same order
 *   inspect FILE.html --url URL     the same, for a person to read
 *   inspect --urls < list           one outlet id (or `-`) a line
 *
 * It runs the extension's own code. A line that cannot be read gives `error`, and the run goes on.
 */

import { existsSync, fstatSync } from 'node:fs';
import { endWithUsage, readArguments } from './arguments.ts';
import { webAddress } from './inspect/read-input.ts';

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
  const { jsonl, urls, url } = values;
  const [path] = positionals;
  if (!jsonl && !urls && !path) endWithUsage('Nothing is asked for.', USAGE);
  if (positionals.length + (jsonl ? 1 : 0) + (urls ? 1 : 0) > 1)
    endWithUsage('Give one file, or --jsonl, or --urls: these two read the standard input.', USAGE);
  if (!path && fstatSync(0).isDirectory())
    endWithUsage('The standard input is a folder: give a file of lines.', USAGE);
  if (path && !existsSync(path)) endWithUsage(`There is no file ${path}.`, USAGE);
  if (url && !webAddress(url)) endWithUsage(`'${url}' is no web address.`, USAGE);
  // Loaded here, so that what is wrong with the arguments is said at once.
  const { loadDataset } = await import('./inspect/load-dataset.ts');
  const { runAddresses, runFile, runLines } = await import('./inspect/run.ts');
  if (jsonl) return runLines(await loadDataset(), streams);
  if (urls) return runAddresses(await loadDataset(), streams);
  process.stdout.write(`${runFile(path!, url ?? null, await loadDataset())}\n`);
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads what comes out may stop: `| head`.
  if (error.code === 'EPIPE') process.exit(0);
  process.stderr.write(`What came out could not be written: ${error.message}\n`);
  process.exit(1);
});

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
