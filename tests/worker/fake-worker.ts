import type { WorkerLike } from '#worker/client.ts';
import type { FromWorker, ToWorker } from '#worker/protocol.ts';
import { Cancelled, doJob, Refused } from '#worker/work.ts';

/** A worker in the same thread: what it is told and what it answers goes through a copy, as between threads. */
export class FakeWorker implements WorkerLike {
  onmessage: ((event: { data: FromWorker }) => void) | null = null;
  onerror: ((event: { message?: string }) => void) | null = null;
  isTerminated = false;
  running = 0;
  private readonly cancelled = new Set<number>();

  postMessage(message: ToWorker): void {
    const heard = structuredClone(message);
    if (heard.type === 'cancel') this.cancelled.add(heard.id);
    else void this.work(heard);
  }

  terminate(): void {
    this.isTerminated = true;
  }

  private async work({ id, job, input }: Extract<ToWorker, { type: 'start' }>): Promise<void> {
    this.running += 1;
    let clock = 0;
    try {
      const output = await doJob(job, input as never, {
        now: () => {
          clock += 40;
          return clock;
        },
        pause: () => new Promise((resolve) => setImmediate(resolve)),
        isCancelled: () => this.cancelled.has(id),
        onProgress: (done) => this.say({ type: 'progress', id, done }),
      });
      this.running -= 1;
      this.say({ type: 'done', id, output });
    } catch (problem) {
      this.running -= 1;
      if (problem instanceof Cancelled) this.say({ type: 'cancelled', id });
      else if (problem instanceof Refused) this.say({ type: 'refused', id, problems: problem.problems });
      else this.say({ type: 'broken', id, message: String(problem) });
    }
  }

  private say(message: FromWorker): void {
    this.onmessage?.({ data: structuredClone(message) });
  }
}
