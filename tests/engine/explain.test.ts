import { describe, expect, it } from 'vitest';
import { readEntry } from '#engine/event-log.ts';
import { type PostWhy, whyDay, whyPerson, whyPost } from '#engine/explain.ts';
import type { Model } from '#engine/model.ts';
import type { Act, Plan } from '#engine/plan.ts';
import { f32, i32, pick } from '#engine/read.ts';
import { shareOfSessions } from '#engine/sessions.ts';
import { simulate } from '#engine/simulate.ts';
import { dated, followOnly, modelWith, sampleCommunity, samplePost, samplePosts } from './samples.ts';

const DAYS = 24;
const SEED = 199;
const plan: Plan = {
  posts: samplePosts(DAYS),
  causes: [
    { id: 'parcels', kind: 'productDelay', day: 4, halfHour: 21, share: 0.08 },
    { id: 'breach', kind: 'dataLeak', day: 9, halfHour: 19, severity: 0.9 },
    { id: 'talk', kind: 'rumour', day: 13, halfHour: 23, severity: 0.8 },
  ],
};
const lived = (model?: Model, posts = plan.posts) => {
  const community = sampleCommunity(
    600,
    211,
    followOnly({ feed: 0.5, conversation: 0.3, shortVideo: 0.25, group: 0.2 }),
    model,
  );
  const causes = plan.causes ?? [];
  const { conversations } = simulate(community, { posts, causes }, [], SEED, DAYS);
  const acts: Act[] = conversations.slice(0, 30).flatMap(({ id, halfHour }, nth) => {
    const date = dated(halfHour + 3 + nth);
    const said = nth % 3 === 0 ? (['defend'] as const) : (['acknowledge', 'corrective', 'deadline'] as const);
    if (date.day >= DAYS) return [];
    return { act: 'reply', ...date, conversation: id, isPublic: nth % 4 !== 0, components: said, words: 48 } as const;
  });
  acts.push({ act: 'statement', day: 9, halfHour: 26, cause: 'breach', components: ['apologise'], words: 70 });
  return simulate(community, { posts, causes }, acts, SEED, DAYS);
};
const run = lived();
const reach = (why: PostWhy, name: string) => why.reach.find(({ factor }) => factor === name)?.people ?? Number.NaN;
const times = (why: PostWhy, name: string) => why.reaction.find(({ factor }) => factor === name)?.times ?? Number.NaN;
const whys = plan.posts.map(({ id }) => whyPost(run, id));

