import { lastLine, runStep, type Step } from './step.ts';

const lintSummary = (output: string) => /Checked \d+ files/.exec(output)?.[0].toLowerCase() ?? '';
const typesSummary = (output: string) => /Result \((\d+ files)\)/.exec(output)?.[1] ?? '';

const types: Step[] = [
  { name: 'types', run: ['astro', 'check'], summarise: typesSummary },
  { name: 'types without a page (engine, domain)', run: ['tsc', '-p', 'tsconfig.engine.json'] },
  { name: 'types without a page (worker)', run: ['tsc', '-p', 'tsconfig.worker.json'] },
  { name: 'types without a page (offline)', run: ['tsc', '-p', 'tsconfig.offline.json'] },
];
const rest: Step[] = [
  { name: 'lint and walls', run: ['biome', 'check', '--error-on-warnings'], summarise: lintSummary },
  { name: 'content', run: ['src/cli/check-content.ts'], summarise: lastLine },
  { name: 'licences', run: ['src/cli/licences.ts'], summarise: lastLine },
];

/** Types, lint with the walls, content, licences: everything that needs no build. All run, also after one has failed. */
export async function checkAll(): Promise<{ passed: string[]; failed: string[] }> {
  const results = (await Promise.all([types, rest].map(runEach))).flat();
  const names = (ok: boolean) => results.filter((result) => result.ok === ok).map(({ name }) => name);
  return { passed: names(true), failed: names(false) };
}

async function runEach(steps: readonly Step[]) {
  const results = [];
  for (const step of steps) results.push(await runStep(step));
  return results;
}

if (import.meta.main) {
  const { passed, failed } = await checkAll();
  console.log(failed.length > 0 ? `check: failed ${failed.join(', ')}` : `check: ${passed.length} checks passed`);
  process.exit(failed.length > 0 ? 1 : 0);
}
