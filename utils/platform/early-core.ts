/**
 * The core of the dataset, asked for by the worker's first script (`entrypoints/early.ts`) and taken by its second: it is on its way while
 * that one is taken in and run, 9 ms in Chromium.
 */

import { CORE_PART, partFile } from '../dataset/part-file.ts';

const scope = globalThis as unknown as { coreOfMasthead?: Promise<Response> | undefined };

/** Asks for it. A failure is told to who takes it. */
export const askEarlyCore = (): void => {
  const core = fetch(`/${partFile(CORE_PART)}`);
  core.catch(() => undefined);
  scope.coreOfMasthead = core;
};

/** Its answer, once; null where it was not asked for or was taken before. Rejects as `fetch` does. */
export const takeEarlyCore = (): Promise<Response> | null => {
  const taken = scope.coreOfMasthead ?? null;
  scope.coreOfMasthead = undefined;
  return taken;
};
