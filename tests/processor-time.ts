/** Time that does not depend on what else the machine does: the processor's, for this thread alone. */

/** Milliseconds of processor time that a run takes. */
export const processorTime = (run: () => void): number => {
  const before = process.threadCpuUsage();
  run();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
};

/** The least of several runs: what the first one compiles and collects is not in it. */
export const leastTime = (rounds: number, run: () => void): number =>
  Math.min(...Array.from({ length: rounds }, () => processorTime(run)));
