import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // A guard against what hangs; a busy machine needs more than the 5 seconds that it is by default.
    testTimeout: 30_000,
    exclude: ['tests/e2e/**', 'tests/package/**', 'tests/bench/**', 'node_modules/**'],
  },
});
