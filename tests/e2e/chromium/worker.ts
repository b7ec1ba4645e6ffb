/** Stopping the background worker, as Chromium does when it has been idle. */

import type { Session } from '../session.ts';

/** Stops the worker where it runs; false where there was none. */
export const stopWorker = async ({ running }: Session): Promise<boolean> => {
  const target = running.browser.targets().find((one) => one.type() === 'service_worker');
  if (!target) return false;
  const worker = await target.worker();
  await worker?.close();
  return true;
};
