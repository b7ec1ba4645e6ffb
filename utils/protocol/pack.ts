/**
 * Data packs: facts that a reader adds from elsewhere. A pack is one JSON file (`docs/packs.md`). It is read
 * field by field, and every problem is told with its place, so that who makes a pack can mend it in one go;
 * a pack with a problem is not taken at all. Sizes are bounded: a pack comes from anywhere.
 */

import type { Pack, PackClaim, PackOutlet } from '../model/pack.ts';
import { hostOf } from './settings.ts';

/** What is wrong with a pack: the end of its message's key, the place, and what was expected there. */
export interface PackProblem {
  readonly kind:
    | 'not-json'
    | 'missing'
    | 'wrong-type'
    | 'unknown-value'
    | 'too-long'
    | 'too-many'
    | 'not-host'
    | 'not-date'
    | 'not-address'
    | 'unknown-field';
  /** `outlets[3].hosts[0]`. */
  readonly path: string;
  readonly expected: string;
}

export type PackReading =
  | { readonly kind: 'pack'; readonly pack: Pack }
  | { readonly kind: 'problems'; readonly problems: readonly PackProblem[] };

const MOST_OUTLETS = 20_000;
const MOST_PARTS = 50;
const LONGEST_TEXT = 500;
const MOST_PROBLEMS = 100;
const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;
const ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

type Fields = Readonly<Record<string, unknown>>;
type Tell = (problem: PackProblem) => void;

/** Reads one value at a path; null after telling what is wrong. */
type Reader<T> = (value: unknown, path: string, tell: Tell) => T | null;

const isMissing = (value: unknown): boolean => value === undefined || value === null || value === '';

const text =
  (longest = LONGEST_TEXT): Reader<string> =>
  (value, path, tell) => {
    if (isMissing(value)) tell({ kind: 'missing', path, expected: 'string' });
    else if (typeof value !== 'string') tell({ kind: 'wrong-type', path, expected: 'string' });
    else if (value.length > longest) tell({ kind: 'too-long', path, expected: String(longest) });
    else return value;
    return null;
  };

const textThat =
  (kind: PackProblem['kind'], fits: (value: string) => boolean): Reader<string> =>
  (value, path, tell) => {
    const read = text()(value, path, tell);
    if (read === null || fits(read)) return read;
    tell({ kind, path, expected: '' });
    return null;
  };

const isAddress = (value: string): boolean => URL.canParse(value) && /^https?:/.test(value);
const date = textThat('not-date', (value) => DATE.test(value));
const address = textThat('not-address', isAddress);
const host = textThat('not-host', (value) => hostOf(value) === value);
const id = textThat('unknown-value', (value) => ID.test(value));

const optional =
  <T>(reader: Reader<T>): Reader<T> =>
  (value, path, tell) =>
    value === undefined || value === null ? null : reader(value, path, tell);

const listOf =
  <T>(reader: Reader<T>, most: number): Reader<T[]> =>
  (value, path, tell) => {
    if (isMissing(value)) tell({ kind: 'missing', path, expected: 'array' });
    else if (!Array.isArray(value)) tell({ kind: 'wrong-type', path, expected: 'array' });
    else if (value.length > most) tell({ kind: 'too-many', path, expected: String(most) });
    else {
      return value.flatMap((item: unknown, at) => {
        const read = reader(item, `${path}[${at}]`, tell);
        return read === null ? [] : [read];
      });
    }
    return null;
  };

type Readers<T> = { readonly [K in keyof T]: Reader<NonNullable<T[K]>> };

/** Reads the fields of an object; a field that nobody knows is told, since it is most often misspelt. */
const objectOf =
  <T>(readers: Readers<T>): Reader<T> =>
  (value, path, tell) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      tell({ kind: 'wrong-type', path: path || 'pack', expected: 'object' });
      return null;
    }
    const at = (key: string): string => (path ? `${path}.${key}` : key);
    for (const key of Object.keys(value))
      if (!Object.hasOwn(readers, key)) tell({ kind: 'unknown-field', path: at(key), expected: '' });
    const fields = value as Fields;
    const read = Object.entries<Reader<unknown>>(readers as Readers<Record<string, unknown>>).map(
      ([key, reader]) => [key, reader(fields[key], at(key), tell)],
    );
    return Object.fromEntries(read) as T;
  };

const format: Reader<1> = (value, path, tell) => {
  if (value === 1) return 1;
  tell({ kind: isMissing(value) ? 'missing' : 'unknown-value', path, expected: '1' });
  return null;
};

const claim = objectOf<PackClaim>({
  text: text(),
  url: address,
  date: optional(date),
  from: optional(date),
  to: optional(date),
});

const outlet = objectOf<PackOutlet>({
  name: optional(text(200)),
  hosts: listOf(host, MOST_PARTS),
  claims: listOf(claim, MOST_PARTS),
});

const pack = objectOf<Pack>({
  format,
  id,
  name: text(100),
  publisher: text(200),
  date,
  licence: text(100),
  url: address,
  outlets: listOf(outlet, MOST_OUTLETS),
});

/** Reads a pack from a parsed value; all problems are told, up to 100. */
export function readPack(value: unknown): PackReading {
  const problems: PackProblem[] = [];
  const read = pack(value, '', (problem) => {
    if (problems.length < MOST_PROBLEMS) problems.push(problem);
  });
  return read === null || problems.length > 0 ? { kind: 'problems', problems } : { kind: 'pack', pack: read };
}

/** Reads a pack from the text of its file. */
export function parsePack(json: string): PackReading {
  try {
    return readPack(JSON.parse(json));
  } catch {
    return { kind: 'problems', problems: [{ kind: 'not-json', path: '', expected: '' }] };
  }
}
