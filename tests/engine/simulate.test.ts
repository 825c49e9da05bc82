import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimulationRequest } from '#engine/check-request.ts';
import { createCommunity } from '#engine/community.ts';
import { hashRun } from '#engine/hash.ts';
import { MEASURES, readMeasure } from '#engine/measure-names.ts';
import type { Act, Plan } from '#engine/plan.ts';
import { f64, pick } from '#engine/read.ts';
import { evenRequest } from '#engine/request.ts';
import {
  applyChange,
  type Band,
  compare,
  comparePair,
  type Pair,
  quantile,
  simulate,
  simulateRequest,
  summarise,
} from '#engine/simulate.ts';
import { samplePost, samplePosts, sampleRequest } from './samples.ts';

const DAYS = 8;
const posts = samplePosts(DAYS);
const request: SimulationRequest = {
  community: evenRequest(220),
  plan: { posts },
  acts: [{ act: 'contact', day: 3, halfHour: 21, person: 18, usefulness: 0.35, words: 25 }],
  seed: 9,
  days: DAYS,
};
const twice: Plan = {
  posts: [...posts, ...posts.map((post) => ({ ...post, id: `${post.id} again`, halfHour: (post.halfHour + 5) % 48 }))],
};
const seeds = [11, 4, 29, 17, 23];
const pairs = seeds.map((seed) => comparePair(request, twice, seed));

describe('a quantile', () => {
  it('lies on straight lines between the values: the worked example of type 7', () => {
    // Hyndman & Fan 1996: place (n − 1) p, counted from zero.
    const values = [2, 3, 5, 8, 13];
    expect(quantile(values, 0)).toBe(2);
    expect(quantile(values, 0.5)).toBe(5);
    expect(quantile(values, 1)).toBe(13);
    expect(quantile(values, 0.1)).toBeCloseTo(2.4, 12);
    expect(quantile(values, 0.9)).toBeCloseTo(11, 12);
    expect(quantile([4, 10], 0.25)).toBe(5.5);
    expect(quantile([6.5], 0.7)).toBe(6.5);
  });

  it('has its share of the values at or under it', () => {
    const list = fc.array(fc.double({ min: -900, max: 900, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(list, fc.double({ min: 0, max: 1, noNaN: true }), (values, share) => {
        const sorted = values.toSorted((one, other) => one - other);
        const found = quantile(sorted, share);
        const below = Math.floor(share * (sorted.length - 1));
        expect(found).toBeGreaterThanOrEqual(pick(sorted, below) - 1e-9);
        expect(found).toBeLessThanOrEqual(pick(sorted, Math.min(below + 1, sorted.length - 1)) + 1e-9);
      }),
    );
  });
});

describe('a comparison', () => {
  it('gives the same pair for the same seed, and the runs either plan would have alone', () => {
    const pair = pick(pairs, 0);
    expect(comparePair(request, twice, 11)).toEqual(pair);
    expect(simulateRequest({ ...request, seed: 11 }).measures.values).toEqual(pair.a);
    expect(simulateRequest({ ...request, seed: 11, plan: twice }).measures.values).toEqual(pair.b);
  });

  it('holds both plans to the same people and the same luck: one plan against itself differs by nothing', () => {
    const { difference } = compare(request, request.plan, [4, 29]);
    for (const measure of MEASURES)
      for (const side of ['low', 'middle', 'high'] as const)
        expect(difference[measure][side], measure).toEqual(Array(DAYS).fill(0));
  });

  it('says the same whatever the order of the seeds', () => {
    const wanted = summarise(pairs);
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        expect(summarise(shuffled)).toEqual(wanted);
      }),
      { numRuns: 12 },
    );
    expect(compare(request, twice, seeds)).toEqual(wanted);
    expect(wanted.seeds).toBe(seeds.length);
  });

  it('has bands in order: low, middle, high', () => {
    const { a, b, difference } = summarise(pairs);
    for (const side of [a, b, difference])
      for (const measure of MEASURES) {
        const { low, middle, high }: Band = side[measure];
        expect([low.length, middle.length, high.length]).toEqual([DAYS, DAYS, DAYS]);
        middle.forEach((value, day) => {
          expect(low[day]).toBeLessThanOrEqual(value);
          expect(high[day]).toBeGreaterThanOrEqual(value);
        });
      }
  });

  it('takes the difference seed by seed, not between two medians', () => {
    const width = MEASURES.length;
    const made = (seed: number, a: number, b: number): Pair => ({
      seed,
      a: new Float64Array(width).fill(a),
      b: new Float64Array(width).fill(b),
    });
    const { a, b, difference } = summarise([made(1, 10, 13), made(2, 100, 102), made(3, 50, 57)]);
    expect(a.reach.middle).toEqual([50]);
    expect(b.reach.middle).toEqual([57]);
    expect(difference.reach.middle).toEqual([3]);
    expect(difference.reach.low[0]).toBeCloseTo(2.2, 12);
    expect(difference.reach.high[0]).toBeCloseTo(6.2, 12);
  });

  it('of nothing is refused', () => {
    expect(() => summarise([])).toThrow(RangeError);
  });

  it('sees that two posts a day ask more of people’s time than one', () => {
    const { difference } = summarise(pairs);
    const minutes = difference.minutes.middle.reduce((sum, value) => sum + value, 0);
    expect(minutes).toBeGreaterThan(0);
  });
});

