import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Plugin } from 'vite';
import solid from 'vite-plugin-solid';
import { projectRoot } from './step.ts';

type Transform = Extract<Plugin['transform'], (...given: never[]) => unknown>;

/** A component and the side it is compiled for: the pages' (to text) or the browser's. */
interface Task {
  id: string;
  source: string;
  ssr: boolean;
}

/** `code` is missing where the compiler refused: what is wrong is then said by the thread that asks. */
type Done = Task & { code: string | undefined };

const options = { ssr: true, solid: { hydratable: false } };
const keyOf = ({ id, source, ssr }: Task) => `${ssr} ${id} ${source}`;

/**
 * Solid's compiler takes a quarter of a build's time and holds everything else up. In a build it therefore works on a
 * second thread: at once on what is asked for, and meanwhile on what the browser's side will ask for later.
 */
export function solidAhead({ isBuild }: { isBuild: boolean }): Plugin {
  const plugin = solid(options);
  if (!isBuild) return plugin;
  const compile = startCompiler();
  return {
    ...plugin,
    async transform(source, id, given) {
      const ssr = this.environment.config.consumer === 'server';
      const code = id.endsWith('.tsx') ? await compile({ id, source, ssr }) : undefined;
      return code ? { code, map: null } : (plugin.transform as Transform).call(this, source, id, given); // A plain function.
    },
  };
}

/** @returns what compiles a component on the second thread: its code, or nothing where that could not be had. */
function startCompiler(): (task: Task) => Promise<string | undefined> {
  const tasks = new Map<string, PromiseWithResolvers<string | undefined>>();
  const answerTo = (task: Task) => {
    const known = tasks.get(keyOf(task)) ?? Promise.withResolvers<string | undefined>();
    tasks.set(keyOf(task), known);
    return known;
  };
  let isAlive = true;
  const worker = new Worker(new URL(import.meta.url));
  worker.on('message', (done: Done) => answerTo(done).resolve(done.code));
  worker.on('error', () => {
    isAlive = false;
    for (const { resolve } of tasks.values()) resolve(undefined);
  });
  worker.unref(); // The build does not wait for what it never asked for.
  return (task) => {
    const isNew = !tasks.has(keyOf(task));
    const { promise, resolve } = answerTo(task);
    if (isNew && isAlive) worker.postMessage(task);
    else if (isNew) resolve(undefined);
    return promise;
  };
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const transform = solid(options).transform as Transform; // As above.
  const begun = new Set<string>();
  const compile = async (task: Task) => {
    if (begun.has(keyOf(task))) return;
    begun.add(keyOf(task));
    const made = Promise.resolve(transform.call({} as never, task.source, task.id, { ssr: task.ssr } as never));
    const done: unknown = await made.catch(() => undefined);
    port.postMessage({ ...task, code: (done as Done | undefined)?.code } satisfies Done);
  };
  for (const file of globSync('src/**/*.tsx', { cwd: projectRoot })) {
    for (let asked = receiveMessageOnPort(port); asked; asked = receiveMessageOnPort(port))
      await compile(asked.message);
    const id = join(projectRoot, file);
    await compile({ id, source: readFileSync(id, 'utf8'), ssr: false });
  }
  port.on('message', compile);
}
