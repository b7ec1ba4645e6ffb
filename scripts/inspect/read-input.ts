/** One line of the inspector's input, narrowed from JSON; every error says what to do. */

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export interface InspectInput {
  readonly id: unknown;
  /** The page as text, or as bytes whose encoding is still to be told. */
  readonly html: string | Buffer | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly date: string | null;
}

const DATE = /^\d{4}(?:-\d\d(?:-\d\d)?)?/;

/** Reads a saved page; gzip by its magic number. Throws what `fs` throws. */
export function readPage(path: string): Buffer {
  const bytes = readFileSync(path);
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

function stringField(line: Record<string, unknown>, key: string): string | null {
  const value = line[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new Error(`"${key}" must be a string, not ${typeof value}`);
}

function dateField(line: Record<string, unknown>): string | null {
  const date = stringField(line, 'date');
  if (!date) return null;
  if (!DATE.test(date))
    throw new Error(`"date" must be ISO 8601 such as 2020-04-16, not ${JSON.stringify(date)}`);
  return date.slice(0, 10);
}

/** Parses one line; throws an Error with a message for the person who wrote the line. */
export function readInput(json: string): InspectInput {
  const line: unknown = JSON.parse(json);
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    throw new Error('a line must be a JSON object');
  const fields = line as Record<string, unknown>;
  const path = stringField(fields, 'html_path');
  const input: InspectInput = {
    id: fields.id ?? null,
    html: stringField(fields, 'html') ?? (path === null ? null : readPage(path)),
    text: stringField(fields, 'text'),
    url: stringField(fields, 'url'),
    lang: stringField(fields, 'lang'),
    date: dateField(fields),
  };
  if (input.html === null && input.text === null)
    throw new Error('a line needs "html", "html_path" or "text"');
  return input;
}
