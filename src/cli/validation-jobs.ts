import { createHash } from 'node:crypto';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { CONSTANT_TABLE, type ConstantName, createConstants } from '#engine/constants.ts';
import { createModel } from '#engine/model.ts';
import { FACTS } from '#validation/facts.ts';
import { sampleFact } from '#validation/judge.ts';
import { Lab } from '#validation/lab.ts';
import { PROPERTIES } from '#validation/properties.ts';

/** One seed's share of the validation: some facts (all when none are named) on a community of a size, with constants changed. */
export interface Job {
  people: number;
  seed: number;
  facts?: readonly number[];
  changes?: Partial<Record<ConstantName, number>>;
  withProperties?: boolean;
}

export interface JobResult {
  /** Samples by fact number: a list for each of its parts. */
  samples: Record<number, readonly (readonly number[])[]>;
  properties: Record<string, number>;
}

export function runJob({ people, seed, facts, changes, withProperties }: Job): JobResult {
  const lab = new Lab(seed, people, createModel(createConstants(changes)));
  const wanted = FACTS.filter(({ number }) => facts === undefined || facts.includes(number));
  return {
    samples: Object.fromEntries(wanted.map((fact) => [fact.number, sampleFact(fact, lab)])),
    properties: withProperties ? Object.fromEntries(PROPERTIES.map(({ id, value }) => [id, value(lab)])) : {},
  };
}

/** Runs jobs on two threads, in any order. @returns results in the jobs' order. */
export async function runJobs(jobs: readonly Job[], onDone: (done: number) => void): Promise<JobResult[]> {
  const results: JobResult[] = [];
  let next = 0;
  let done = 0;
  const work = async () => {
    const worker = new Worker(new URL(import.meta.url));
    while (next < jobs.length) {
      const index = next;
      next += 1;
      results[index] = await ask(worker, jobs[index]);
      done += 1;
      onDone(done);
    }
    await worker.terminate();
  };
  await Promise.all([work(), work()]);
  return results;
}

function ask(worker: Worker, job: Job | undefined): Promise<JobResult> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (result: JobResult) => {
      worker.off('error', reject);
      resolve(result);
    });
    worker.postMessage(job);
  });
}

/** SHA-256 of constants and bands: what was found with other numbers is known by it. */
export function tableName(): string {
  const bands = FACTS.map(({ number, parts }) => [number, parts.map(({ name, band }) => [name, band])]);
  return createHash('sha256')
    .update(JSON.stringify([CONSTANT_TABLE, bands]))
    .digest('hex');
}

/** Seeds nobody chose: drawn from the table's name, so that touching a constant or a band changes them. */
export function drawSeeds(count: number): number[] {
  const table = tableName();
  return Array.from({ length: count }, (_, nth) =>
    createHash('sha256').update(`${table} ${nth}`).digest().readUInt32LE(0),
  );
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  port.on('message', (job: Job) => port.postMessage(runJob(job)));
}
