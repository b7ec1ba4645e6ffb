/** Compiles `data/` before a build and puts the file into the package. It is not web-accessible: only our own worker reads it. */

import { resolve } from 'node:path';
import { defineWxtModule } from 'wxt/modules';
import { ensureDataset } from '../scripts/compile.ts';

const packedName = 'masthead.bin';

export default defineWxtModule({
  name: 'dataset',
  setup(wxt) {
    let compiled = '';
    wxt.hook('build:before', async () => {
      compiled = resolve(await ensureDataset({ root: wxt.config.root }));
      wxt.logger.info(`Dataset: ${compiled}`);
    });
    wxt.hook('build:publicAssets', (_, files) => {
      files.push({ absoluteSrc: compiled, relativeDest: packedName });
    });
  },
});
