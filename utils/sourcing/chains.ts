/** Who tells what another said: chains of speakers, outermost first, from nested attributions and interviews. */

import type { Sourcing } from '../model/match.ts';

/** Deepest chain that is followed; real ones have two or three links. */
const DEPTH = 6;

function chainOf({ attributions }: Sourcing, index: number, through: number | null): number[] {
  const chain: number[] = [];
  const add = (speaker: number | null): void => {
    if (speaker !== null && chain[0] !== speaker) chain.unshift(speaker);
  };
  let at: number | null = index;
  for (let depth = 0; at !== null && depth < DEPTH; depth++) {
    const one: Sourcing['attributions'][number] = attributions[at]!;
    add(one.speaker);
    add(at === index ? through : (one.through[0] ?? null));
    at = one.within;
  }
  return chain;
}

function isStart(chain: readonly number[], other: readonly number[]): boolean {
  return other.length > chain.length && chain.every((speaker, at) => other[at] === speaker);
}

/** Chains of two or more speakers, each once and none that is only the start of another. */
export function findChains(sourcing: Sourcing): number[][] {
  const chains = new Map<string, number[]>();
  sourcing.attributions.forEach(({ through }, index) => {
    for (const outlet of through.length > 0 ? through : [null]) {
      const chain = chainOf(sourcing, index, outlet);
      if (new Set(chain).size > 1) chains.set(chain.join(' '), chain);
    }
  });
  const all = [...chains.values()].slice(0, 50);
  return all.filter((chain) => !all.some((other) => isStart(chain, other)));
}
