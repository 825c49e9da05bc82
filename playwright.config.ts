import { defineConfig, devices } from '@playwright/test';
import { chromiumArgs, findChromium, findProgram } from './src/cli/browsers.ts';

/** Ports that `npm start` does not use; `npm test` passes free ones. */
const port = Number(process.env['SITE_PORT'] ?? 4517);
const site = `http://127.0.0.1:${port}`;
/** `slow`: what `npm verify` adds: every page, other browsers, the longest journeys in both languages. */
const isSlow = process.env['VERIFY'] === '1';
const executablePath = findChromium()?.executablePath;
const firefox = isSlow ? findProgram('firefox-esr', 'firefox') : undefined;

export default defineConfig({
  testDir: 'tests/e2e',
  // A pattern is looked for anywhere in a path: `verify/` has to be left out by name.
  ...(process.env['DURABILITY']
    ? { testMatch: 'durability/*.spec.ts' }
    : isSlow
      ? { testMatch: ['verify/*.spec.ts', '**/{workshop-journey,workshop-full,plan-journey,plan-case,crisis}.spec.ts'] }
      : { testIgnore: ['verify/**', 'durability/**'] }),
  outputDir: '.cache/test-results',
  fullyParallel: true,
  forbidOnly: true,
  // One more than the cores of a small machine: a browser test waits as much as it works.
  workers: 3,
  // A race lost once on a busy machine is said at the end (`UNSTEADY`) and looked into; lost twice, it is a fault.
  retries: 1,
  timeout: 60_000,
  reporter: [['list'], ['json', { outputFile: process.env['PLAYWRIGHT_JSON'] ?? '.cache/playwright.json' }]],
  // Only offline.spec.ts lets the service worker in: it would fetch the whole language beside every test.
  use: { baseURL: site, trace: 'off', screenshot: 'only-on-failure', serviceWorkers: 'block' },
  projects: [
    {
      name: 'chromium',
      use: {
        ...devices['Desktop Chrome'],
        launchOptions: { args: chromiumArgs, ...(executablePath && { executablePath }) },
      },
    },
    ...(firefox
      ? [
          {
            name: 'firefox',
            testMatch: ['verify/everywhere.spec.ts', '**/{golden,search,bench,keyboard,final-check,practice}.spec.ts'],
            use: {
              browserName: 'firefox' as const,
              channel: 'moz-firefox',
              colorScheme: null,
              launchOptions: { executablePath: firefox },
            },
          },
        ]
      : []),
  ],
  webServer: {
    command: `node src/cli/preview.ts`,
    env: { PORT: String(port), PATH: process.env['PATH'] ?? '' },
    url: `${site}/it/`,
    reuseExistingServer: !process.env['CI'],
  },
});
