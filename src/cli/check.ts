import { availableParallelism } from 'node:os';
import { lastLine, runStep, type Step, type StepResult } from './step.ts';

const lintSummary = (output: string) => /Checked \d+ files/.exec(output)?.[0].toLowerCase() ?? '';
const typesSummary = (output: string) => /Result \((\d+ files)\)/.exec(output)?.[1] ?? '';

/**
 * The longest first, so that none is begun alone at the end. Only `.astro` files and what is beside them need Astro's
 * checker, which has one thread for all it reads: the compiler reads the rest, beside it.
 */
const steps: readonly Step[] = [
  { name: 'types (code)', run: ['tsc', '-p', 'tsconfig.code.json'] },
  { name: 'types (pages)', run: ['astro', 'check', '--tsconfig', 'tsconfig.pages.json'], summarise: typesSummary },
  { name: 'lint and walls', run: ['biome', 'check', '--error-on-warnings'], summarise: lintSummary },
  { name: 'types without a page (engine, domain)', run: ['tsc', '-p', 'tsconfig.engine.json'] },
  { name: 'types without a page (worker)', run: ['tsc', '-p', 'tsconfig.worker.json'] },
  { name: 'types without a page (offline)', run: ['tsc', '-p', 'tsconfig.offline.json'] },
  { name: 'content', run: ['src/cli/check-content.ts'], summarise: lastLine },
  { name: 'licences', run: ['src/cli/licences.ts'], summarise: lastLine },
];

/** Types, lint with the walls, content, licences: everything that needs no build. All run, also after one has failed. */
export async function checkAll(): Promise<{ passed: string[]; failed: string[] }> {
  const results: StepResult[] = [];
  const waiting = steps.values();
  const lane = async () => {
    for (const step of waiting) results.push(await runStep(step));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, lane));
  const names = (ok: boolean) => results.filter((result) => result.ok === ok).map(({ name }) => name);
  return { passed: names(true), failed: names(false) };
}

if (import.meta.main) {
  const { passed, failed } = await checkAll();
  console.log(failed.length > 0 ? `check: failed ${failed.join(', ')}` : `check: ${passed.length} checks passed`);
  process.exit(failed.length > 0 ? 1 : 0);
}
