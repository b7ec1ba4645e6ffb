/** The three modes of the inspector; each reads to the end whatever a single line holds. */

import type { Readable, Writable } from 'node:stream';
import type { Dataset } from '../../utils/dataset/dataset.ts';
import { matchAddress } from '../../utils/matching/address/match-address.ts';
import { withScheme } from '../../utils/matching/address/read-address.ts';
import { showProgress } from '../progress.ts';
import { describe } from './describe.ts';
import { formatError, formatLine } from './format-line.ts';
import { inspectPage } from './inspect-page.ts';
import { parseLine, readInput } from './read-input.ts';
import { readLines } from './read-lines.ts';
import { readPageFile } from './read-page-file.ts';

const today = (): string => new Date().toISOString().slice(0, 10);

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function inspectLine(json: string, dataset: Dataset): string {
  let id: unknown = null;
  try {
    const fields = parseLine(json);
    id = fields.id ?? null;
    const input = readInput(fields);
    return formatLine(input, inspectPage(input, dataset, today()));
  } catch (error) {
    return formatError(id, messageOf(error));
  }
}

interface Streams {
  readonly input: Readable;
  readonly output: Writable;
}

async function mapLines(streams: Streams, map: (line: string) => string | null): Promise<void> {
  const progress = showProgress('inspected');
  for await (const line of readLines(streams.input)) {
    const mapped = map(line);
    if (mapped === null) continue;
    if (!streams.output.write(`${mapped}\n`))
      await new Promise((resolve) => streams.output.once('drain', resolve));
    progress.step();
  }
  progress.end();
}

/** `--jsonl`: one output line for each input line that is not blank. */
export function runLines(dataset: Dataset, streams: Streams): Promise<void> {
  return mapLines(streams, (line) => (line.trim() ? inspectLine(line, dataset) : null));
}

/** `--urls`: one outlet id, or `-`, for each address. */
export function runAddresses(dataset: Dataset, streams: Streams): Promise<void> {
  return mapLines(streams, (url) => {
    const match = matchAddress(withScheme(url.trim()), dataset);
    return match.kind === 'outlet' ? match.id : '-';
  });
}

/** `FILE.html --url URL`: the inspection in words. Throws where the file cannot be read. */
export function runFile(path: string, url: string | null, dataset: Dataset): string {
  const input = { id: path, html: readPageFile(path), text: null, url, lang: null, date: null };
  return describe(inspectPage(input, dataset, today()));
}
