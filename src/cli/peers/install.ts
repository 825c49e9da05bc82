/**
 * Two public libraries, installed for one measurement into a folder that its caller removes. They stay out of
 * package.json and of the lockfile: AgentScript is GPL-3.0.
 */
import { exec } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import type { AgentScript } from './agentscript-driver.ts';
import type { Flocc } from './flocc-driver.ts';

export const packages = ['flocc@0.7.0', 'agentscript@0.10.27'] as const;

export type Libraries = Flocc & AgentScript;
export type Installed = { ok: true; libraries: Libraries } | { ok: false; why: string };

/**
 * What is loaded from the folder. AgentScript draws on a canvas as soon as it is imported, and Node has none: it gets
 * an empty one for that moment.
 */
const entry = `import flocc from 'flocc';
globalThis.OffscreenCanvas ??= class { getContext() { return {}; } };
const { Model } = await import('agentscript');
delete globalThis.OffscreenCanvas;
export const { Agent, Environment } = flocc;
export { Model };
`;

export async function installLibraries(folder: string): Promise<Installed> {
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  writeFileSync(join(folder, 'libraries.js'), entry);
  try {
    // The folder is where npm runs, so that no path needs quoting in a shell.
    await promisify(exec)(
      `npm install --prefix . --ignore-scripts --no-audit --no-fund --fetch-retries=1 ${packages.join(' ')}`,
      { cwd: folder, timeout: 180_000 },
    );
  } catch (problem) {
    return { ok: false, why: reasonOf(problem) };
  }
  // Where types end: the drivers say what they use of each library.
  return { ok: true, libraries: (await import(pathToFileURL(join(folder, 'libraries.js')).href)) as Libraries };
}

/** npm's own first line about what went wrong. */
function reasonOf(problem: unknown): string {
  const output = problem instanceof Error && 'stderr' in problem ? String(problem.stderr) : String(problem);
  const line = output.split('\n').find((text) => /npm (error|ERR!) (?!code|errno|syscall)/.test(text));
  return (line ?? output.trim().split('\n')[0] ?? '').replace(/^npm (error|ERR!)\s*/, '');
}
