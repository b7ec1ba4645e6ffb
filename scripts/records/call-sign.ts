/** Call signs of North American stations: lists give a station the sign of the sister whose programme it relays. */

import type { DraftOrganisation } from './draft.ts';

const sign = /^[KW][A-Z]{3}(?:-[A-Z]{2}\d?)?$/u;

/** `WXYZ` of `WXYZ-TV`; null for another name. */
export function callSign(name: string): string | null {
  return /^([KWCX][A-Z]{2,4})(?:-[A-Z]{2,3}\d?)?$/u.exec(name)?.[1] ?? null;
}

/** True for the call signs of two stations; `a` may hold its sign among other words (`TV 8 WMTW`, `WHIO-TV 7`). */
export function isOtherStation(a: string, b: string): boolean {
  const [x, y] = [callSign(a) ?? callSign(a.split(' ').find((word) => sign.test(word)) ?? ''), callSign(b)];
  return x !== null && y !== null && x !== y;
}

/**
 * `station|WXYZ` for a television station of the United States, which has one call sign whatever its sites, by its name or by the one sign among its other
 * names (`Fox 2`, `WXYZ-DT`); null for others.
 */
export function stationOf({ kind, type, country, names }: DraftOrganisation): string | null {
  const name = names[0]?.text ?? '';
  if (
    kind !== 'outlet' ||
    country !== 'US' ||
    !/^(?:broadcaster|other)$/u.test(type) ||
    /-[AF]M$/u.test(name)
  )
    return null;
  const signs = new Set(
    (callSign(name) === null ? names : names.slice(0, 1)).flatMap(({ text }) => callSign(text) ?? []),
  );
  const [only, ...more] = signs;
  return only !== undefined && more.length === 0 && /^[KW][A-Z]{2,3}$/u.test(only) ? `station|${only}` : null;
}
