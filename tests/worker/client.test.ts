import { describe, expect, it } from 'vitest';
import { hashRun } from '#engine/hash.ts';
import { evenRequest } from '#engine/request.ts';
import { compare, simulateRequest } from '#engine/simulate.ts';
import { createEngineClient, RefusedError, WorkerError } from '#worker/client.ts';
import type { Narrowing, SimulationRequest } from '#worker/protocol.ts';
import { FakeWorker } from './fake-worker.ts';

const post = {
  id: 'one',
  day: 2,
  halfHour: 21,
  profile: 'feed',
  topics: [0.5, 0.5, 0, 0, 0, 0],
  need: 'belonging',
  format: 'video',
  quality: 0.7,
  promotion: 0.1,
  minutes: 3,
  clarity: 0.6,
  invitation: 0.4,
} as const;
const request: SimulationRequest = {
  community: evenRequest(240),
  plan: { posts: [post] },
  acts: [],
  seed: 17,
  days: 9,
};
const other = { posts: [{ ...post, promotion: 0.9 }] };

function open(cores: number) {
  const workers: FakeWorker[] = [];
  const client = createEngineClient(() => {
    workers.push(new FakeWorker());
    return workers.at(-1) as FakeWorker; // just pushed
  }, cores);
  return { client, workers };
}

describe('the engine’s client', () => {
  it('starts no worker before it is asked something', () => {
    expect(open(4).workers).toEqual([]);
  });

  it('brings back the very run, with its progress', async () => {
    const { client } = open(1);
    const told: number[] = [];
    const { hash, posts } = await client.run('simulate', request, { onProgress: (done) => told.push(done) });
    expect(hash).toBe(hashRun(simulateRequest(request)));
    expect(posts.map(({ id }) => id)).toEqual(['one']);
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it('stops when told to, and the worker takes the next job', async () => {
    const { client, workers } = open(1);
    const stop = new AbortController();
    const asked = client.run('simulate', { ...request, days: 300 }, { signal: stop.signal });
    setImmediate(() => stop.abort(new Error('enough')));
    await expect(asked).rejects.toThrow('enough');
    await client.run('trial', { postsPerWeek: 3, seed: 5 });
    expect(workers).toHaveLength(1);
    expect(workers[0]?.isTerminated).toBe(false);
  });

  it('never starts a job cancelled while it waited', async () => {
    const { client } = open(1);
    const stop = new AbortController();
    const first = client.run('simulate', request);
    const second = client.run('simulate', request, { signal: stop.signal });
    stop.abort(new Error('changed my mind'));
    await expect(second).rejects.toThrow('changed my mind');
    await expect(first).resolves.toBeDefined();
  });

  it('tells what is wrong with a request, and where', async () => {
    const { client } = open(1);
    const asked = client.run('simulate', { ...request, community: evenRequest(0) });
    await expect(asked).rejects.toBeInstanceOf(RefusedError);
    await expect(asked).rejects.toMatchObject({
      problems: [{ code: 'outOfRange', place: 'request.community.people' }],
    });
  });

  it('replaces a worker that breaks', async () => {
    const { client, workers } = open(1);
    const asked = client.run('simulate', { ...request, days: 200 });
    workers[0]?.onerror?.({ message: 'out of memory' });
    await expect(asked).rejects.toEqual(new WorkerError('out of memory'));
    await client.run('trial', { postsPerWeek: 2, seed: 7 });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, false]);
  });

  it('compares over as many workers as there are cores, and narrows from the tenth seed on', async () => {
    const { client, workers } = open(3);
    const seeds = Array.from({ length: 14 }, (_, nth) => 100 + nth);
    const bands: Narrowing[] = [];
    const last = await client.compare(request, other, seeds, { onBand: (band) => bands.push(band) });
    expect(workers).toHaveLength(3);
    expect(bands.map(({ done, of }) => [done, of])).toEqual([[10, 14]]);
    expect(last).toEqual({ comparison: compare(request, other, seeds), done: 14, of: 14 });
  });
});
