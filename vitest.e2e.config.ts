import { defineConfig } from 'vitest/config';
import { patience } from './scripts/browsers/wait.ts';

/** The same files in each browser, and the checks of the built packages. Three browsers run side by side: they wait half of the time. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['tests/e2e/*.test.ts', `tests/e2e/${browser}/*.test.ts`],
    provide: { browser },
  },
});

/** What is held against a clock, with nothing beside it. */
const timing = (browser: 'chromium' | 'firefox', groupOrder: 1 | 2) => ({
  extends: true as const,
  test: {
    name: `${browser} timing`,
    include: ['tests/e2e/timing/*.test.ts'],
    provide: { browser },
    fileParallelism: false,
    sequence: { groupOrder },
  },
});

export default defineConfig({
  test: {
    globalSetup: ['tests/temporary-folder.ts', 'tests/e2e/set-up.ts'],
    fileParallelism: true,
    maxWorkers: 3,
    testTimeout: 4 * patience,
    hookTimeout: 4 * patience,
    projects: [
      inBrowser('chromium'),
      inBrowser('firefox'),
      { extends: true as const, test: { name: 'package', include: ['tests/package/*.test.ts'] } },
      timing('chromium', 1),
      timing('firefox', 2),
    ],
  },
});
