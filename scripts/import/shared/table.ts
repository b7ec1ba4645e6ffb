/**
 * The one form in which facts are kept: tab-separated text with a header line, rows sorted by code unit, empty
 * columns empty. Plain enough to be read in a review and mended by hand; lists inside a cell are parted by `|`.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export type Row = Readonly<Record<string, string | null | undefined>>;

/** A cell without tabs, line breaks and double spaces. */
export function cleanCell(value: string | null | undefined): string {
  return (value ?? '').replace(/\s+/gu, ' ').trim();
}

/** Joins a list for one cell; empty and repeated parts are left out, `|` inside a part becomes `/`. */
export function joinCell(parts: Iterable<string>): string {
  const seen = new Set<string>();
  for (const part of parts) {
    const text = cleanCell(part).replaceAll('|', '/');
    if (text !== '') seen.add(text);
  }
  return [...seen].join('|');
}

/** Writes the rows under `columns`, sorted, repeated rows once. Returns the number of rows written. */
export function writeTable(file: string, columns: readonly string[], rows: Iterable<Row>): number {
  const lines = new Set<string>();
  for (const row of rows) lines.add(columns.map((column) => cleanCell(row[column])).join('\t'));
  const sorted = [...lines].sort();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${[columns.join('\t'), ...sorted].join('\n')}\n`);
  return sorted.length;
}

export const outletColumns = ['key', 'name', 'aliases', 'country', 'type', 'languages', 'sites', 'accounts'];
export const institutionColumns = ['key', 'name', 'aliases', 'country', 'type', 'sites', 'accounts'];
/** Bodies of states, which get their names and parent from their country (`scripts/records/derive`). */
export const bodyColumns = ['country', 'type', 'name', 'aliases'];
export const claimColumns = ['subject', 'kind', 'value', 'detail', 'from', 'to', 'url', 'date', 'check'];
export const personColumns = ['id', 'name', 'aliases', 'born', 'died', 'parties', 'accounts'];
export const roleColumns = ['person', 'office', 'from', 'to', 'dated', 'known', 'ended', 'url', 'check'];
