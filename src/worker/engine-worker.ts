/** The worker's own script: one job at a time, cancelled by its id. */
import type { FromWorker, ToWorker } from './protocol.ts';
import { Cancelled, doJob, Refused } from './work.ts';

/** What a dedicated worker's scope offers; the pages' types know only windows. */
const scope = self as unknown as {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage: (message: FromWorker, transfer: Transferable[]) => void;
};
const cancelled = new Set<number>();
const { port1, port2 } = new MessageChannel();

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'cancel') cancelled.add(data.id);
  else void start(data);
};

async function start({ id, job, input }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
  try {
    const output = await doJob(job, input as never, {
      // the table pairs each job with its own input
      now: () => performance.now(),
      pause,
      isCancelled: () => cancelled.has(id),
      onProgress: (done) => send({ type: 'progress', id, done }),
    });
    send({ type: 'done', id, output }, transferables(output));
  } catch (problem) {
    if (problem instanceof Cancelled) send({ type: 'cancelled', id });
    else if (problem instanceof Refused) send({ type: 'refused', id, problems: problem.problems });
    else send({ type: 'broken', id, message: problem instanceof Error ? problem.message : String(problem) });
  }
  cancelled.delete(id);
}

function send(message: FromWorker, transfer: Transferable[] = []): void {
  scope.postMessage(message, transfer);
}

/** Numbers go over without being copied. */
function transferables(output: object): Transferable[] {
  return Object.values(output).flatMap((value) => (value instanceof Float64Array ? [value.buffer] : []));
}

/** Lets waiting messages in: a message to oneself comes after those already queued. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    port1.onmessage = () => resolve();
    port2.postMessage(null);
  });
}
