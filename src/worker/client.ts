/** The page's side: workers start when first needed, as many as the machine has cores for, one job each at a time. */
import { summarise } from '#engine/simulate.ts';
import type {
  FromWorker,
  JobName,
  Jobs,
  Narrowing,
  PairRequest,
  PlanRunRequest,
  Problem,
  ToWorker,
} from './protocol.ts';
import { type Trial as PlanTrial, type TrialOptions, tryOverSeeds } from './try-plans.ts';

/** As much of a Worker as is used here: tests bring their own. */
export type WorkerLike = {
  postMessage: (message: ToWorker) => void;
  onmessage: ((event: { data: FromWorker }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  terminate: () => void;
};

export type JobOptions = { readonly signal?: AbortSignal; readonly onProgress?: (done: number) => void };

/** The request was refused: every problem has a code and a place. */
export class RefusedError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('The request is not sound.');
    this.problems = problems;
  }
}

/** The worker broke: a fault of ours, or of a browser that stopped it. */
export class WorkerError extends Error {}

type Waiting = {
  readonly start: (worker: WorkerLike) => void;
  readonly fail: (problem: Error) => void;
};

export type EngineClient = ReturnType<typeof createEngineClient>;

/** The browser's own worker. */
export function createEngineWorker(): WorkerLike {
  return new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module' }) as WorkerLike; // has all of it
}

/** `cores`: how many jobs may run at once, at least 1. */
export function createEngineClient(createWorker: () => WorkerLike, cores: number) {
  const idle: WorkerLike[] = [];
  const queue: Waiting[] = [];
  let started = 0;
  let nextId = 1;

  function next(): void {
    const waiting = queue.shift();
    if (!waiting) return;
    const worker = idle.pop() ?? (started < Math.max(1, cores) ? grow() : undefined);
    if (worker) waiting.start(worker);
    else queue.unshift(waiting);
  }

  function grow(): WorkerLike {
    started += 1;
    return createWorker();
  }

  /**
   * Runs a job. Rejects with the signal's reason when cancelled, {RefusedError} for an unsound request, {WorkerError}
   * when the worker breaks.
   */
  function run<Name extends JobName>(
    job: Name,
    input: Jobs[Name]['input'],
    { signal, onProgress }: JobOptions = {},
  ): Promise<Jobs[Name]['output']> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const id = nextId++;
      const start = (worker: WorkerLike) => {
        const cancel = () => worker.postMessage({ type: 'cancel', id });
        const leave = (isSound: boolean) => {
          signal?.removeEventListener('abort', cancel);
          worker.onmessage = null;
          if (isSound) idle.push(worker);
          else {
            worker.terminate();
            started -= 1;
          }
          next();
        };
        worker.onerror = ({ message }) => {
          leave(false);
          reject(new WorkerError(message ?? 'The worker stopped.'));
        };
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          if (data.type === 'progress') return onProgress?.(data.done);
          leave(data.type !== 'broken');
          if (data.type === 'done')
            resolve(data.output as Jobs[Name]['output']); // the id is this job's
          else if (data.type === 'refused') reject(new RefusedError(data.problems));
          else if (data.type === 'broken') reject(new WorkerError(data.message));
          else reject(signal?.reason);
        };
        signal?.addEventListener('abort', cancel, { once: true });
        // Each job stands with its own input: TypeScript cannot follow the pairing through the table.
        worker.postMessage({ type: 'start', id, job, input } as ToWorker);
      };
      const waiting: Waiting = { start, fail: reject };
      queue.push(waiting);
      signal?.addEventListener('abort', () => {
        const place = queue.indexOf(waiting);
        if (place < 0) return;
        queue.splice(place, 1);
        waiting.fail(signal.reason);
      });
      next();
    });
  }

  /**
   * Compares two plans over seeds, spread over the workers. `onBand` is told the bands from the seeds done so far: first
   * after ten (or all, when fewer), then after every tenth.
   */
  async function compare(
    request: PairRequest['request'],
    other: PairRequest['other'],
    seeds: readonly number[],
    { signal, onBand }: { readonly signal?: AbortSignal; readonly onBand?: (band: Narrowing) => void } = {},
  ): Promise<Narrowing> {
    const pairs: Jobs['pair']['output'][] = [];
    const band = (): Narrowing => ({ comparison: summarise(pairs), done: pairs.length, of: seeds.length });
    await Promise.all(
      seeds.map(async (seed) => {
        pairs.push(await run('pair', { request, other, seed }, signal ? { signal } : {}));
        if (pairs.length % 10 === 0 && pairs.length < seeds.length) onBand?.(band());
      }),
    );
    return band();
  }

  /** Tries a plan, and others on the same people, over seeds spread over the workers: see `tryOverSeeds`. */
  function tryPlans(
    request: PlanRunRequest['request'],
    others: PlanRunRequest['others'],
    seeds: readonly number[],
    options: TrialOptions = {},
  ): Promise<PlanTrial> {
    return tryOverSeeds((input, { signal }) => run('planRun', input, { signal }), request, others, seeds, options);
  }

  /** Starts the workers and lets each run something small, so that what is asked next finds them warm. */
  async function prepare(): Promise<void> {
    const each = Array.from({ length: Math.max(1, cores) }, () => run('trial', { postsPerWeek: 7, seed: 1 }));
    await Promise.all(each);
  }

  /** Stops every worker that has nothing to do. */
  function rest(): void {
    for (const worker of idle.splice(0)) {
      worker.terminate();
      started -= 1;
    }
  }

  return { run, compare, tryPlans, prepare, rest };
}
