/** Progress of a long run, on the terminal only: nothing is printed where standard error is a file or a pipe. */

export interface Progress {
  /** Counts one step done. */
  step(): void;
  /** Wipes the line. */
  end(): void;
}

/** Progress of a run that has few stages, of some seconds each. */
export interface Stages {
  begin(stage: string): void;
  /** Wipes the line. */
  end(): void;
}

const REDRAW_MS = 200;
const WIPE = '\r\u001b[K';

/** Shows `label: stage` while it lasts. */
export function showStages(label: string): Stages {
  const { stderr } = process;
  const show = (text: string): void => {
    if (stderr.isTTY) stderr.write(text);
  };
  return {
    begin: (stage) => show(`\r${label}: ${stage}\u001b[K\r`),
    end: () => show(WIPE),
  };
}

/**
 * Shows `label: count` (of `total`, where known), redrawn at most five times a second. The cursor goes back to the line's start,
 * so that what a run prints to the same terminal is written over it.
 */
export function showProgress(label: string, total: number | null = null): Progress {
  const { stderr } = process;
  let count = 0;
  let drawn = 0;
  return {
    step(): void {
      count += 1;
      if (!stderr.isTTY || Date.now() - drawn < REDRAW_MS) return;
      drawn = Date.now();
      stderr.write(`\r${label}: ${count}${total === null ? '' : ` of ${total}`}\u001b[K\r`);
    },
    end(): void {
      if (stderr.isTTY) stderr.write(WIPE);
    },
  };
}
