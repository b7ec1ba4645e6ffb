import { exec, execFile } from 'node:child_process';
import { expect, test } from 'vitest';

/** Exit code and what a command writes to the error stream. */
const run = (script: string, given: readonly string[]): Promise<{ code: unknown; said: string }> =>
  new Promise((resolve) => {
    const command = ['--disable-warning=ExperimentalWarning', `scripts/${script}.ts`, ...given];
    execFile(process.execPath, command, (error, _out, said) => resolve({ code: error?.code ?? 0, said }));
  });

test.concurrent.for([
  ['inspect', ['--strange'], "'--strange'"],
  ['inspect', [], 'Nothing is asked for'],
  ['inspect', ['no-such-page.html'], 'no file no-such-page.html'],
  ['inspect', ['--jsonl', 'lines.jsonl'], 'these two read the standard input'],
  ['inspect', ['README.md', '--url', 'no address'], "'no address' is no web address"],
  ['data-report', ['--strange'], "'--strange'"],
  ['data-sample', ['--seed', 'x'], "--seed takes a whole number, not 'x'"],
  ['import/all', ['no-such-folder'], 'no folder no-such-folder'],
  ['import/all', ['.', 'strange'], "'strange' is none of"],
  ['import/wikidata', ['--strange'], "'--strange'"],
  ['compile', ['--strange'], "'--strange'"],
  ['start', ['opera'], "'opera' is none of"],
  ['bench', ['strange'], "'strange' is none of"],
  ['bench', ['--keep', 'links'], '--keep takes no names'],
  ['pictures', [], 'No folder'],
  ['validate-pack', ['no-such-pack.json'], 'no file no-such-pack.json'],
] as const)(
  '%s %s: says what is wrong and how it is used, and does nothing',
  async ([script, given, problem]) => {
    const { code, said } = await run(script, given);
    expect(code).toBe(2);
    expect(said).toContain(problem);
    expect(said).toMatch(/usage:\s+(npm|npx) /i);
    expect(said).not.toContain('    at ');
  },
);

test.concurrent.for([
  ['--jsonl < tests', 2, 'The standard input is a folder: give a file of lines.'],
  ['--urls < README.md > /dev/full', 1, 'What came out could not be written: ENOSPC'],
] as const)(
  'inspect %s: says what is wrong',
  // On a new machine the dataset is compiled first.
  { timeout: 300_000 },
  async ([rest, code, problem]) => {
    const command = `"${process.execPath}" scripts/inspect.ts ${rest}`;
    const ended = await new Promise((resolve) => {
      exec(command, (error, _out, said) => resolve({ code: error?.code, said }));
    });
    expect(ended).toEqual({ code, said: expect.stringContaining(problem) });
  },
);
