/** The worker begins with `early.js`, which in Chromium takes in `background.js`; a background page of Firefox is given both, one after the other. */

import { defineWxtModule } from 'wxt/modules';

const EARLY = 'early.js';

export default defineWxtModule({
  name: 'early-script',
  setup(wxt) {
    wxt.hook('build:manifestGenerated', (_, { background }) => {
      if (wxt.config.command !== 'build' || background === undefined) return;
      if ('service_worker' in background) background.service_worker = EARLY;
      else if ('scripts' in background) background.scripts = [EARLY, ...(background.scripts ?? [])];
    });
  },
});
