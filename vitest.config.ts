import { defineConfig } from 'vitest/config';

/** What only computes is loaded once for many files; what keeps something of its own begins anew in each. */
const pure = ['tests/{architecture,cli,content,domain,engine,formats,i18n,library,worker}/**/*.test.ts'];

export default defineConfig({
  test: {
    // Some start a linter or a compiler.
    testTimeout: 60_000,
    // All the cores: left to itself it keeps one free for an editor that nobody has open.
    maxWorkers: '100%',
    restoreMocks: true,
    unstubGlobals: true,
    // The tests on the built site are `*.spec.ts` and run in a browser: see playwright.config.ts.
    projects: [
      { extends: true, test: { name: 'pure', isolate: false, include: pure } },
      { extends: true, test: { name: 'kept', include: ['tests/**/*.test.ts'], exclude: pure } },
    ],
  },
});
