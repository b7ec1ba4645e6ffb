/** Checks a data pack: `npm run --silent pack:check -- FILE` prints each problem with its place; exit code 1 where there is one. */

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../utils/protocol/pack.ts';
import { createTexts, type Messages } from '../utils/wording/texts.ts';
import { endWithUsage, readArguments } from './arguments.ts';

const usage = 'usage: npm run --silent pack:check -- FILE';
const { positionals } = readArguments(usage, { allowPositionals: true });
const [file] = positionals;
if (file === undefined || !existsSync(file)) endWithUsage(`There is no file ${file ?? 'given'}.`, usage);
const words = join(import.meta.dirname, '..', 'locales', 'pages', 'en.json');
const texts = createTexts('en', JSON.parse(readFileSync(words, 'utf8')) as Messages);
const read = parsePack(readFileSync(file, 'utf8'));
if (read.kind === 'problems') {
  for (const { kind, path, expected } of read.problems)
    process.stdout.write(`${file}: ${texts.say(`pack.${kind}`, { path, expected })}\n`);
  process.exitCode = 1;
} else {
  const claims = read.pack.outlets.reduce((sum, outlet) => sum + outlet.claims.length, 0);
  process.stdout.write(`${file}: no problems (outlets: ${read.pack.outlets.length}, claims: ${claims})\n`);
}
