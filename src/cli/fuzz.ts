import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { printTable, type Row } from './bench-table.ts';
import { createTargets, type Outcome, type Target } from './fuzz-targets.ts';
import { hostileStrings } from './hostile-strings.ts';
import { trips } from './hostile-trips.ts';

/**
 * `node src/cli/fuzz.ts`, a part of `npm run validate`: ten thousand spoilt files and links of each kind, and three
 * hundred hostile texts through every field and file. Nothing may throw, take longer than five seconds, or lose what it could
 * not read. `--runs`: how many of each kind. `--seed`: the same again, as printed. `--only`: the kinds whose name has this
 * in it. Ends with code 1 when something was lost, thrown or slow.
 */
const slowMs = 5000;

export interface FuzzOptions {
  runs: number;
  seed: number;
  only: string;
}

/** Runs everything and prints the table. @returns whether nothing was lost. */
export async function fuzz({ runs, seed, only }: FuzzOptions): Promise<boolean> {
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const target of await createTargets()) {
    if (!target.name.includes(only)) continue;
    const { row, failure } = await runTarget(target, runs, seed);
    rows.push(row);
    console.error(`… ${row.what}: ${row.value}, ${row.compare}`);
    if (failure) failures.push(failure);
  }
  for (const [name, trip] of Object.entries(trips)) {
    if (!name.includes(only)) continue;
    const wrong: string[] = [];
    for (const text of hostileStrings) {
      const lost = await trip(text).catch((problem: unknown) => [String(problem)]);
      if (lost.length > 0) wrong.push(`${name}: ${JSON.stringify(text).slice(0, 60)}: ${lost.slice(0, 3).join(', ')}`);
    }
    rows.push({
      what: name,
      value: `${hostileStrings.length} hostile texts`,
      compare: `${wrong.length} changed or run`,
    });
    failures.push(...wrong);
  }
  printTable(rows);
  console.log(`seed ${seed}`);
  for (const failure of failures) console.log(`✗ ${failure}`);
  return failures.length === 0;
}

async function runTarget({ name, cases }: Target, runs: number, seed: number): Promise<{ row: Row; failure?: string }> {
  const taken = new Map<string, number>();
  let slowest = 0;
  const check = await fc.check(
    fc.asyncProperty(cases, async (run) => {
      const started = performance.now();
      const outcome: Outcome = await run();
      const took = performance.now() - started;
      slowest = Math.max(slowest, took);
      taken.set(outcome.taken, (taken.get(outcome.taken) ?? 0) + 1);
      if (outcome.lost.length > 0) throw new Error(`lost ${outcome.lost.map((own) => JSON.stringify(own)).join(', ')}`);
      if (took > slowMs) throw new Error(`took ${took.toFixed(0)} ms`);
    }),
    { numRuns: runs, seed, endOnFailure: true },
  );
  const told = [...taken].sort(([, a], [, b]) => b - a).map(([code, count]) => `${code} ${count}`);
  const row = {
    what: name,
    value: `${check.numRuns} spoilt, slowest ${slowest.toFixed(0)} ms`,
    compare: `${check.failed ? '1 failed' : '0 lost, 0 thrown'}; ${told.join(', ')}`,
  };
  if (!check.failed) return { row };
  const problem = check.errorInstance instanceof Error ? check.errorInstance.message : String(check.errorInstance);
  return { row, failure: `${name}: ${problem} (--seed ${seed}, case ${check.numRuns})` };
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '10000' },
      seed: { type: 'string', default: String(Date.now() % 0x7fffffff) },
      only: { type: 'string', default: '' },
    },
  });
  const isWhole = await fuzz({ runs: Number(values.runs), seed: Number(values.seed), only: values.only });
  if (!isWhole) process.exitCode = 1;
}
