/** Checks a data pack: `node scripts/validate-pack.ts FILE` prints each problem with its place; exit code 1 where there is one. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePack } from '../utils/protocol/pack.ts';
import { createTexts, type Messages } from '../utils/wording/texts.ts';

const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node scripts/validate-pack.ts FILE\n');
  process.exit(2);
}
const words = join(import.meta.dirname, '..', 'locales', 'pages', 'en.json');
const texts = createTexts('en', JSON.parse(readFileSync(words, 'utf8')) as Messages);
const read = parsePack(readFileSync(file, 'utf8'));
if (read.kind === 'problems') {
  for (const { kind, path, expected } of read.problems)
    process.stdout.write(`${file}: ${texts.say(`pack.${kind}`, { path, expected })}\n`);
  process.exitCode = 1;
} else {
  const claims = read.pack.outlets.reduce((sum, outlet) => sum + outlet.claims.length, 0);
  process.stdout.write(`${file}: ${read.pack.outlets.length} outlets, ${claims} claims, no problems\n`);
}
