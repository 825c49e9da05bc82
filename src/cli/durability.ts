import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './browsers.ts';
import { findFreePort } from './ports.ts';
import { projectRoot } from './step.ts';

/**
 * `npm run validate -- --durability`, and a part of `npm run verify`: what a person wrote stays. Browsers killed at random
 * instants, storage refused, full and damaged, clocks put back and forward, many tabs: the trials are in
 * `tests/e2e/durability/`, on the site in `dist/`. Prints how many trials and how many losses; ends with code 1 at the
 * first loss. `DURABILITY_SEED=…` kills at the same instants again.
 */
interface Row {
  what: string;
  trials: number;
  losses: number;
  note?: string;
}

interface Suite {
  suites?: Suite[];
  specs?: {
    title: string;
    ok: boolean;
    tests: { annotations: { type: string; description?: string }[]; results?: { error?: { message?: string } }[] }[];
  }[];
}

const report = join(projectRoot, '.cache', 'durability.json');

/**
 * Runs the trials and prints their table.
 * @param only arguments for Playwright, to try some of them.
 * @returns whether nothing was lost.
 */
export async function proveDurability(only: readonly string[] = []): Promise<boolean> {
  if (!existsSync(join(projectRoot, 'dist', 'index.html'))) {
    console.log('durability: not run: there is no site in dist/ (npm run build)');
    return true;
  }
  ensureChromium();
  const seed = process.env['DURABILITY_SEED'] ?? String(Math.floor(Math.random() * 2 ** 31));
  mkdirSync(join(projectRoot, '.cache'), { recursive: true });
  rmSync(report, { force: true });
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = {
    ...process.env,
    DURABILITY: '1',
    DURABILITY_SEED: seed,
    SITE_PORT: String(await findFreePort()),
    PLAYWRIGHT_JSON: report,
  };
  const args = [cli, 'test', '--project=chromium', '--workers=2', '--retries=0', ...only];
  spawnSync(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], env });
  if (!existsSync(report)) {
    console.log('durability: the run broke before its end');
    return false;
  }
  const { suites } = JSON.parse(readFileSync(report, 'utf8')) as { suites: Suite[] }; // Playwright's own form.
  return printRows(suites.flatMap(specsOf), seed);
}

function specsOf(suite: Suite): NonNullable<Suite['specs']> {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

function printRows(specs: NonNullable<Suite['specs']>, seed: string): boolean {
  const rows = specs.flatMap(({ tests }) =>
    tests.flatMap(({ annotations }) =>
      annotations.flatMap(
        ({ type, description }) => (type === 'durability' && description ? [JSON.parse(description) as Row] : []), // written by `tellRow`
      ),
    ),
  );
  console.log(`durability, seed ${seed}`);
  const widest = Math.max(...rows.map(({ what }) => what.length));
  for (const { what, trials, losses, note } of rows)
    console.log(
      `${what.padEnd(widest)}  ${String(trials).padStart(3)} trials  ${String(losses).padStart(2)} lost  ${note?.replace(/\s+/g, ' ') ?? ''}`.trimEnd(),
    );
  const broken = specs.filter(({ ok }) => !ok);
  for (const { title } of broken) console.log(`FAILED ${title}`);
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  console.log(
    `${sum(({ trials }) => trials)} trials, ${sum(({ losses }) => losses)} losses, ${broken.length} broken off (seed ${seed})`,
  );
  return broken.length === 0 && rows.length > 0;
}

if (import.meta.main) process.exit((await proveDurability(process.argv.slice(2))) ? 0 : 1);
