import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeWeek, startCase } from '#domain/plan/case.ts';
import {
  coherenceOf,
  evenness,
  goalsCovered,
  hoursWithin,
  meters,
  patienceOf,
  readMeters,
  varietyOf,
} from '#domain/plan/meters.ts';
import type { Post } from '#domain/plan/shape.ts';
import { playOn, postValues, sampleCase } from './case-sample.ts';
import { facts } from './examples-facts.ts';

const days = { from: '2027-04-05', to: '2027-04-08' };
const read = (posts: Parameters<typeof postValues>[0]): Post[] => playOn(postValues(posts)).plan().posts.posts;
const anyPost = fc.record({
  at: fc.integer({ min: 5, max: 25 }).map((day) => `2027-04-${String(day).padStart(2, '0')}T10:00`),
  channel: fc.constantFrom('instagram', 'newsletter', ''),
  format: fc.constantFrom('photo', 'reel', 'newsletter', ''),
  pillar: fc.constantFrom('flour', 'oven', ''),
  objective: fc.constantFrom('orders', 'visits', ''),
  action: fc.constantFrom('buy', 'reply', 'none', ''),
  selling: fc.constantFrom(1, 3, 5, null),
  minutes: fc.constantFrom(20, 240, null),
  status: fc.constant('draft'),
});
const anyPlan = fc
  .array(anyPost, { maxLength: 30 })
  .map((posts) => postValues(Object.fromEntries(posts.map((own, place) => [`p${place}`, own]))));

describe('the meters of a case', () => {
  it('are each from 0 to 100 whatever is planned', () => {
    fc.assert(
      fc.property(anyPlan, fc.integer({ min: 0, max: 3 }), (posts, weeks) => {
        const play = playOn(posts);
        play.do((plan) => startCase(plan, sampleCase));
        for (let week = 0; week < weeks; week += 1) play.do((plan) => closeWeek(plan, sampleCase));
        const values = readMeters(play.plan(), sampleCase, facts.strategy, []);
        for (const name of meters) {
          expect(values[name]).toBeGreaterThanOrEqual(0);
          expect(values[name]).toBeLessThanOrEqual(100);
        }
      }),
    );
  });

  it('cover a goal by half with a post, and whole with one that asks', () => {
    const posts = read({
      a: { objective: 'one', action: 'none' },
      b: { objective: 'one', action: 'message' },
      c: { objective: 'two' },
    });
    expect(goalsCovered(posts, ['one', 'two', 'three'])).toBe(50);
    expect(goalsCovered(posts, [])).toBe(0);
  });

  it('read variety as entropy against what there could be', () => {
    expect(evenness([4, 2, 1, 1], 4)).toBeCloseTo(0.875, 12);
    expect(evenness([4, 4], 4)).toBeCloseTo(0.5, 12);
    expect([evenness([7], 3), evenness([], 3), evenness([2, 2, 2], 3)]).toEqual([0, 0, 1]);
    const { strategy } = facts;
    const even = read({ a: { pillar: 'flour', format: 'photo' }, b: { pillar: 'oven', format: 'reel' } });
    const same = read({ a: { pillar: 'flour', format: 'photo' }, b: { pillar: 'flour', format: 'photo' } });
    expect(varietyOf(even, strategy)).toBeCloseTo(50 + (50 * Math.log(2)) / Math.log(3), 9);
    expect(varietyOf(same, strategy)).toBe(0);
  });

  it('read hours by what there is against what is asked, week by week', () => {
    expect(hoursWithin([6, 8, 10, 16], 8)).toBe(82.5);
    expect(hoursWithin([0, 3], 8)).toBe(100);
  });

  it('lose patience by posts, by selling, and on days that tire, and never gain it by one more', () => {
    const plain = read({
      a: { channel: 'instagram', at: '2027-04-05T09:00' },
      b: { channel: 'instagram', at: '2027-04-06T09:00' },
    });
    expect(patienceOf(plain, days)).toBeCloseTo(100 * (1 - 5.046875 / 4 / 8), 9);
    const selling = plain.map((post) => ({ ...post, selling: 5 }));
    expect(patienceOf(selling, days)).toBeLessThan(patienceOf(plain, days));
    const buying = plain.map((post) => ({ ...post, action: 'buy' as const }));
    expect(patienceOf(buying, days)).toBeGreaterThan(patienceOf(selling, days));
    expect(patienceOf(plain, days, new Set(plain.slice(0, 1)))).toBeLessThan(patienceOf(plain, days));
    // Another channel is another public.
    const apart = plain.map((post, place) => ({ ...post, channel: `c${place}` }));
    expect(patienceOf(apart, days)).toBeGreaterThan(patienceOf(plain, days));
    expect(patienceOf([], days)).toBe(100);
    fc.assert(
      fc.property(anyPlan, anyPost, (values, more) => {
        const posts = playOn(values).plan().posts.posts;
        const [extra] = read({ extra: more });
        const whole = { from: '2027-04-05', to: '2027-04-25' };
        if (extra) expect(patienceOf([...posts, extra], whole)).toBeLessThanOrEqual(patienceOf(posts, whole));
      }),
    );
  });

  it('count among the checks what is known and not answered', () => {
    expect(coherenceOf(27, 36)).toBe(75);
    expect(coherenceOf(0, 0)).toBe(100);
    const play = playOn(
      postValues({ film: { title: 'Reel', at: '2027-04-21', channel: 'instagram', format: 'reel' } }),
    );
    play.do((plan) => startCase(plan, sampleCase));
    const before = readMeters(play.plan(), sampleCase, facts.strategy, []);
    play.do(() => postValues({ told: { title: 'Alla fiera', at: '2027-04-13' } }));
    expect(readMeters(play.plan(), sampleCase, facts.strategy, []).coherence).toBeGreaterThan(before.coherence);
    const finding = { code: 'altMissing', severity: 'error', path: 'posts/posts/film/media', params: {} } as const;
    const failed = readMeters(play.plan(), sampleCase, facts.strategy, [finding]);
    expect(failed.coherence).toBeLessThan(100);
    play.do(() => [
      ['review/silenced/altMissing_film', 1],
      ['review/silenced/altMissing_film/reason', 'È un suono.'],
    ]);
    expect(readMeters(play.plan(), sampleCase, facts.strategy, [finding]).coherence).toBeGreaterThan(failed.coherence);
  });

  it('do not count as content what an event made impossible', () => {
    const play = playOn(
      postValues({
        film: {
          title: 'Reel',
          at: '2027-04-21',
          channel: 'instagram',
          format: 'reel',
          objective: 'orders',
          action: 'message',
        },
      }),
    );
    play.do((plan) => startCase(plan, sampleCase));
    expect(readMeters(play.plan(), sampleCase, facts.strategy, []).goals).toBe(50);
    for (const _ of [1, 2]) play.do((plan) => closeWeek(plan, sampleCase));
    expect(readMeters(play.plan(), sampleCase, facts.strategy, []).goals).toBe(0);
  });
});
