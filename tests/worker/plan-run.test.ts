import { describe, expect, it } from 'vitest';
import { readEntry } from '#engine/event-log.ts';
import { whyPost } from '#engine/explain.ts';
import { readMeasure } from '#engine/measure-names.ts';
import { evenRequest } from '#engine/request.ts';
import { compare, simulateRequest } from '#engine/simulate.ts';
import { createEngineClient, RefusedError, WorkerError } from '#worker/client.ts';
import { DAILY, POST_NUMBERS, TOTALS } from '#worker/plan-numbers.ts';
import { summarisePlans } from '#worker/plan-summary.ts';
import type { PlanSummary, Post, SimulationRequest } from '#worker/protocol.ts';
import { FakeWorker } from './fake-worker.ts';

const post = (id: string, day: number, more: Partial<Post> = {}): Post => ({
  id,
  day,
  halfHour: 21,
  profile: 'feed',
  topics: [0.75, 0.05, 0.05, 0.05, 0.05, 0.05],
  need: 'belonging',
  format: 'image',
  quality: 0.7,
  promotion: 0.1,
  minutes: 1.2,
  clarity: 0.6,
  invitation: 0.4,
  ...more,
});

const posts = [post('one', 1), post('two', 3, { format: 'video' }), post('three', 6), post('four', 9)];
const request: SimulationRequest = { community: evenRequest(600), plan: { posts }, acts: [], seed: 1, days: 14 };
const seeds = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function open(cores = 2) {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as FakeWorker; // just pushed
  }, cores);
  return { client, workers };
}

const numbersOf = (summary: PlanSummary) => [
  ...summary.differences.flatMap(({ daily, totals, posts: each }) => [
    ...Object.values(daily).flatMap(({ low, middle, high }) => [...low, ...middle, ...high]),
    ...Object.values(totals).flatMap(({ low, middle, high }) => [low, middle, high]),
    ...each.flatMap(({ numbers }) => Object.values(numbers).flatMap(({ low, middle, high }) => [low, middle, high])),
  ]),
];

describe('one run of a plan', () => {
  it('comes to the numbers of the very run', async () => {
    const { client } = open(1);
    const { seed, runs } = await client.run('planRun', { request, others: [], seed: 5 });
    const run = simulateRequest({ ...request, seed: 5 });
    expect(seed).toBe(5);
    const [own] = runs;
    const column = (name: (typeof DAILY)[number]) =>
      own?.daily.filter((_, at) => at % DAILY.length === DAILY.indexOf(name));
    for (const name of DAILY) expect(column(name)).toEqual(readMeasure(run.measures, name));
    const why = whyPost(run, 'two');
    const row = own?.posts.subarray(POST_NUMBERS.length, 2 * POST_NUMBERS.length);
    expect(row?.[POST_NUMBERS.indexOf('seen')]).toBe(why.seen);
    expect(row?.[POST_NUMBERS.indexOf('goodwill')]).toBe(why.goodwill);
    expect(why.seen).toBeGreaterThan(0);
  });

  it('reaches each person once over the whole period', async () => {
    const { client } = open(1);
    const { runs } = await client.run('planRun', { request, others: [], seed: 5 });
    const total = (name: (typeof TOTALS)[number]) => runs[0]?.totals[TOTALS.indexOf(name)] ?? Number.NaN;
    const run = simulateRequest({ ...request, seed: 5 });
    const entries = Array.from({ length: run.log.count }, (_, at) => readEntry(run.log, at));
    const seen = entries.filter(({ move }) => move === 'post' || move === 'sharedPost').map(({ person }) => person);
    expect(total('reach')).toBe(new Set(seen).size);
    const daily = readMeasure(run.measures, 'reach');
    const byDay = daily.reduce((sum, people) => sum + people, 0);
    expect(total('reach')).toBeLessThan(byDay);
    expect(total('reach')).toBeGreaterThanOrEqual(Math.max(...daily));
    expect(total('impressions')).toBeGreaterThanOrEqual(byDay);
  });

  it('is refused with every problem when another plan is not sound', async () => {
    const { client } = open(1);
    const asked = client.run('planRun', { request, others: [{ posts: [post('one', 40)] }], seed: 5 });
    await expect(asked).rejects.toBeInstanceOf(RefusedError);
    await expect(asked).rejects.toMatchObject({
      problems: [{ code: 'outOfRange', place: 'request.plan.posts[0].day' }],
    });
  });

  it('explains a post on one seed', async () => {
    const { client } = open(1);
    const why = await client.run('planWhy', { request, id: 'three', seed: 8 });
    expect(why).toEqual(whyPost(simulateRequest({ ...request, seed: 8 }), 'three'));
  });
});

