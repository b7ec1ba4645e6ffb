/** Every bench of `tests/bench`, one after another, each with its own table: `npm run bench [NAME...]`. */

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const wanted = process.argv.slice(2);
const failed: string[] = [];
for (const file of readdirSync('tests/bench').filter((name) => name.endsWith('.bench.ts'))) {
  const name = file.slice(0, -'.bench.ts'.length);
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n== ${name}`);
  const { status } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `tests/bench/${file}`],
    {
      stdio: 'inherit',
    },
  );
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) console.error(`\nNot measured: ${failed.join(', ')}`);
process.exitCode = failed.length;
