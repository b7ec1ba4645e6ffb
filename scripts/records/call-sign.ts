/** Call signs of North American stations: lists give a station the sign of the sister whose programme it relays. */

const sign = /^[KW][A-Z]{3}$/u;

/** `WXYZ` of `WXYZ-TV`; null for another name. */
export function callSign(name: string): string | null {
  return /^([KWCX][A-Z]{2,4})(?:-[A-Z]{2,3}\d?)?$/u.exec(name)?.[1] ?? null;
}

/** True for the call signs of two stations; `a` may hold its sign among other words (`TV 8 WMTW`). */
export function isOtherStation(a: string, b: string): boolean {
  const [x, y] = [callSign(a) ?? a.split(' ').find((word) => sign.test(word)) ?? null, callSign(b)];
  return x !== null && y !== null && x !== y;
}
