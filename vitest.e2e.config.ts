import { defineConfig } from 'vitest/config';

/** The same files in each browser, and the checks of the built packages. Two browsers run side by side. */
const inBrowser = (browser: 'chromium' | 'firefox') => ({
  extends: true as const,
  test: {
    name: browser,
    include: ['tests/e2e/*.test.ts', `tests/e2e/${browser}/*.test.ts`],
    provide: { browser },
  },
});

export default defineConfig({
  test: {
    globalSetup: 'tests/e2e/set-up.ts',
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    projects: [
      inBrowser('chromium'),
      inBrowser('firefox'),
      {
        extends: true,
        // Afterwards: it builds again, in the folder that the browsers have loaded.
        test: { name: 'package', include: ['tests/package/*.test.ts'], sequence: { groupOrder: 1 } },
      },
    ],
  },
});
