/** Reads the cells that hold names. */

import type { Name } from '../../utils/model/facts.ts';
import { parts } from './tsv.ts';

/** `Радио Азаттык@ru` or a bare text. */
export function readName(cell: string, kind: Name['kind']): Name {
  const at = cell.lastIndexOf('@');
  if (at > 0 && /^[a-z]{2,3}(?:-[A-Za-z]+)?$/u.test(cell.slice(at + 1)))
    return { text: cell.slice(0, at), kind, lang: cell.slice(at + 1) };
  return { text: cell, kind, lang: null };
}

/** The label and the aliases of a row. */
export function readNames(label: string, aliases: string): Name[] {
  return [readName(label, 'label'), ...parts(aliases).map((alias) => readName(alias, 'alias'))];
}
