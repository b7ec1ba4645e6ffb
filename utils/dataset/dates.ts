/** Partial dates as one number, year first, so that numbers sort as dates do: `2020-04` is `2020 << 9 | 4 << 5`. */

import type { PartialDate } from '../model/facts.ts';
import { EncodeFault } from './fault.ts';
import { DATE_BITS } from './format.ts';

const SHAPE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Throws an `EncodeFault` for anything but `YYYY`, `YYYY-MM` and `YYYY-MM-DD`. */
export function packDate(date: PartialDate): number {
  if (!SHAPE.test(date)) throw new EncodeFault([`no partial date: ${JSON.stringify(date)}`]);
  const [year, month = 0, day = 0] = date.split('-').map(Number);
  return (year! << DATE_BITS.year) | (month << DATE_BITS.month) | day;
}

export function unpackDate(packed: number): PartialDate {
  const year = packed >>> DATE_BITS.year;
  const month = (packed >>> DATE_BITS.month) & 0xf;
  const day = packed & 0x1f;
  const parts = [String(year).padStart(4, '0')];
  if (month > 0) parts.push(String(month).padStart(2, '0'));
  if (day > 0) parts.push(String(day).padStart(2, '0'));
  return parts.join('-');
}
