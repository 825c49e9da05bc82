import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lastLine, projectRoot, runStep, type Step } from './step.ts';

export interface BuildOptions {
  /** Where the site is written, from the project's folder. */
  outDir: string;
  /** The content is checked meanwhile, and decides; not where it has just been done. */
  checkContent: boolean;
  /** `BASE_PATH`, `SITE_URL`, `CONTENT_ROOT`: see README. */
  env?: Record<string, string>;
}

/** Widgets and tools that come with Pagefind and that no page loads. */
const unusedSearchFiles = /^pagefind-(ui|modular-ui|component-ui|highlight|playground)/;

/** Builds the site with its search index. @returns whether every step went well. */
export async function buildSite({ outDir, checkContent, env = {} }: BuildOptions): Promise<boolean> {
  const content: Step = { name: 'content', run: ['src/cli/check-content.ts'], env, summarise: lastLine };
  const site: Step = {
    name: `site in ${outDir}/`,
    run: ['astro', 'build'],
    env: { ...env, OUT_DIR: `./${outDir}` },
    summarise: countPages,
  };
  // Side by side: what the check finds is said long before the pages are made, and decides.
  const results = await Promise.all((checkContent ? [content, site] : [site]).map(runStep));
  for (const line of results.flatMap(({ output }) => output.split('\n').filter((text) => text.includes('[WARN]'))))
    console.log(line);
  if (results.some(({ ok }) => !ok)) return false;
  const search: Step = { name: 'search index', run: ['pagefind', '--site', outDir], summarise: countWords };
  if (!(await runStep(search)).ok) return false;
  await removeUnused(join(projectRoot, outDir, 'pagefind'));
  settleLanguages(join(projectRoot, outDir, 'pagefind', 'pagefind-entry.json'));
  // After everything else: it lists what is there.
  const offline = { name: 'offline lists and worker', run: ['src/cli/offline.ts'] as const };
  const { ok } = await runStep({ ...offline, env: { ...env, OUT_DIR: outDir }, summarise: lastLine });
  if (!ok) return false;
  if (!(env['SITE_URL'] ?? process.env['SITE_URL']))
    console.log('  SITE_URL is not set: pages carry no address of their own (canonical, Open Graph, sitemap).');
  return true;
}

/** Under a folder, and with an address of its own: what search engines are told is judged there. */
const published = { BASE_PATH: '/prova/', SITE_URL: 'https://scuola.example.org' };

/**
 * The two sites the browser tests look at: in `dist`, and as it may be published in `dist-base`. Side by side: one alone
 * leaves a core half idle. @returns whether both are there.
 */
export async function buildTestedSites({ checkContent }: Pick<BuildOptions, 'checkContent'>): Promise<boolean> {
  const done = await Promise.all([
    buildSite({ outDir: 'dist', checkContent }),
    buildSite({ outDir: 'dist-base', checkContent: false, env: published }),
  ]);
  return done.every(Boolean);
}

function countPages(output: string): string {
  return /(\d+) page\(s\) built/.exec(output)?.[0] ?? '';
}

function countWords(output: string): string {
  return [...output.matchAll(/Indexed \d+ (?:pages?|words?)/g)].map(([text]) => text.toLowerCase()).join(', ');
}

async function removeUnused(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (unusedSearchFiles.test(name)) rmSync(join(folder, name));
}

/** Pagefind lists the languages in any order: the same content has to give the same files, or readers fetch them again. */
function settleLanguages(file: string): void {
  const entry = JSON.parse(readFileSync(file, 'utf8')) as { languages: Record<string, unknown> }; // Pagefind's own form.
  const languages = Object.fromEntries(Object.entries(entry.languages).sort(([a], [b]) => a.localeCompare(b)));
  writeFileSync(file, JSON.stringify({ ...entry, languages }));
}

if (import.meta.main) {
  const isDone = await buildSite({ outDir: process.env['OUT_DIR'] ?? 'dist', checkContent: true });
  process.exit(isDone ? 0 : 1);
}
