import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // The tests on the built site are `*.spec.ts` and run in a browser: see playwright.config.ts.
    exclude: ['tests/e2e/**'],
    // Some start a linter or a compiler.
    testTimeout: 60_000,
    restoreMocks: true,
  },
});
