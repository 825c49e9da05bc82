import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The project's own folder: every command works from wherever it is called. */
export const projectRoot = join(import.meta.dirname, '..', '..');

export interface StepResult {
  name: string;
  ok: boolean;
  /** Everything it printed, both streams as they came. */
  output: string;
  seconds: number;
}

export interface Step {
  name: string;
  /** A script of this project, or the name of an installed package's command. */
  run: readonly [string, ...string[]];
  env?: Record<string, string> | undefined;
  /** One line from the output of a run that went well. */
  summarise?: (output: string) => string;
}

/**
 * Runs one step as a process of its own: says that it starts, then how it went, in how many seconds, and with its
 * summary. Its output is printed only if it failed.
 */
export async function runStep({ name, run: [command, ...args], env, summarise }: Step): Promise<StepResult> {
  console.log(`… ${name}`);
  const started = performance.now();
  const entry = command.endsWith('.ts') ? join(projectRoot, command) : commandOf(command);
  const { code, output } = await runNode(entry, args, env);
  const seconds = (performance.now() - started) / 1000;
  const summary = code === 0 ? summarise?.(output) : undefined;
  if (code !== 0) console.log(output.trimEnd());
  console.log(`${code === 0 ? '✓' : '✗'} ${name}: ${seconds.toFixed(1)} s${summary ? `, ${summary}` : ''}`);
  return { name, ok: code === 0, output, seconds };
}

/** The last line that says something: most tools end with their summary. */
export function lastLine(output: string): string {
  return output.trim().split('\n').at(-1)?.trim() ?? '';
}

function runNode(
  entry: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<{ code: number; output: string }> {
  const path = [join(projectRoot, 'node_modules', '.bin'), process.env['PATH']].join(
    process.platform === 'win32' ? ';' : ':',
  );
  const child = spawn(process.execPath, [entry, ...args], {
    cwd: projectRoot,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: '0', ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const take = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  return new Promise((resolve) => {
    child.on('error', (problem) => resolve({ code: 1, output: `${output}\n${problem.message}` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** The script behind an installed command, run with this very Node: `.bin` holds links that Windows cannot follow. */
function commandOf(name: string): string {
  const owner =
    name === 'tsc'
      ? 'typescript'
      : name === 'biome'
        ? '@biomejs/biome'
        : name === 'playwright'
          ? '@playwright/test'
          : name;
  const file = join(projectRoot, 'node_modules', owner, 'package.json');
  const { bin } = JSON.parse(readFileSync(file, 'utf8')) as { bin: string | Record<string, string> }; // npm's own form.
  const script = typeof bin === 'string' ? bin : bin[name];
  if (!script) throw new Error(`The package ${owner} has no command ${name}.`);
  return join(dirname(file), script);
}
