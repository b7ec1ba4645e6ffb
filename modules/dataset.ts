/**
 * Compiles `data/` before a build and puts the file into the package, in parts. They are not web-accessible: only our own
 * worker reads them.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { ensureDataset } from '../scripts/compile.ts';
import { partFile } from '../utils/dataset/part-file.ts';
import { cutParts } from '../utils/dataset/parts.ts';

export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    const folder = join(wxt.config.root, '.cache', 'parts');
    let parts: readonly string[] = [];
    wxt.hook('build:before', async () => {
      const compiled = resolve(await ensureDataset({ root: wxt.config.root }));
      mkdirSync(folder, { recursive: true });
      parts = cutParts(readFileSync(compiled)).map((bytes, part) => {
        writeFileSync(join(folder, partFile(part)), bytes);
        return partFile(part);
      });
      wxt.logger.info(`Dataset: ${compiled}`);
    });
    wxt.hook('build:publicAssets', (_, files) => {
      for (const file of parts) files.push({ absoluteSrc: join(folder, file), relativeDest: file });
    });
  },
});
