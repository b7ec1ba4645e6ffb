/**
 * The arguments of our commands, read by Node's own parser. What a command cannot take ends it with one line that says why, its usage, and
 * exit code 2, before anything is done.
 */

import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Writes the problem and how the command is used to the error stream, and ends the process. */
export function endWithUsage(problem: string, usage: string): never {
  process.stderr.write(`${problem}\n${usage}\n`);
  process.exit(2);
}

/** The values and positionals of a command, as `parseArgs` of `node:util` gives them. */
export function readArguments<Config extends ParseArgsConfig>(
  usage: string,
  config: Config,
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const [problem = ''] = error instanceof Error ? error.message.split(/[.\n]/) : [];
    return endWithUsage(`${problem}.`, usage);
  }
}

/** A whole number of 0 or more. */
export function readCount(name: string, value: string, usage: string): number {
  if (!/^\d{1,9}$/.test(value)) endWithUsage(`--${name} takes a whole number, not '${value}'.`, usage);
  return Number(value);
}

/** Refuses a word that is none of those that the command knows. */
export function checkWords(words: readonly string[], known: readonly string[], usage: string): void {
  const strange = words.find((word) => !known.includes(word));
  if (strange !== undefined) endWithUsage(`'${strange}' is none of ${known.join(', ')}.`, usage);
}
