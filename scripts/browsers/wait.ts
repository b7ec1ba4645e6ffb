/** Waiting for what a browser does. */

/** Waits. */
export const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** How long something may take to come, in milliseconds; the variable PATIENCE gives a slow machine more. */
export const patience = Number(process.env.PATIENCE ?? 15_000);

/** Repeats a look until it gives something. Throws with `what` after the time given. */
export const until = async <T>(what: string, look: () => Promise<T | null>, ms = patience): Promise<T> => {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look().catch(() => null);
    if (found !== null) return found;
    if (Date.now() > end) throw new Error(`not within ${ms} ms: ${what}`);
    await pause(60);
  }
};
