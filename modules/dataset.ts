/**
 * Compiles `data/` before a build and puts the file into the package, in parts. They are not web-accessible: only our own
 * worker reads them. In Chromium its code is told their checksum (`utils/platform/kept-parts.ts`).
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { ensureDataset } from '../scripts/compile.ts';
import { openDataset } from '../utils/dataset/open.ts';
import { partFile } from '../utils/dataset/part-file.ts';
import { cutParts } from '../utils/dataset/parts.ts';

export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    const folder = join(wxt.config.root, '.cache', 'parts');
    let parts: readonly string[] = [];
    let checksum: string | undefined;
    wxt.hook('build:before', async () => {
      const compiled = resolve(await ensureDataset({ root: wxt.config.root }));
      mkdirSync(folder, { recursive: true });
      const whole = readFileSync(compiled);
      checksum = openDataset(whole).about.checksum;
      parts = cutParts(whole).map((bytes, part) => {
        writeFileSync(join(folder, partFile(part)), bytes);
        return partFile(part);
      });
      wxt.logger.info(`Dataset: ${compiled}`);
    });
    wxt.hook('vite:build:extendConfig', (_, config) => {
      // Firefox hands over a file of the package as fast as a copy.
      const kept = wxt.config.browser === 'firefox' ? null : checksum;
      config.define = { ...config.define, __KEPT_DATASET__: JSON.stringify(kept) };
    });
    wxt.hook('build:publicAssets', (_, files) => {
      for (const file of parts) files.push({ absoluteSrc: join(folder, file), relativeDest: file });
    });
  },
});
