/** Call signs of North American stations: lists give a station the sign of the sister whose programme it relays. */

/** `WXYZ` of `WXYZ-TV`; null for another name. */
export function callSign(name: string): string | null {
  return /^([KWCX][A-Z]{2,4})(?:-[A-Z]{2,3}\d?)?$/u.exec(name)?.[1] ?? null;
}

/** True for the call signs of two stations. */
export function isOtherStation(a: string, b: string): boolean {
  const [x, y] = [callSign(a), callSign(b)];
  return x !== null && y !== null && x !== y;
}
