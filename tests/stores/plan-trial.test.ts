import { describe, expect, it } from 'vitest';
import type { TrialInput } from '#domain/community/trial-request.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { createPlanTrial, type PlanTrialState } from '#stores/create-plan-trial.ts';
import { createEngineClient } from '#worker/client.ts';
import { draftedPlan, inputOf, planOf } from '../domain/plan/trial-samples.ts';
import { FakeWorker } from '../worker/fake-worker.ts';

const drafted = draftedPlan('tornio-lento', '2027-01-04', '2027-01-17');
const plan: Plan = { ...drafted, trial: { ...drafted.trial, people: 240 } };
const input = (more: Partial<TrialInput> = {}) => inputOf(plan, more);

function openStore() {
  const workers: FakeWorker[] = [];
  let opened = 0;
  const store = createPlanTrial(async () => {
    opened += 1;
    return createEngineClient(() => {
      workers.push(new FakeWorker());
      return workers.at(-1) as FakeWorker; // just pushed
    }, 2);
  });
  const states: PlanTrialState[] = [];
  store.$trial.listen((state) => states.push(state));
  const until = (is: (state: PlanTrialState) => boolean) =>
    new Promise<PlanTrialState>((resolve) => {
      const stop = store.$trial.subscribe((state) => {
        if (!is(state)) return;
        setImmediate(() => stop());
        resolve(state);
      });
    });
  return { ...store, workers, states, until, opened: () => opened };
}

function doneOf(state: PlanTrialState): Extract<PlanTrialState, { type: 'done' }> {
  if (state.type !== 'done') throw new Error(`The trial is ${state.type}.`);
  return state;
}

