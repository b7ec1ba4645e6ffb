/** Cells that the notes on outlets and on institutions have in common. */

import type { Fields } from '../shared/read.ts';

/** The parts of a cell that holds a list. */
export function listOf(cell = ''): string[] {
  return cell
    .split('|')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Where a note was read and the first date of when (`2017 (monitor); retrieved 2024-06`). */
export function citationOf(row: Fields): { url: string; date: string; check: string } {
  return {
    url: row.citation ?? '',
    date: /\d{4}(?:-\d\d(?:-\d\d)?)?/u.exec(row.seen ?? '')?.[0] ?? '',
    check: `${row.status}${row.copy === 'yes' ? ' copy' : ''}`,
  };
}
