import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/plan/calendar.ts';
import {
  cadences,
  defaultMinutes,
  longestSilence,
  minutesOf,
  mostSelling,
  pillarShares,
  weeklyLoad,
  weeksOf,
} from '#domain/plan/load.ts';
import type { Post } from '#domain/plan/shape.ts';
import type { Sketch } from '../strategy/documents.ts';
import { strategyOf } from '../strategy/documents.ts';
import { many, readSketch } from './examples-sketch.ts';

const strategy = strategyOf({
  channels: {
    channels: [
      {
        channel: 'instagram',
        role: 'primary',
        formats: [
          { format: 'photo', perWeek: 2, minutes: 90 },
          { format: 'story', perWeek: 3.5, minutes: 15 },
        ],
      },
      { channel: 'newsletter', role: 'secondary', formats: [{ format: 'newsletter', perWeek: 1, minutes: 120 }] },
      { channel: 'tiktok', role: 'listen', formats: [{ format: 'video', perWeek: 4, minutes: 200 }] },
    ],
  },
  pillars: {
    pillars: [
      { id: 'flour', name: 'Farine', share: 70 },
      { id: 'oven', name: 'Al forno' },
    ],
  },
  resources: { answers: 30 },
});

const plan = (posts: readonly Sketch<Post>[], from = '', to = '') => readSketch(many(posts, { from, to }));
const postsOf = (posts: readonly Sketch<Post>[]) => plan(posts).posts.posts;
const onDays = (...days: number[]) => days.map((day) => ({ at: `2027-03-${String(day).padStart(2, '0')}` }));

describe('the minutes of a post', () => {
  it.each<[string, Sketch<Post>, number | null]>([
    ['are its own', { minutes: 25 }, 25],
    ['are its own also when they are none', { minutes: 0 }, 0],
    ['are those of its channel and format', { format: 'story' }, 15],
    ['are those of a channel where one only listens', { channel: 'tiktok', format: 'video' }, 200],
    ['are not known of another format', { format: 'reel' }, null],
    ['are not known of another channel', { channel: 'blog', format: 'photo' }, null],
  ])('%s', (_, sketch, minutes) => {
    const [post] = postsOf([sketch]);
    expect(post && minutesOf(post, strategy)).toBe(minutes);
  });

  it('come from the format of that channel, not of another', () => {
    expect(defaultMinutes('newsletter', 'photo', strategy)).toBeNull();
  });
});

describe('the load of a week', () => {
  const letter = { channel: 'newsletter', format: 'newsletter', at: '2027-03-07T23:50' };

  it('is two photos, a letter and the answers: 5 + 3.5 = 8.5 hours', () => {
    expect(weeklyLoad(postsOf([...onDays(1, 4), letter]), strategy)).toEqual([
      { week: '2027-03-01', posts: 3, work: 5, answers: 3.5, hours: 8.5 },
    ]);
  });

  it('goes from Monday to Sunday, week by week, without what has no day', () => {
    const loads = weeklyLoad(postsOf([{ at: '2027-03-08' }, letter, { at: '' }, { at: '2027-02-28' }]), strategy);
    expect(loads.map(({ week, posts, work }) => [week, posts, work])).toEqual([
      ['2027-02-22', 1, 1.5],
      ['2027-03-01', 1, 2],
      ['2027-03-08', 1, 1.5],
    ]);
  });
});

it('reads the shares of pillars among the posts that have one: 3 of 12 are 25 %', () => {
  const of = (pillar: string, count: number) => Array.from({ length: count }, () => ({ pillar }));
  expect(pillarShares(postsOf([...of('flour', 9), ...of('oven', 3), ...of('gone', 5), {}]), strategy)).toEqual([
    { id: 'flour', name: 'Farine', posts: 9, share: 75, wanted: 70 },
    { id: 'oven', name: 'Al forno', posts: 3, share: 25, wanted: null },
  ]);
  expect(pillarShares(postsOf([{}]), strategy).map(({ share }) => share)).toEqual([0, 0]);
});

