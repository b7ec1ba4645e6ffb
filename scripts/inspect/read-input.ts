/** One line of the inspector's input, narrowed from JSON; every error says what to do. */

import { withScheme } from '../../utils/matching/address/read-address.ts';
import { readPageFile } from './read-page-file.ts';

export interface InspectInput {
  readonly id: unknown;
  readonly html: string | null;
  readonly text: string | null;
  readonly url: string | null;
  readonly lang: string | null;
  readonly date: string | null;
}

/** A year, a month or a day; after a day its time may follow. */
const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?=$|[T ]))?)?/;

function stringField(line: Record<string, unknown>, key: string): string | null {
  const value = line[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'string') return value;
  throw new Error(`"${key}" must be a string, not ${typeof value}`);
}

function dateField(line: Record<string, unknown>): string | null {
  const given = stringField(line, 'date');
  if (!given) return null;
  const [date = ''] = DATE.exec(given) ?? [];
  const isWhole = date === given || date.length === 10;
  // A day that a month does not have would be read as one of the next.
  if (!isWhole || Number.isNaN(Date.parse(date)) || !new Date(date).toISOString().startsWith(date))
    throw new Error(`"date" must be ISO 8601 such as 2020-04-16, not ${JSON.stringify(given)}`);
  return date;
}

/** The fields of a line; throws an Error where it is no JSON object. */
export function parseLine(json: string): Record<string, unknown> {
  let line: unknown;
  try {
    line = JSON.parse(json);
  } catch (error) {
    throw new Error(`a line must be JSON: ${error instanceof Error ? error.message : error}`);
  }
  if (typeof line !== 'object' || line === null || Array.isArray(line))
    throw new Error('a line must be a JSON object');
  return line as Record<string, unknown>;
}

/** Narrows the fields of a line; throws an Error with a message for the person who wrote the line. */
export function readInput(fields: Record<string, unknown>): InspectInput {
  const path = stringField(fields, 'html_path');
  const input: InspectInput = {
    id: fields.id ?? null,
    html: stringField(fields, 'html') ?? (path === null ? null : readPageFile(path)),
    text: stringField(fields, 'text'),
    url: stringField(fields, 'url'),
    lang: stringField(fields, 'lang'),
    date: dateField(fields),
  };
  if (input.html === null && input.text === null)
    throw new Error('a line needs "html", "html_path" or "text"');
  return input;
}

/** A web address, with its scheme where that was left out; null where it is none. */
export function webAddress(given: string): string | null {
  const text = withScheme(given.trim());
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? text : null;
}