describe('why a post was seen', () => {
  it('counts the same people as the post does, by the way they came', () => {
    whys.forEach(({ seen, following, offered, friends, reactions }, index) => {
      const { tally } = pick(run.posts, index);
      expect(seen).toBe(following + offered + friends);
      expect(tally.firstDay).toBeLessThanOrEqual(seen);
      expect(reactions).toBe(tally.likes + tally.comments + tally.shares);
    });
    expect(whys.some(({ seen }) => seen > 50)).toBe(true);
  });

  it('puts the largest factor first, in reach and in reactions', () => {
    const far = (factor: number) => (factor <= 0 ? Number.POSITIVE_INFINITY : Math.max(factor, 1 / factor));
    for (const why of whys) {
      const people = why.reach.map((one) => Math.abs(one.people));
      expect(people).toEqual([...people].sort((one, other) => other - one));
      const strength = why.reaction.map((one) => far(one.times));
      expect(strength).toEqual([...strength].sort((one, other) => other - one));
      expect(new Set(why.reach.map(({ factor }) => factor)).size).toBe(6);
      expect(new Set(why.reaction.map(({ factor }) => factor)).size).toBe(9);
    }
  });

  it('holds finite numbers only', () => {
    for (const why of whys.filter(({ seen }) => seen > 0)) {
      for (const { factor, people } of why.reach) expect(Number.isFinite(people), `${why.id} ${factor}`).toBe(true);
      for (const { factor, times: one } of why.reaction) expect(one > 0 && one < 1e9, `${why.id} ${factor}`).toBe(true);
    }
  });

  it('never credits the hour, age, tiredness or company of other posts with people won', () => {
    for (const why of whys)
      for (const factor of ['timing', 'age', 'fatigue', 'competition'])
        expect(reach(why, factor), why.id).toBeLessThanOrEqual(0);
    expect(whys.some((why) => reach(why, 'timing') < 0)).toBe(true);
    expect(whys.some((why) => reach(why, 'fatigue') < 0)).toBe(true);
  });

  it('never credits the tie with people lost', () => {
    for (const why of whys) expect(reach(why, 'tie')).toBeGreaterThanOrEqual(0);
  });

  it('blames company when two posts come out on one channel, and nothing when there is one', () => {
    const alone = lived(undefined, [samplePost('alone', { day: 3 })]);
    const pair = lived(undefined, [samplePost('alone', { day: 3 }), samplePost('beside', { day: 3, halfHour: 31 })]);
    expect(reach(whyPost(alone, 'alone'), 'competition')).toBeCloseTo(0, 12);
    expect(reach(whyPost(pair, 'alone'), 'competition')).toBeLessThan(0);
    expect(whyPost(pair, 'alone').following).toBeLessThanOrEqual(whyPost(alone, 'alone').following);
  });

  it('knows the hour at which more people would have met it, and finds no loss at that hour', () => {
    const night = whyPost(lived(undefined, [samplePost('night', { day: 3, halfHour: 1 })]), 'night');
    const { halfHour, times: gain } = night.bestHour;
    expect(gain).toBeGreaterThan(1);
    const share = shareOfSessions(run.community.people, run.community.model);
    expect(share.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
    const best = whyPost(lived(undefined, [samplePost('best', { day: 3, halfHour })]), 'best');
    expect(best.bestHour).toEqual({ halfHour, times: 1 });
    expect(reach(best, 'timing')).toBeCloseTo(0, 12);
  });

  it('takes the factor of quality and selling from the post itself', () => {
    plan.posts.forEach((post, index) => {
      const why = pick(whys, index);
      expect(times(why, 'quality')).toBeCloseTo(Math.exp(1.2 * (post.quality - 0.5)), 10);
      expect(times(why, 'promotion')).toBeCloseTo(Math.exp(-0.9 * post.promotion), 10);
    });
  });

  it('finds no tiredness in a model where nothing tires', () => {
    const fresh = lived(modelWith({ 'fatigue.load': 0, 'fatigue.mess': 0, 'contact.fatigue': 0 }));
    const indifferent = lived(modelWith({ 'see.fatigue': 0, 'engage.fatigue': 0 }));
    for (const { id } of plan.posts) {
      for (const other of [fresh, indifferent]) {
        expect(reach(whyPost(other, id), 'fatigue')).toBeCloseTo(0, 12);
        expect(times(whyPost(other, id), 'fatigue')).toBe(1);
      }
      expect(whyPost(fresh, id).tiredness).toBe(0);
    }
    expect(whys.some((why) => times(why, 'fatigue') < 1)).toBe(true);
  });

  it('is what the count would have been: to first order, a term that is taken away gives its people back', () => {
    // Ties with the brand are made weightless; the reach they are credited with is what goes.
    const without = lived(modelWith({ 'see.tie': 0 }));
    const credited = whys.reduce((sum, why) => sum + reach(why, 'tie'), 0);
    const lost = whys.reduce((sum, why) => sum + why.following - whyPost(without, why.id).following, 0);
    expect(credited).toBeGreaterThan(0);
    expect(Math.abs(lost - credited)).toBeLessThan(0.6 * credited + 8);
  });

  it('of a post nobody saw has factors of one', () => {
    const empty = sampleCommunity(50, 223, followOnly({}));
    const unseen = simulate(empty, { posts: [samplePost('unseen', { profile: 'newsletter' })] }, [], 227, 3);
    const why = whyPost(unseen, 'unseen');
    expect(why.seen).toBe(0);
    for (const factor of ['affinity', 'need', 'trust', 'fatigue', 'time', 'participation'])
      expect(times(why, factor), factor).toBe(1);
  });

  it('is not invented for a post the plan does not hold', () => {
    expect(() => whyPost(run, 'no such post')).toThrow(RangeError);
  });
});

describe('why a person trusts as they do', () => {
  it('is told in order, and events and rest make the whole change', () => {
    let told = 0;
    for (let person = 0; person < 600; person++) {
      const { before, after, events, rest } = whyPerson(run, person);
      expect(before).toBe(f32(run.community.people.trust, person));
      expect(after).toBe(f32(run.state.trust, person));
      expect(events.reduce((sum, { size }) => sum + size, 0) + rest).toBeCloseTo(after - before, 10);
      const hours = events.map(({ halfHour }) => halfHour);
      expect(hours).toEqual([...hours].sort((one, other) => one - other));
      told += events.length;
    }
    expect(told).toBe(run.log.count);
  });

  it('leaves no rest where friends do not talk and trust does not drift: the events are all there is', () => {
    const mute = lived(modelWith({ 'peer.rate': 0, 'trust.pull': 0 }));
    let moved = 0;
    for (let person = 0; person < 600; person++) {
      const { after, events, rest } = whyPerson(mute, person);
      if (Math.abs(after) < 0.999) expect(Math.abs(rest), `person ${person}`).toBeLessThan(1e-5);
      moved += events.length;
    }
    expect(moved).toBeGreaterThan(600);
  });
});

describe('why a day went as it did', () => {
  const days = Array.from({ length: DAYS }, (_, day) => day);

  it('puts the cause that moved most trust first', () => {
    for (const day of days) {
      const sizes = whyDay(run, day, 50).map(({ size }) => Math.abs(size));
      sizes.slice(1).forEach((size, nth) => {
        expect(size).toBeLessThanOrEqual(pick(sizes, nth));
      });
      expect(whyDay(run, day)).toEqual(whyDay(run, day, 50).slice(0, 3));
    }
  });

  it('adds up to the day: every entry of the log belongs to one cause', () => {
    for (const day of days) {
      const [from, to] = [i32(run.log.dayStart, day), i32(run.log.dayStart, day + 1)];
      const entries = Array.from({ length: to - from }, (_, at) => readEntry(run.log, from + at));
      const causes = whyDay(run, day, 10_000);
      expect(causes.reduce((sum, { people }) => sum + people, 0)).toBe(entries.length);
      const size = entries.reduce((sum, entry) => sum + entry.size, 0);
      expect(causes.reduce((sum, cause) => sum + cause.size, 0)).toBeCloseTo(size, 9);
      for (const { halfHour } of entries) expect(Math.floor(halfHour / 48)).toBe(day);
    }
  });

  it('names the breach on the day it is known', () => {
    const [first] = whyDay(run, 9);
    expect(first?.move).toBe('crisis');
    expect(first?.index).toBe(1);
    expect(first?.size).toBeLessThan(0);
  });
});
