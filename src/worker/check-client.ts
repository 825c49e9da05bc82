import type { CheckAnswer, CheckJobs, CheckRequest } from './plan-checks.ts';

export type { CheckAnswer, CheckJobs, CheckRequest } from './plan-checks.ts';

/** As much of a Worker as is used here: tests bring their own. */
export type CheckWorker = {
  postMessage: (message: CheckRequest) => void;
  onmessage: ((event: { data: CheckJobs[CheckRequest['type']] }) => void) | null;
  onerror: ((event: { message?: string }) => void) | null;
  terminate: () => void;
};

export interface CheckClient {
  check(request: Omit<Extract<CheckRequest, { type: 'check' }>, 'type'>): Promise<CheckAnswer>;
  repair(request: Omit<Extract<CheckRequest, { type: 'repair' }>, 'type'>): Promise<CheckJobs['repair']>;
  end(): void;
}

/** The browser's own worker. */
export function createCheckWorker(): CheckWorker {
  return new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' }) as CheckWorker; // has all of it
}

/** Asks the checks' worker, which answers in the order it is asked. When it breaks, every question waiting is refused. */
export function createCheckClient(worker: CheckWorker): CheckClient {
  const waiting: { resolve: (answer: never) => void; reject: (problem: Error) => void }[] = [];
  worker.onmessage = ({ data }) => waiting.shift()?.resolve(data as never); // the answer to the question at the head
  worker.onerror = ({ message }) => {
    for (const { reject } of waiting.splice(0)) reject(new Error(message ?? 'The worker stopped.'));
  };

  function ask<T>(request: CheckRequest): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      waiting.push({ resolve, reject });
      worker.postMessage(request);
    });
  }

  return {
    check: (request) => ask({ type: 'check', ...request }),
    repair: (request) => ask({ type: 'repair', ...request }),
    end: () => worker.terminate(),
  };
}
