/** Stopping the background worker, as Chromium does when it has been idle. */

import type { Session } from '../session.ts';

/** Stops the worker where it runs; false where there was none, or it went by itself in the meantime. */
export const stopWorker = async ({ running }: Session): Promise<boolean> => {
  // one that was stopped before may still stand among the targets
  for (const target of running.browser.targets().filter((one) => one.type() === 'service_worker')) {
    const worker = await target.worker().catch(() => null);
    const isStopped = await worker?.close().then(
      () => true,
      () => false,
    );
    if (isStopped) return true;
  }
  return false;
};
