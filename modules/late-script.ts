/**
 * Puts to sleep what reads pages: the build writes `reading.js` as a function of its data, and the data as `reading.json`. Chromium hands a
 * service worker that starts each letter of its scripts, used or not, and twice as much that it compiled of them; two thirds were data.
 * Tables that few pages ask for (`utils/model/late-table.ts`) are files besides.
 */

import type { Plugin } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { putToSleep } from '../scripts/put-to-sleep.ts';

const SCRIPT = 'reading.js';
const DATA = 'reading.json';
/** A module that holds one table and nothing else. */
const TABLE = /\/utils\/(?:mentions\/tables|sourcing\/languages)\/(\w+)\.ts$/;

const asleep: Plugin = {
  name: 'asleep',
  enforce: 'post',
  async load(id: string): Promise<string | null> {
    const name = TABLE.exec(id)?.[1];
    if (name === undefined) return null;
    const module: Readonly<Record<string, unknown>> = await import(id);
    this.emitFile({ type: 'asset', fileName: `tables/${name}.json`, source: JSON.stringify(module[name]) });
    return `export const ${name} = null;`;
  },
  generateBundle(_options, bundle) {
    const chunk = bundle[SCRIPT];
    if (chunk?.type !== 'chunk') return;
    const { script, data } = putToSleep(chunk.code);
    chunk.code = script;
    this.emitFile({ type: 'asset', fileName: DATA, source: data });
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
