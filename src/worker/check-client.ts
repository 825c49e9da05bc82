import { askInTurn, type TurnWorker } from './in-turn.ts';
import type { CheckAnswer, CheckJobs, CheckRequest } from './plan-checks.ts';

export type { CheckAnswer, CheckJobs, CheckRequest } from './plan-checks.ts';

export type CheckWorker = TurnWorker<CheckRequest, CheckJobs[CheckRequest['type']]>;

export interface CheckClient {
  check(request: Omit<Extract<CheckRequest, { type: 'check' }>, 'type'>): Promise<CheckAnswer>;
  repair(request: Omit<Extract<CheckRequest, { type: 'repair' }>, 'type'>): Promise<CheckJobs['repair']>;
  end(): void;
}

/** The browser's own worker. */
export function createCheckWorker(): CheckWorker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }) as CheckWorker; // has all of it
}

/** Asks the checks' worker, which answers in the order it is asked. */
export function createCheckClient(worker: CheckWorker): CheckClient {
  const ask = askInTurn(worker);
  return {
    // Each answer is that of its question.
    check: (request) => ask({ type: 'check', ...request }) as Promise<CheckAnswer>,
    repair: (request) => ask({ type: 'repair', ...request }) as Promise<CheckJobs['repair']>,
    end: () => worker.terminate(),
  };
}
