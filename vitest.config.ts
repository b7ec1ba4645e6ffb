import { defineConfig } from 'vitest/config';

/**
 * What needs a process state of its own: a DOM, a fake browser, modules loaded afresh, or a clock that other files' compiled
 * code would bend.
 */
const apart = [
  'tests/{budgets,components,expressions,fuzz,overlay,page,platform}/**/*.test.{ts,tsx}',
  'tests/matching/linear.test.ts',
  'tests/sourcing/hostile.test.ts',
];

const notUnit = ['tests/e2e/**', 'tests/package/**', 'tests/bench/**', 'node_modules/**'];

export default defineConfig({
  test: {
    // A guard against what hangs; a busy machine needs more than the 5 seconds that it is by default.
    testTimeout: 30_000,
    globalSetup: 'tests/temporary-folder.ts',
    // Half the processor time of processes of their own.
    pool: 'threads',
    maxWorkers: '100%',
    projects: [
      { extends: true, test: { name: 'apart', include: apart, exclude: notUnit } },
      {
        extends: true,
        test: {
          name: 'together',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: [...apart, ...notUnit],
          // Pure functions: files share the modules, which are then loaded once per thread.
          isolate: false,
        },
      },
    ],
  },
});
