/** Checks of the simplest values, each with a bound on its size, that the narrowing of messages is made of. */

/** Longest text where no other length is given, in UTF-16 units. */
const maxShort = 1_000_000;
/** All texts of one message together. */
export const maxTexts = 16_000_000;
const maxItems = 100_000;

export type Fields = Readonly<Record<string, unknown>>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isText = (value: unknown, max = maxShort): value is string =>
  typeof value === 'string' && value.length <= max;

export const isTextOrNull = (value: unknown, max = maxShort): value is string | null =>
  value === null || isText(value, max);

/** Whether the value is a key of the table, and not of what every object has. */
export const isKeyOf = (value: unknown, table: Fields): boolean =>
  typeof value === 'string' && Object.hasOwn(table, value);

export const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** Holes in a list count as items that are undefined: `every` alone would pass over them. */
export const isList = (value: unknown, holds: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= maxItems && [...value].every(holds);

const DATE = /^\d{4}(?:-\d\d(?:-\d\d(?:T[\d:]{4,8}(?:Z|[+-]\d\d:?\d\d)?)?)?)?$/;

/** Whether the value is a date of ISO 8601, with time and zone or without, or null. */
export const isDateOrNull = (value: unknown): value is string | null =>
  value === null || (isText(value, 40) && DATE.test(value));

/** Whether the value is a list of up to `count` texts that are no longer than `max` together. */
export const isTexts = (value: unknown, max: number, count: number): boolean => {
  if (!Array.isArray(value) || value.length > count) return false;
  let size = 0;
  for (const text of value as readonly unknown[]) {
    if (typeof text !== 'string') return false;
    size += text.length;
  }
  return size <= max;
};
