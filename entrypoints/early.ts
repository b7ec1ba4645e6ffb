/**
 * The first script of the worker, so short that nothing is compiled before it runs: it asks for the core of the dataset, which comes while
 * `background.js`, all of the worker, is taken in. In Firefox the manifest names both (`modules/early-script.ts`).
 */

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { askEarlyCore } from '../utils/platform/early-core.ts';
import { takeInWorker } from '../utils/platform/late-script.ts';

export default defineUnlistedScript(() => {
  askEarlyCore();
  takeInWorker();
});
