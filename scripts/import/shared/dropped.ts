/** Keeps count of what an import leaves out and why, and prints it at the end. */

export interface Dropped {
  /** Counts one thing left out, with an example. */
  drop(why: string, what: string): void;
  /** Prints the reasons with their counts and first examples. */
  print(source: string): void;
}

const EXAMPLES = 4;

export function countDropped(): Dropped {
  const reasons = new Map<string, { count: number; examples: string[] }>();
  return {
    drop(why, what): void {
      const entry = reasons.get(why) ?? { count: 0, examples: [] };
      entry.count += 1;
      if (entry.examples.length < EXAMPLES) entry.examples.push(what);
      reasons.set(why, entry);
    },
    print(source): void {
      for (const [why, { count, examples }] of [...reasons].sort(([a], [b]) => (a < b ? -1 : 1))) {
        console.log(`  ${source}: left out ${count}, ${why}: ${examples.join('; ')}`);
      }
    },
  };
}
