/**
 * One folder for all that a run of tests, its browsers among them, puts into the system's temporary folder. It is removed at the end,
 * also after failures, so no test has to tidy up.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The variables that say where temporary files go: on Windows the last two. */
const variables = ['TMPDIR', 'TEMP', 'TMP'] as const;

/** Vitest calls it before all tests, and what it gives after them. */
export default (): (() => void) => {
  const folder = mkdtempSync(join(tmpdir(), 'masthead-tests-'));
  for (const variable of variables) process.env[variable] = folder;
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
};
