import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES, type Measure, type Measures } from '#engine/measure-names.ts';
import { median } from '#engine/measures.ts';
import { HALF_HOURS } from '#engine/names.ts';
import type { Act, Plan } from '#engine/plan.ts';
import type { Tally } from '#engine/post-tally.ts';
import { f64, pick, u8 } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { DETRACTOR, PROMOTER } from '#engine/state.ts';
import {
  actsOf,
  communityOf,
  drawnRuns,
  followOnly,
  modelWith,
  runOf,
  sampleCommunity,
  samplePost,
} from './samples.ts';

/** What may be under zero. */
const SIGNED: readonly Measure[] = ['sentiment', 'trust', 'trustOfAll', 'npsLike'];
const METERS = ['meterTrust', 'meterAffect', 'meterConsent', 'meterTension'] as const;

type Row = Readonly<Record<Measure, number>>;
const rowsOf = ({ days, values }: Measures): Row[] =>
  Array.from(
    { length: days },
    (_, day) =>
      Object.fromEntries(MEASURES.map((name, column) => [name, f64(values, day * MEASURES.length + column)])) as Row, // one for each of MEASURES
  );
const total = (rows: readonly Row[], measure: Measure) => rows.reduce((sum, row) => sum + row[measure], 0);
const count = (values: Uint8Array, test: (value: number) => boolean) => values.filter(test).length;
const add = (run: Run, field: keyof Tally) => run.posts.reduce((sum, { tally }) => sum + tally[field], 0);

const some = { numRuns: 60 };

describe('what people feel', () => {
  it('stays in its range at every hour, whatever happens', () => {
    fc.assert(
      fc.property(drawnRuns, fc.integer({ min: 1, max: 31 }), (drawn, step) => {
        const run = new Run(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        for (let t = step; t < drawn.days * HALF_HOURS + step; t += step) {
          run.stepTo(t);
          const { trust, affect, fatigue, tie } = run.state;
          const outside = (values: Float32Array, low: number, high: number) =>
            values.findIndex((value) => !(value >= low && value <= high));
          expect([outside(trust, -1, 1), outside(affect, -1, 1), outside(tie, 0, 1)], `at ${t}`).toEqual([-1, -1, -1]);
          expect(outside(fatigue, 0, 1e6), `at ${t}`).toBe(-1);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('has nothing left over at the end of a day', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const { state } = runOf(drawn);
        for (const today of [state.trustToday, state.affectToday, state.fatigueToday, state.tieToday])
          expect(today.filter((left) => left !== 0).length).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  it('of conversations stays in its range too', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        for (const { satisfaction, arousal, damping, replies, publicReplies } of runOf(drawn).conversations) {
          expect(Math.abs(satisfaction)).toBeLessThanOrEqual(1);
          expect(arousal).toBeGreaterThanOrEqual(0);
          expect(arousal).toBeLessThanOrEqual(1);
          expect(damping).toBeGreaterThan(0);
          expect(publicReplies).toBeLessThanOrEqual(replies);
        }
      }),
      some,
    );
  });
});

describe('measures', () => {
  it('are finite, and under zero only where they may be', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        for (const row of rowsOf(runOf(drawn).measures)) {
          for (const name of MEASURES) {
            expect(Number.isFinite(row[name]), `${name} ${row[name]}`).toBe(true);
            if (!SIGNED.includes(name)) expect(row[name], name).toBeGreaterThanOrEqual(0);
          }
          for (const name of METERS) expect(row[name], name).toBeLessThanOrEqual(100);
          for (const name of ['trust', 'trustOfAll', 'sentiment'] as const)
            expect(Math.abs(row[name]), name).toBeLessThanOrEqual(1);
          expect(Math.abs(row.npsLike)).toBeLessThanOrEqual(100);
          expect(row.shareOfVoice).toBeLessThan(1);
        }
      }),
      some,
    );
  });

  it('fit into one another: parts are no more than their whole', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        for (const row of rowsOf(runOf(drawn).measures)) {
          expect(row.reach).toBeLessThanOrEqual(Math.min(row.impressions, drawn.people));
          expect(row.reach > 0).toBe(row.impressions > 0);
          expect(row.frequency * row.reach).toBeCloseTo(row.impressions, 9);
          expect(row.followerImpressions).toBeLessThanOrEqual(row.impressions);
          expect(row.reactions).toBeLessThanOrEqual(row.impressions);
          expect(row.likes + row.comments + row.shares).toBe(row.reactions);
          expect(row.positive + row.negative).toBeLessThanOrEqual(row.messages);
          expect(row.promoters + row.detractors).toBeLessThanOrEqual(drawn.people);
          expect(row.followers).toBeLessThanOrEqual(drawn.people);
        }
      }),
      some,
    );
  });

  it('add up to what posts and conversations counted', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = runOf(drawn);
        const rows = rowsOf(run.measures);
        expect(add(run, 'seenFollowing') + add(run, 'seenOffered') + add(run, 'seenFriends')).toBe(
          total(rows, 'impressions'),
        );
        for (const field of ['reactions', 'likes', 'comments', 'shares', 'follows'] as const)
          expect(add(run, field), field).toBe(total(rows, field));
        expect(add(run, 'minutes')).toBeCloseTo(total(rows, 'minutes'), 6);
        expect(add(run, 'sharesAgain')).toBe(
          add(run, 'shares') - run.posts.reduce((sum, { trees }) => sum + trees.length, 0),
        );
        expect(run.posts.flatMap(({ trees }) => trees).reduce((sum, { size }) => sum + size, 0)).toBe(
          add(run, 'shares'),
        );
        const { conversations } = run;
        const addressed = conversations.filter(({ isAddressed }) => isAddressed);
        expect(addressed.length).toBe(total(rows, 'messages'));
        expect(conversations.length - addressed.length).toBe(total(rows, 'talk'));
        expect(addressed.filter(({ firstReply }) => firstReply >= 0).length).toBe(total(rows, 'answered'));
        expect(addressed.filter(({ isSolved }) => isSolved).length).toBe(total(rows, 'solved'));
        expect(conversations.reduce((sum, { supporters }) => sum + supporters.length - 1, 0)).toBe(
          total(rows, 'supporters'),
        );
        expect(pick(rows, drawn.days - 1).medianWait).toBe(
          median(addressed.filter((one) => one.firstReply >= 0).map((one) => (one.firstReply - one.halfHour) / 2)),
        );
      }),
      some,
    );
  });

  it('say how many there are: promoters, detractors and followers of the day are those of the state', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = new Run(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        let promoters = count(run.state.flags, (flags) => (flags & PROMOTER) !== 0);
        for (let day = 0; day < drawn.days; day++) {
          run.stepTo((day + 1) * HALF_HOURS);
          const row = pick(rowsOf(run.measures), day);
          expect(row.promoters).toBe(promoters + row.newPromoters - row.lapsedPromoters);
          promoters = count(run.state.flags, (flags) => (flags & PROMOTER) !== 0);
          expect(row.promoters).toBe(promoters);
          expect(row.detractors).toBe(count(run.state.flags, (flags) => (flags & DETRACTOR) !== 0));
          expect(row.followers).toBe(count(run.state.follow, (bits) => bits !== 0));
        }
      }),
      some,
    );
  });
});

