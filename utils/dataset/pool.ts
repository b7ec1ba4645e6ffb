/**
 * Pool: values that stand once in the file and are pointed to by number, the commonest first, so that most
 * pointers are varints of one or two bytes. Encoding runs twice over the records: once to count, once to write.
 */

interface Counted<T> {
  readonly value: T;
  count: number;
  isLate: boolean;
}

export class Pool<T> {
  readonly #keyOf: (value: T) => string;
  readonly #counts = new Map<string, Counted<T>>();
  #isLate = false;
  #early = 0;
  #numbers: Map<string, number> | null = null;
  #values: readonly T[] = [];

  /** Values with the same key are one value; keys also break ties in the order. */
  constructor(keyOf: (value: T) => string) {
    this.#keyOf = keyOf;
  }

  /** Number of the value; while counting, counts it and answers 0. */
  numberOf(value: T): number {
    const key = this.#keyOf(value);
    if (this.#numbers !== null) return this.#numbers.get(key)!;
    const known = this.#counts.get(key);
    if (known === undefined) this.#counts.set(key, { value, count: 1, isLate: this.#isLate });
    else {
      known.count += 1;
      known.isLate &&= this.#isLate;
    }
    return 0;
  }

  /** 0 for null, else one more than the number of the value. */
  optional(value: T | null): number {
    return value === null ? 0 : this.numberOf(value) + 1;
  }

  /** Values that are counted only while this is set come after all others. */
  set isLate(isLate: boolean) {
    this.#isLate = isLate;
  }

  /** Ends the counting; numbers hold from now on. */
  settle(): void {
    const order = [...this.#counts].sort(
      ([a, one], [b, two]) =>
        Number(one.isLate) - Number(two.isLate) || two.count - one.count || (a < b ? -1 : 1),
    );
    this.#early = order.filter(([, { isLate }]) => !isLate).length;
    this.#numbers = new Map(order.map(([key], index) => [key, index]));
    this.#values = order.map(([, { value }]) => value);
  }

  /** The values that are not late, in the order of their numbers, after `settle`. */
  get early(): readonly T[] {
    return this.#values.slice(0, this.#early);
  }

  /** The late ones, whose numbers follow. */
  get late(): readonly T[] {
    return this.#values.slice(this.#early);
  }

  /** All values in the order of their numbers, after `settle`. */
  get values(): readonly T[] {
    return this.#values;
  }
}
