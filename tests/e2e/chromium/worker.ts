/** Stopping the background worker, as Chromium does when it has been idle. */

import type { Session } from '../session.ts';

/** Stops the worker where it runs; false where there was none, or it went by itself in the meantime. */
export const stopWorker = async ({ running }: Session): Promise<boolean> => {
  const target = running.browser.targets().find((one) => one.type() === 'service_worker');
  const worker = await target?.worker().catch(() => null);
  if (!worker) return false;
  return worker.close().then(
    () => true,
    () => false,
  );
};