describe('weeks and cadences', () => {
  it.each([
    ['2027-03-01', '2027-03-14', 2],
    ['2027-03-01', '2027-03-01', 1 / 7],
    ['2027-03-02', '2027-03-01', null],
    ['', '2027-03-01', null],
    ['2027-03-01', '', null],
  ])('from %s to %s are %s weeks', (from, to, weeks) => {
    expect(weeksOf(plan([], from, to).about)).toBe(weeks);
  });

  it('counts 6 posts in 14 days as 3 a week, without those outside, of the channels at work', () => {
    const posts = [...onDays(1, 2, 5, 9, 13, 14, 15), { at: '2027-02-28' }, { at: '' }];
    expect(cadences(plan(posts, '2027-03-01', '2027-03-14'), strategy)).toEqual([
      { channel: 'instagram', made: 3, wanted: 5.5 },
      { channel: 'newsletter', made: 0, wanted: 1 },
    ]);
    expect(cadences(plan(posts, '2027-03-01'), strategy)).toEqual([]);
  });
});

describe('the longest silence', () => {
  const silence = (...days: number[]) => longestSilence(plan(onDays(...days), '2027-03-01', '2027-03-31'), 'instagram');

  it('of posts on 4 and 20 begins on 5 and lasts 15 days', () => {
    expect(silence(20, 4)).toEqual({ from: '2027-03-05', days: 15 });
  });

  it('is the whole plan where there is no post, and its end where they stop early', () => {
    expect(silence()).toEqual({ from: '2027-03-01', days: 31 });
    expect(silence(2, 2, 3, 6)).toEqual({ from: '2027-03-07', days: 25 });
  });

  it('is the first of equals', () => {
    expect(silence(11, 22)).toEqual({ from: '2027-03-01', days: 10 });
  });

  it('is not known of a plan without its days', () => {
    expect(longestSilence(plan(onDays(4)), 'instagram')).toBeNull();
  });
});

describe('the two weeks that sell most', () => {
  const from = '2027-03-01';
  const to = '2027-04-04';
  const selling = (...days: number[]) => onDays(...days).map((own) => ({ ...own, selling: 4 }));

  it('are the first where most of the posts sell, among those with enough of them', () => {
    const posts = [
      ...onDays(1, 2, 4, 5, 7, 9),
      ...selling(3, 8),
      ...onDays(22, 23, 25, 26, 28, 29),
      ...selling(24, 27, 30),
    ];
    expect(mostSelling(plan(posts, from, to), 9)).toEqual({ from: '2027-03-17', posts: 9, sells: 3 });
  });

  it('are none where no two weeks have enough posts, or the plan is shorter', () => {
    expect(mostSelling(plan(selling(1, 20), from, to), 2)).toBeNull();
    expect(mostSelling(plan(selling(1, 2), from, '2027-03-13'), 1)).toBeNull();
    expect(mostSelling(plan(selling(1, 2)), 1)).toBeNull();
  });

  it('sell as much as the worst of all windows, looked at one by one', () => {
    const anyDay = fc.record({ day: fc.integer({ min: 1, max: 31 }), selling: fc.constantFrom(3, 5) });
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 14 }), fc.integer({ min: 1, max: 6 }), (days, fewest) => {
        const posts = days.map((own) => ({ ...onDays(own.day)[0], selling: own.selling }));
        const windows = Array.from({ length: 22 }, (_, place) => addDays(from, place)).flatMap((first) => {
          const inside = posts.filter(({ at = '' }) => at >= first && at <= addDays(first, 13));
          const sells = inside.filter(({ selling: own }) => own === 5).length;
          return inside.length < fewest ? [] : [sells / inside.length];
        });
        const worst = mostSelling(plan(posts, from, to), fewest);
        expect(worst && worst.sells / worst.posts).toBe(windows.length === 0 ? null : Math.max(...windows));
      }),
      { numRuns: 300 },
    );
  });
});