describe('a trial of a plan', () => {
  it('opens no engine before it is asked, nor for a plan that cannot be tried', async () => {
    const { $trial, simulate, opened } = openStore();
    await simulate(inputOf(planOf({})), 12);
    expect($trial.get()).toEqual({ type: 'missing', missing: ['days'] });
    expect(opened()).toBe(0);
  });

  it('tells how far it is, the band after ten communities, and the whole', async () => {
    const { $trial, simulate, states, opened } = openStore();
    await simulate(input(), 23);
    const running = states.filter((state) => state.type === 'running');
    expect(running.map(({ done }) => done)).toEqual(expect.arrayContaining([0, 1, 9, 10, 23]));
    expect(running.find(({ done }) => done === 9)?.band).toBeUndefined();
    expect(running.findLast(({ done }) => done === 19)?.band?.seeds).toBe(10);
    expect(running.findLast(({ done }) => done === 22)?.band?.seeds).toBe(20);
    const { of, summary, tried } = doneOf($trial.get());
    expect([of, summary.seeds, summary.plans.length, summary.differences.length]).toEqual([23, 23, 1, 0]);
    expect(summary.plans[0]?.posts.map(({ id }) => id)).toEqual(tried.posts.posts.map(({ post }) => post.id));
    await simulate(input(), 11);
    expect(opened()).toBe(1);
  });

  it('compares two plans on the same people: nothing differs when nothing was changed', async () => {
    const { $trial, simulate } = openStore();
    await simulate(input({ other: plan }), 12);
    const { summary } = doneOf($trial.get());
    const [difference] = summary.differences;
    expect(Object.values(difference?.signs ?? {}).every(({ same }) => same === 12)).toBe(true);
    expect(Object.values(difference?.totals ?? {}).every(({ low, high }) => low === 0 && high === 0)).toBe(true);
  });

  it('says in how many communities the second plan does better', async () => {
    const { $trial, simulate } = openStore();
    const half: Plan = { ...plan, posts: { posts: plan.posts.posts.filter((_, nth) => nth % 2 === 0) } };
    await simulate(input({ other: half }), 12);
    const { summary, tried } = doneOf($trial.get());
    expect(tried.other?.posts.length).toBeLessThan(tried.posts.posts.length);
    const { more, less, same } = summary.differences[0]?.signs.impressions ?? { more: 0, less: 0, same: 0 };
    expect(more + less + same).toBe(12);
    expect(less).toBeGreaterThan(9);
  });

  it('stopped early, gives back what was there before; stopped later, what it has', async () => {
    const { $trial, simulate, cancel, until } = openStore();
    const first = simulate(input(), 40);
    await until((state) => state.type === 'running' && state.done >= 3);
    cancel();
    await first;
    expect($trial.get()).toEqual({ type: 'idle' });
    const second = simulate(input(), 40);
    await until((state) => state.type === 'running' && state.done >= 12);
    cancel();
    await second;
    const { of, summary } = doneOf($trial.get());
    expect(of).toBe(40);
    expect(summary.seeds).toBeGreaterThanOrEqual(12);
    expect(summary.seeds).toBeLessThan(40);
  });

  it('asked again, forgets what was running', async () => {
    const { $trial, simulate } = openStore();
    const first = simulate(input(), 60);
    await simulate(input({ other: plan }), 11);
    await first;
    const { of, summary } = doneOf($trial.get());
    expect([of, summary.seeds, summary.plans.length]).toEqual([11, 11, 2]);
  });

  it('says that it failed when the engine does not come, and asks for it again', async () => {
    let asked = 0;
    const { $trial, simulate } = createPlanTrial(async () => {
      asked += 1;
      throw new Error('no network');
    });
    await simulate(input(), 12);
    await simulate(input(), 12);
    expect($trial.get()).toEqual({ type: 'failed' });
    expect(asked).toBe(2);
  });

  it('finds its workers started when it was prepared', async () => {
    const { $trial, prepare, simulate, workers, opened } = openStore();
    await prepare();
    expect(workers).toHaveLength(2);
    expect($trial.get()).toEqual({ type: 'idle' });
    await simulate(input(), 11);
    expect([workers.length, opened()]).toEqual([2, 1]);
  });

  it('lets its workers go when it is left', async () => {
    const { $trial, simulate, leave, workers } = openStore();
    await simulate(input(), 11);
    await leave();
    expect($trial.get()).toEqual({ type: 'idle' });
    expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  });
});

describe('why a post did what it did', () => {
  it('is explained on one community, then with what would have changed it', async () => {
    const { $trial, $why, simulate, explain } = openStore();
    await simulate(input(), 12);
    const types: string[] = [];
    $why.listen(({ type }) => types.push(type));
    const id = doneOf($trial.get()).tried.posts.posts[3]?.post.id ?? '';
    await explain(id);
    expect(types).toEqual(['running', 'explained', 'done']);
    const state = $why.get();
    if (state.type !== 'done') throw new Error(`It is ${state.type}.`);
    expect(state.why.id).toBe(id);
    const usual = doneOf($trial.get()).summary.plans[0]?.posts.find((post) => post.id === id)?.numbers.seen;
    expect(state.why.seen).toBeGreaterThanOrEqual(usual?.low ?? Number.NaN);
    expect(state.why.seen).toBeLessThanOrEqual(usual?.high ?? Number.NaN);
    expect(state.changes.map(({ code }) => code)).toContain('quality');
    for (const { seeds, signs } of state.changes) {
      expect(seeds).toBe(10);
      expect(signs.reach.more + signs.reach.less + signs.reach.same).toBe(10);
    }
  });

  it('is forgotten with the trial it belongs to, and asked of nothing is nothing', async () => {
    const { $why, simulate, explain } = openStore();
    await explain('post-1');
    expect($why.get()).toEqual({ type: 'idle' });
    await simulate(input(), 11);
    await explain('gone');
    expect($why.get()).toEqual({ type: 'failed', id: 'gone' });
    await simulate(input(), 11);
    expect($why.get()).toEqual({ type: 'idle' });
  });
});
