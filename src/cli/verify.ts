import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium, findProgram } from './browsers.ts';
import { buildTestedSites } from './build.ts';
import { findOffice, findSheetOffice } from './office.ts';
import { findFreePort } from './ports.ts';
import { lastLine, projectRoot, runStep } from './step.ts';
import { readTally, type Tally, tallyPlaywright } from './summary.ts';
import { missingOfWebKit } from './webkit.ts';

/**
 * `npm run verify`: what is too slow for every change, or needs other programs. Every page with axe in both schemes and
 * on narrow screens; the main journey in the browsers that are installed; the clients' documents in LibreOffice; the
 * facts the community is held to. Ends with a table: what was not run is said to be not run, and why.
 */
const cache = join(projectRoot, '.cache');
const report = join(cache, 'verify.json');
mkdirSync(cache, { recursive: true });

const browsers = [
  { project: 'chromium', name: 'Chromium', isHere: true, missing: '' },
  {
    project: 'firefox',
    name: 'Firefox',
    isHere: findProgram('firefox-esr', 'firefox') !== undefined,
    missing: 'Firefox is not installed (Debian: firefox-esr)',
  },
];

ensureChromium();
const rows: { part: string; result: string; failed: string[] }[] = [];
if (!(await buildTestedSites({ checkContent: true }))) process.exit(1);

for (const { project, name, isHere, missing } of browsers) {
  if (!isHere) rows.push({ part: `the main journey in ${name}`, result: `not run: ${missing}`, failed: [] });
  else {
    const only =
      project === 'chromium'
        ? 'every page, and the journeys in both languages, in Chromium'
        : `the main journeys, and the engine’s golden run, in ${name}`;
    const tally = await runBrowser(project);
    rows.push({ part: only, result: `${tally.passed} passed, ${tally.failed.length} failed`, failed: tally.failed });
  }
}
const facts = await runStep({
  name: 'the nineteen facts of the community',
  run: ['src/cli/validate.ts'],
  summarise: factsMet,
});
rows.push({
  part: facts.name,
  result: factsMet(facts.output),
  failed: facts.ok ? [] : ['a broken model that its fact does not notice: npm run validate'],
});

/** What needs another program, or takes long, each in a script that ends with how it went: of our files, how much is as written. */
const scripts: { part: string; script: string; missing: string | undefined }[] = [
  { part: 'the main journeys in Safari’s engine', script: 'src/cli/verify-webkit.ts', missing: missingOfWebKit() },
  { part: 'what kills, refusals, damage, clocks and tabs lose', script: 'src/cli/durability.ts', missing: undefined },
  { part: 'Lighthouse, as a phone', script: 'src/cli/verify-lighthouse.ts', missing: undefined },
  {
    part: 'the Word files in LibreOffice',
    script: 'src/cli/verify-word.ts',
    missing: findOffice() ? undefined : 'LibreOffice is not installed (Debian: libreoffice-writer)',
  },
  {
    part: 'the spreadsheets in LibreOffice',
    script: 'src/cli/verify-sheet.ts',
    missing: findSheetOffice() ? undefined : 'LibreOffice Calc is not installed (Debian: libreoffice-calc)',
  },
  { part: 'the calendars in python3-icalendar', script: 'src/cli/verify-ical.ts', missing: undefined },
];
for (const { part, script, missing } of scripts) {
  if (missing) rows.push({ part, result: `not run: ${missing}`, failed: [] });
  else {
    const read = await runStep({ name: part, run: [script], summarise: lastLine });
    rows.push({
      part,
      result: lastLine(read.output),
      failed: read.ok ? [] : [`${part}: node ${script}`],
    });
  }
}

for (const name of rows.flatMap(({ failed }) => failed)) console.log(`FAILED ${name}`);
const widest = Math.max(...rows.map(({ part }) => part.length));
for (const { part, result } of rows) console.log(`${part.padEnd(widest)}  ${result}`);
process.exit(rows.some(({ failed }) => failed.length > 0) ? 1 : 0);

async function runBrowser(project: string): Promise<Tally> {
  rmSync(report, { force: true });
  const cli = join(projectRoot, 'node_modules', '@playwright', 'test', 'cli.js');
  const env = { ...process.env, VERIFY: '1', SITE_PORT: String(await findFreePort()), PLAYWRIGHT_JSON: report };
  spawnSync(process.execPath, [cli, 'test', `--project=${project}`], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return readTally(report, tallyPlaywright);
}

/** The line that says how many facts are met. */
function factsMet(output: string): string {
  return /^\d+ of \d+ facts met.*/m.exec(output)?.[0] ?? 'no answer';
}
