import { parseArgs } from 'node:util';
import { careerChecks, readCareer } from '#library/career.ts';
import { dayChecks, readDays } from '#library/days.ts';
import { type DueCheck, listDueChecks } from '#library/facts.ts';
import { readLibrary } from '#library/library.ts';
import { describeProblem } from '#library/problem.ts';

/**
 * `node src/cli/facts.ts [--on YYYY-MM-DD]`: lists the facts, the sources and the days others keep that are to be read
 * again as of a day (today), and those of the next thirty days. Exit code 1 when any has expired.
 */
const { values } = parseArgs({ options: { on: { type: 'string' } } });
const on = values.on ?? new Date().toISOString().slice(0, 10);

if (!/^\d{4}-\d{2}-\d{2}$/.test(on) || Number.isNaN(Date.parse(on))) {
  console.error(`--on takes a day such as 2027-05-23, not ${on}.`);
  process.exitCode = 2;
} else {
  const root = process.env['CONTENT_ROOT'] ?? process.cwd();
  const { library } = readLibrary(root);
  const more = [...dayChecks(readDays(root, library.sources).days), ...careerChecks(readCareer(root))];
  const { expired, soon } = listDueChecks(library, on, 30, more);
  for (const check of expired) console.log(say(check, 'expired'));
  for (const check of soon) console.log(say(check, 'holds until'));
  console.log(`facts on ${on}: ${expired.length} expired, ${soon.length} to check within 30 days`);
  if (expired.length > 0) process.exitCode = 1;
}

function say({ kind, id, source, file, line, checkedOn, expiresOn }: DueCheck, state: string): string {
  const { name, dates } = {
    fact: { name: `The fact \`${id}\` (${source})`, dates: 'checkedOn and expiresOn' },
    source: { name: `The source \`${id}\``, dates: 'checkedOn' },
    day: { name: `The day \`${id}\` (${source})`, dates: 'seen' },
  }[kind];
  const message = `${name}, checked on ${checkedOn}, ${state} ${expiresOn}. Read it again, then write the new ${dates}.`;
  return describeProblem({ level: 'warning', file, line, message });
}
