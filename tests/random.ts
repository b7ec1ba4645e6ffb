/** Seeded random numbers: the same seed gives the same draws on every machine. */

export interface Random {
  /** An integer from 0 to `below` - 1. */
  below(below: number): number;
  /** True once in `times`. */
  once(times: number): boolean;
  pick<T>(values: readonly T[]): T;
}

/** mulberry32, by Tommy Ettinger (public domain). */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    once: (times) => below(times) === 0,
    pick: (values) => values[below(values.length)]!,
  };
}

/** Times that a fuzz test runs: `FUZZ_RUNS`, else the given number. */
export function fuzzRuns(otherwise: number): number {
  return Number(process.env.FUZZ_RUNS ?? otherwise);
}
