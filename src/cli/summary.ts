import { existsSync, readFileSync } from 'node:fs';

export interface Tally {
  passed: number;
  /** Names of what failed. */
  failed: string[];
  /** Names of what failed, was tried again and passed: among the passed, and said. */
  unsteady?: string[];
}

interface VitestReport {
  testResults: { name: string; message?: string; assertionResults: { fullName: string; status: string }[] }[];
}
interface PlaywrightSuite {
  title: string;
  suites?: PlaywrightSuite[];
  specs?: { title: string; ok: boolean; tests: { projectName: string; status: string }[] }[];
}
interface PlaywrightReport {
  suites: PlaywrightSuite[];
  errors: { message?: string }[];
}

/** Counts a vitest run from its JSON report; a file that could not even be loaded is one failure. */
export function tallyVitest(report: VitestReport): Tally {
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const unloaded = report.testResults.filter((file) => file.assertionResults.length === 0 && file.message);
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: [
      ...tests.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName),
      ...unloaded.map(({ name, message }) => `${name}: ${message?.split('\n')[0]}`),
    ],
  };
}

/** Counts a Playwright run from its JSON report, each test in each browser. */
export function tallyPlaywright(report: PlaywrightReport): Tally {
  const tests = report.suites.flatMap((suite) => listTests(suite, []));
  return {
    passed: tests.filter(({ status }) => status === 'expected' || status === 'flaky').length,
    unsteady: tests.filter(({ status }) => status === 'flaky').map(({ name }) => name),
    failed: [
      ...tests.filter(({ status }) => status === 'unexpected').map(({ name }) => name),
      ...report.errors.map(({ message = 'the run broke' }) => String(message.split('\n')[0])),
    ],
  };
}

function listTests(suite: PlaywrightSuite, above: string[]): { name: string; status: string }[] {
  const path = [...above, suite.title];
  const own = (suite.specs ?? []).flatMap(({ title, tests }) =>
    tests.map(({ projectName, status }) => ({ name: `[${projectName}] ${[...path, title].join(' › ')}`, status })),
  );
  return [...own, ...(suite.suites ?? []).flatMap((inner) => listTests(inner, path))];
}

/** Reads a report that a run was to leave; a run that left none has failed. */
export function readTally(file: string, tally: (report: never) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: [`no report in ${file}: the run broke before its end`] };
  return tally(JSON.parse(readFileSync(file, 'utf8')) as never); // Each tally names the form its tool writes.
}

/** Prints what failed, then the plain last line. @returns the code to exit with. */
export function closeRun(tallies: readonly Tally[]): number {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const failed = tallies.flatMap((tally) => tally.failed);
  for (const name of tallies.flatMap((tally) => tally.unsteady ?? []))
    console.log(`UNSTEADY ${name}: failed, then passed when tried again`);
  for (const name of failed) console.log(`FAILED ${name}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  return failed.length > 0 || passed === 0 ? 1 : 0;
}
