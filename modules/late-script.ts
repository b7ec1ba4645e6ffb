/**
 * Puts to sleep what reads pages: the build writes `reading.js` as a function of its data, and the data as `reading.json`. Chromium hands a
 * service worker that starts each letter of its scripts, used or not, and twice as much that it compiled of them; two thirds were data.
 * How Chinese characters are read is a file besides, since few pages ask for it.
 */

import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { putToSleep } from '../scripts/put-to-sleep.ts';
import { hanTable } from '../utils/mentions/han-table.ts';

const SCRIPT = 'reading.js';
const DATA = 'reading.json';
const HAN = 'han.txt';

const asleep: Plugin = {
  name: 'asleep',
  enforce: 'post',
  load: (id: string): string | null =>
    id.endsWith('/utils/mentions/han-table.ts') ? "export const hanTable = '';" : null,
  generateBundle(_options, bundle) {
    const chunk = bundle[SCRIPT];
    if (chunk?.type !== 'chunk') return;
    const { script, data } = putToSleep(chunk.code);
    chunk.code = script;
    this.emitFile({ type: 'asset', fileName: DATA, source: data });
    this.emitFile({ type: 'asset', fileName: HAN, source: hanTable });
  },
};

export default defineWxtModule({
  name: 'late-script',
  setup(wxt) {
    wxt.hook('vite:build:extendConfig', (_, config) => {
      config.plugins = [...(config.plugins ?? []), asleep];
    });
  },
});
