import { Session } from 'node:inspector/promises';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { createCommunity } from '#engine/community.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { createNetwork } from '#engine/network.ts';
import { createPeople } from '#engine/people.ts';
import { evenRequest } from '#engine/request.ts';
import type { Run } from '#engine/run.ts';
import { comparePair, simulate } from '#engine/simulate.ts';
import { referencePlan } from '#validation/lab.ts';
import type { Row } from './bench-table.ts';

/** Speed of the community engine: warm medians, the network built beforehand, with every explanation recorded. */
const warm = 20;
const seed = 7;

export async function benchEngine(): Promise<Row[]> {
  const rows: Row[] = [];
  const add = (what: string, value: string, compare?: string) =>
    rows.push(compare ? { what, value, compare } : { what, value });
  for (const [people, times, target] of [
    [5_000, warm, '20 ms'],
    [100_000, 3, '800 ms'],
  ] as const) {
    const { blockStart } = createPeople(evenRequest(people), seed, DEFAULT_MODEL);
    const ms = medianMs(times, () => createNetwork(blockStart, seed, DEFAULT_MODEL));
    add(`network of ${people}`, say(ms), `target ${target}`);
  }
  const small = createCommunity(evenRequest(5_000), seed);
  const one = timeRun(small, 1, 56, warm);
  const three = timeRun(small, 3, 56, warm);
  add('5,000 people, 56 days, 1 post a day', say(one.ms), 'target 60 ms');
  add('5,000 people, 56 days, 3 posts a day', say(three.ms), 'target 120 ms');
  const long = timeRun(small, 1, 224, 5);
  const city = createCommunity(evenRequest(100_000), seed);
  const large = timeRun(city, 1, 90, 3);
  add('100,000 people, 90 days, 1 post a day', say(large.ms), 'target 2,000 ms');
  const perDay = (run: { ms: number }, days: number) => run.ms / days;
  add(
    'exponent in people, days, posts',
    [exponent(perDay(large, 90) / perDay(one, 56), 20), exponent(long.ms / one.ms, 4), exponent(three.ms / one.ms, 3)]
      .map((value) => value.toFixed(2))
      .join(', '),
  );
  add('state and ties', `${bytesPerPerson(large.run).toFixed(0)} bytes a person`, 'target 140');
  add('log of 100,000 people, 90 days', `${(large.run.log.bytes / 1e6).toFixed(1)} MB, ${large.run.log.count} entries`);
  add('where the time goes', await profile(() => timeRun(small, 3, 56, warm)));
  const [first, all] = await compareOnThreads(100);
  add('compare, 2 × 10 seeds, first band', `${first.toFixed(1)} s`, 'target 1.5 s');
  add('compare, 2 × 100 seeds, 3 posts a day', `${all.toFixed(1)} s`, 'target 12 s');
  return rows;
}

function timeRun(community: ReturnType<typeof createCommunity>, perDay: 1 | 3, days: number, times: number) {
  const posts = referencePlan(seed, perDay, days);
  let run: Run | undefined;
  const ms = medianMs(times, () => {
    run = simulate(community, { posts }, [], seed, days);
  });
  if (!run) throw new Error('nothing was run');
  return { ms, run };
}

function medianMs(times: number, work: () => void): number {
  for (let n = 0; n < Math.min(3, times); n++) work();
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((one, other) => one - other);
  return taken[taken.length >> 1] ?? Number.NaN;
}

function say(ms: number): string {
  return `${ms.toFixed(ms < 100 ? 1 : 0)} ms`;
}

/** e in ratio = factor^e. */
function exponent(ratio: number, factor: number): number {
  return Math.log(ratio) / Math.log(factor);
}

/** Bytes of what is kept for each person and their ties; the log and what is counted of posts are apart. */
function bytesPerPerson({ community: { people, network, reach }, state, reached, read }: Run): number {
  const arrays = [...Object.values(people), ...Object.values(network), ...Object.values(state), reach, reached, read];
  const bytes = arrays.reduce((sum: number, array) => sum + (ArrayBuffer.isView(array) ? array.byteLength : 0), 0);
  return bytes / people.count;
}

/** Share of the time by file, the five largest, from V8's own profiler. */
async function profile(work: () => void): Promise<string> {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  work();
  const { profile: found } = await session.post('Profiler.stop');
  session.disconnect();
  const names = new Map(
    found.nodes.map(({ id, callFrame }) => [id, callFrame.url.split('/').at(-1) || callFrame.functionName]),
  );
  const counts = new Map<string, number>();
  for (const sample of found.samples ?? []) {
    const name = names.get(sample) ?? '?';
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const all = found.samples?.length ?? 1;
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 6)
    .map(([name, count]) => `${name} ${Math.round((100 * count) / all)} %`)
    .join(', ');
}

/** Seconds to the tenth and to the last pair of a comparison, spread over two threads. */
async function compareOnThreads(pairs: number): Promise<[first: number, all: number]> {
  const started = performance.now();
  const since = () => (performance.now() - started) / 1000;
  let next = 0;
  let done = 0;
  let first = Number.NaN;
  const work = async () => {
    const worker = new Worker(new URL(import.meta.url));
    while (next < pairs) {
      next += 1;
      await new Promise((resolve) => {
        worker.once('message', resolve);
        worker.postMessage(next);
      });
      done += 1;
      if (done === 10) first = since();
    }
    await worker.terminate();
  };
  await Promise.all([work(), work()]);
  return [first, since()];
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const plan = { posts: referencePlan(seed, 3, 56) };
  const other = { posts: plan.posts.map((post) => ({ ...post, promotion: 0 })) };
  const request = { community: evenRequest(5_000), plan, acts: [], seed, days: 56 };
  port.on('message', (pair: number) => port.postMessage(comparePair(request, other, pair).seed));
}