describe('messages counted on a post', () => {
  it('are the conversations that stand under it', () => {
    // Many have blocked the brand and still meet what is offered to them and passed on.
    const chatty = modelWith({ 'question.rate': 0.5, 'talk.rate': 0.2 });
    const community = sampleCommunity(700, 163, followOnly({ feed: 0.3, shortVideo: 0.3 }), chatty);
    const posts = Array.from({ length: 24 }, (_, nth) =>
      samplePost(`talked-about-${nth}`, {
        day: 2 + Math.floor(nth / 3),
        halfHour: 15 + 7 * (nth % 3),
        profile: 'shortVideo',
        quality: 0.95,
        clarity: 0.02,
      }),
    );
    const acts = Array.from({ length: 500 * 14 }, (_, nth) => ({
      act: 'contact' as const,
      day: Math.floor(nth / 3500),
      halfHour: 10 + (Math.floor(nth / 500) % 7),
      person: nth % 500,
      usefulness: 0.01,
      words: 29,
    }));
    const run = simulate(community, { posts }, acts, 167, 12);
    const under = run.conversations.filter(({ post }) => post >= 0).length;
    expect(under).toBeGreaterThan(3);
    expect(add(run, 'messages')).toBe(under);
  });
});

/** Followers of each day against the day before. */
function unbalanced(run: Run): string[] {
  let before = count(run.community.people.follow, (bits) => bits !== 0);
  return rowsOf(run.measures).flatMap(({ followers, follows, unfollows }, day) => {
    const wanted = before + follows - unfollows;
    before = followers;
    return followers === wanted ? [] : [`day ${day}: ${followers}, not ${wanted}`];
  });
}

const everyDay = (profile: 'feed' | 'shortVideo', days: number): Plan['posts'] =>
  Array.from({ length: days }, (_, day) =>
    samplePost(`${profile}-${day}`, { day, profile, quality: 0.98, promotion: 0 }),
  );
const LONG = 50;
/** People follow after seeing a post far more often than they do. */
const catching = modelWith({ 'follow.base': 0.2 });

describe('followers', () => {
  it('on one channel are those of the day before, and who came, without who left', () => {
    const run = simulate(
      sampleCommunity(800, 173, followOnly({ feed: 0.4 }), catching),
      { posts: everyDay('feed', LONG) },
      [],
      179,
      LONG,
    );
    const rows = rowsOf(run.measures);
    expect(total(rows, 'follows')).toBeGreaterThan(0);
    expect(total(rows, 'unfollows')).toBeGreaterThan(0);
    expect(unbalanced(run)).toEqual([]);
  });

  it('are counted once when they follow a second channel', () => {
    const community = sampleCommunity(800, 173, followOnly({ feed: 0.6, shortVideo: 0.2 }), catching);
    const run = simulate(community, { posts: everyDay('shortVideo', LONG) }, [], 179, LONG);
    expect(total(rowsOf(run.measures), 'follows')).toBeGreaterThan(0);
    expect(unbalanced(run)).toEqual([]);
  });

  it('who block the brand are counted among those who leave', () => {
    const community = sampleCommunity(400, 181, followOnly({ feed: 0.5 }));
    const acts: Act[] = Array.from({ length: 400 }, (_, person) => ({
      act: 'contact',
      day: 1,
      halfHour: 23,
      person,
      usefulness: 0.03,
      words: 67,
    }));
    const run = simulate(community, { posts: [] }, acts, 191, 4);
    expect(total(rowsOf(run.measures), 'blocks')).toBeGreaterThan(0);
    expect(unbalanced(run)).toEqual([]);
  });

  it('do not leave by anything but a block or their own choice: nothing else empties what a person follows', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = new Run(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        for (let day = 0; day < drawn.days; day++) {
          const before = run.state.follow.slice();
          run.stepTo((day + 1) * HALF_HOURS);
          const row = pick(rowsOf(run.measures), day);
          const left = before.filter((bits, i) => bits !== 0 && u8(run.state.follow, i) === 0).length;
          expect(left).toBeLessThanOrEqual(row.unfollows + row.blocks);
        }
      }),
      some,
    );
  });
});
