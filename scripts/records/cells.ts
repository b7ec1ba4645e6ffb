/** Reads the cells that hold lists of names, sites and accounts. */

import type { Account, Name, Platform, Site } from '../../utils/model/facts.ts';
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

/** `bbc.com` or `timesofindia.com/sports`. */
export function readSite(cell: string): Site {
  const slash = cell.indexOf('/');
  return slash < 0 ? { host: cell, path: '' } : { host: cell.slice(0, slash), path: cell.slice(slash) };
}

/** `x:bbcworld`. */
export function readAccount(cell: string): Account {
  const colon = cell.indexOf(':');
  return { platform: cell.slice(0, colon) as Platform, handle: cell.slice(colon + 1) };
}