describe('a trial over seeds', () => {
  it('of the same plan twice differs by exactly nothing', async () => {
    const { summary } = await open().client.tryPlans(request, [{ posts: [...posts].reverse() }], seeds);
    const numbers = numbersOf(summary);
    expect(numbers.length).toBeGreaterThan(500);
    expect(numbers.every((number) => number === 0)).toBe(true);
    expect(summary.differences[0]?.signs.reach).toEqual({ more: 0, less: 0, same: 12 });
  });

  it('of a plan with one post moved differs from that day on, and not before', async () => {
    const moved = posts.map((own) => (own.id === 'three' ? { ...own, day: 5, halfHour: 30 } : own));
    const { summary } = await open().client.tryPlans(request, [{ posts: moved }], seeds);
    const [difference] = summary.differences;
    const days = Array.from({ length: request.days }, (_, day) =>
      DAILY.some((name) => {
        const band = difference?.daily[name];
        return [band?.low[day], band?.middle[day], band?.high[day]].some((value) => value !== 0);
      }),
    );
    expect(days.slice(0, 5)).toEqual([false, false, false, false, false]);
    expect(days[5]).toBe(true);
    const unmoved = difference?.posts.find(({ id }) => id === 'one');
    expect(Object.values(unmoved?.numbers ?? {}).every(({ low, high }) => low === 0 && high === 0)).toBe(true);
  });

  it('says the bands of the engine, for each plan and for what differs', async () => {
    const other = { posts: posts.slice(0, 3) };
    const { summary } = await open().client.tryPlans(request, [other], seeds);
    const bands = compare(request, other, seeds);
    for (const name of DAILY) {
      expect(summary.plans[0]?.daily[name]).toEqual(bands.a[name]);
      expect(summary.plans[1]?.daily[name]).toEqual(bands.b[name]);
      expect(summary.differences[0]?.daily[name]).toEqual(bands.difference[name]);
    }
    expect(summary.differences[0]?.posts.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
    const { more, less, same } = summary.differences[0]?.signs.impressions ?? { more: 0, less: 0, same: 0 };
    expect(less).toBeGreaterThan(more);
    expect(more + less + same).toBe(12);
  });

  it('reaches more people in a larger community', async () => {
    const { client } = open();
    const small = await client.tryPlans(request, [], seeds);
    const large = await client.tryPlans({ ...request, community: evenRequest(1200) }, [], seeds);
    const middle = ({ summary }: typeof small) => summary.plans[0]?.totals.reach.middle ?? Number.NaN;
    expect(middle(large) / middle(small)).toBeGreaterThan(1.7);
    expect(middle(large) / middle(small)).toBeLessThan(2.3);
  });

  it('tells each seed, the first band after ten, and not the last twice', async () => {
    const done: number[] = [];
    const bands: number[] = [];
    const { summary } = await open().client.tryPlans(request, [], seeds, {
      onSeed: (count) => done.push(count),
      onBand: (band) => bands.push(band.seeds),
    });
    expect(done).toEqual(seeds);
    expect(bands).toEqual([10]);
    expect(summary.seeds).toBe(12);
  });

  it('stopped after the first band, keeps what is there and says how much', async () => {
    const stop = new AbortController();
    const { client, workers } = open();
    const { summary, runs } = await client.tryPlans(request, [], seeds, {
      signal: stop.signal,
      onSeed: (count) => count === 11 && stop.abort(new Error('enough')),
    });
    expect(summary.seeds).toBe(11);
    expect(runs).toHaveLength(11);
    await client.run('trial', { postsPerWeek: 2, seed: 3 });
    expect(workers.some(({ isTerminated }) => isTerminated)).toBe(false);
  });

  it('stopped before it, has no result', async () => {
    const stop = new AbortController();
    const asked = open().client.tryPlans(request, [], seeds, {
      signal: stop.signal,
      onSeed: () => stop.abort(new Error('enough')),
    });
    await expect(asked).rejects.toThrow('enough');
  });

  it('ends when a worker breaks, without running the rest', async () => {
    const { client, workers } = open(1);
    let done = 0;
    const asked = client.tryPlans(request, [], seeds, {
      onSeed: (count) => {
        done = count;
        if (count === 3) setImmediate(() => workers[0]?.onerror?.({ message: 'out of memory' }));
      },
    });
    await expect(asked).rejects.toEqual(new WorkerError('out of memory'));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(done).toBeLessThan(seeds.length);
  });

  it('has nothing to sum up before its first run', () => {
    expect(() => summarisePlans([request.plan], [])).toThrow(RangeError);
  });
});
