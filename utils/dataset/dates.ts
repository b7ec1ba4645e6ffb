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
  const start = year < 1000 ? String(year).padStart(4, '0') : String(year);
  if (month === 0) return start;
  const middle = month < 10 ? `${start}-0${month}` : `${start}-${month}`;
  if (day === 0) return middle;
  return day < 10 ? `${middle}-0${day}` : `${middle}-${day}`;
}