describe('a run of a request', () => {
  it('is the run of its own community, plan, acts and seed', () => {
    const one = simulateRequest(request);
    const other = simulate(createCommunity(request.community, 9), request.plan, request.acts, 9, DAYS);
    expect(hashRun(one)).toBe(hashRun(other));
  });

  it('has a value for each measure and day, read by name', () => {
    const { measures } = simulateRequest(request);
    expect(measures.values.length).toBe(DAYS * MEASURES.length);
    MEASURES.forEach((name, column) => {
      const values = readMeasure(measures, name);
      expect(values.length).toBe(DAYS);
      expect(values[6]).toBe(f64(measures.values, 6 * MEASURES.length + column));
    });
  });
});

describe('a change', () => {
  const good = sampleRequest();
  const ids = ({ plan }: SimulationRequest) => plan.posts.map(({ id }) => id);

  it('edits a post where it stands', () => {
    const post = samplePost('day-3', { day: 3, quality: 0.11 });
    const changed = applyChange(good, { type: 'post', id: 'day-3', post });
    expect(ids(changed)).toEqual(ids(good));
    expect(changed.plan.posts[3]).toEqual(post);
    expect(changed.plan.posts.toSpliced(3, 1)).toEqual(good.plan.posts.toSpliced(3, 1));
    expect(changed.plan.causes).toEqual(good.plan.causes);
  });

  it('adds a post at the end, and takes one out', () => {
    const post = samplePost('extra', { day: 5 });
    expect(ids(applyChange(good, { type: 'post', id: 'extra', post }))).toEqual([...ids(good), 'extra']);
    const without = applyChange(good, { type: 'post', id: 'day-6', post: null });
    expect(ids(without)).toEqual(ids(good).filter((id) => id !== 'day-6'));
    expect(applyChange(good, { type: 'post', id: 'nowhere', post: null })).toEqual(good);
  });

  it('edits, adds and takes out an act', () => {
    const act: Act = { act: 'contact', day: 2, halfHour: 33, person: 61, usefulness: 0.9, words: 14 };
    const edited = applyChange(good, { type: 'act', index: 4, act });
    expect(edited.acts).toEqual(good.acts.with(4, act));
    for (const index of [good.acts.length, 500])
      expect(applyChange(good, { type: 'act', index, act }).acts).toEqual([...good.acts, act]);
    expect(applyChange(good, { type: 'act', index: 5, act: null }).acts).toEqual(good.acts.toSpliced(5, 1));
    expect(applyChange(good, { type: 'act', index: 88, act: null }).acts).toEqual(good.acts);
  });

  it('leaves the request it was made from alone', () => {
    const before = structuredClone(good);
    applyChange(good, { type: 'act', index: 0, act: null });
    applyChange(good, { type: 'post', id: 'day-1', post: null });
    expect(good).toEqual(before);
  });
});
