import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.ts';
import { buildTestedSites } from './build.ts';
import { checkAll } from './check.ts';
import { findFreePort } from './ports.ts';
import { projectRoot, runStep } from './step.ts';
import { closeRun, readTally, type Tally, tallyPlaywright, tallyVitest } from './summary.ts';

/**
 * `npm test`: everything that continuous integration runs. Checks, unit tests, two builds (at the root, and under a
 * folder with a published address) and the browser tests on both. What fails does not stop what can still run.
 */
const cache = join(projectRoot, '.cache');
const vitestReport = join(cache, 'vitest.json');
const playwrightReport = join(cache, 'playwright.json');
mkdirSync(cache, { recursive: true });
for (const report of [vitestReport, playwrightReport]) rmSync(report, { force: true });

const tallies: Tally[] = [];
const checks = await checkAll();
tallies.push({ passed: checks.passed.length, failed: checks.failed });

const unit = {
  name: 'unit tests',
  run: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
} as const;
await runStep({ ...unit, summarise: (output) => /Tests +(.*)/.exec(output)?.[1] ?? '' });
tallies.push(readTally(vitestReport, tallyVitest));

const areBuilt = await buildTestedSites({ checkContent: false });
tallies.push({ passed: 0, failed: areBuilt ? [] : ['build'] });

if (areBuilt) tallies.push(await runBrowserTests());
process.exit(closeRun(tallies));

async function runBrowserTests(): Promise<Tally> {
  try {
    const { executablePath } = ensureChromium();
    console.log(`… browser tests on ${executablePath ?? 'Playwright’s Chromium'}`);
  } catch (problem) {
    return { passed: 0, failed: [problem instanceof Error ? problem.message : String(problem)] };
  }
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, SITE_PORT: String(await findFreePort()) };
  // Its list of tests is the progress: it goes straight to the terminal.
  spawnSync(process.execPath, [cli, 'test'], { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], env });
  return readTally(playwrightReport, tallyPlaywright);
}
