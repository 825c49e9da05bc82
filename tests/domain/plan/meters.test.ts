import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '#domain/plan/calendar.ts';
import { keptId } from '#domain/plan/case-event.ts';
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
import { planCodes, planRules } from '#domain/plan/rules.ts';
import type { Plan, Post } from '#domain/plan/shape.ts';
import { planShape } from '#domain/plan/shape.ts';
import { type Finding, keyOf } from '#domain/project/finding.ts';
import type { Sketch } from '../strategy/documents.ts';
import { strategyOf } from '../strategy/documents.ts';
import { sampleCase } from './case-sample.ts';
import { anyPosts } from './examples-any.ts';
import { many, type PlanSketch, readSketch } from './examples-sketch.ts';

const strategy = strategyOf({
  objectives: {
    objectives: [
      { id: 'orders', statement: 'Più ordini' },
      { id: 'visits', statement: 'Più visite' },
      { id: 'letters', statement: 'Più iscritti' },
    ],
  },
  pillars: { pillars: ['flour', 'oven', 'hands', 'shop'].map((id) => ({ id, name: id })) },
  channels: {
    channels: [
      {
        channel: 'instagram',
        role: 'primary',
        formats: ['photo', 'reel', 'story', 'carousel'].map((format) => ({ format, minutes: 90 })),
      },
      { channel: 'tiktok', role: 'no', formats: [{ format: 'video', minutes: 300 }] },
    ],
  },
  resources: { answers: 12 },
});
const goals = ['orders', 'visits', 'letters'];
const postsOf = (posts: readonly Sketch<Post>[]) => readSketch(many(posts)).posts.posts;

describe('goals covered', () => {
  it('are the mean of halves: one served with an ask, one without, one not at all is 50', () => {
    const posts = postsOf([
      { objective: 'orders', action: 'click' },
      { objective: 'visits', action: 'none' },
    ]);
    expect(goalsCovered(posts, goals)).toBeCloseTo(50);
  });

  it('are none without objectives, and without posts', () => {
    expect(goalsCovered(postsOf([{ objective: 'orders', action: 'buy' }]), [])).toBe(0);
    expect(goalsCovered([], goals)).toBe(0);
  });

  it('never fall when a post is added', () => {
    fc.assert(
      fc.property(anyPosts, anyPosts, (some, others) => {
        const [few, more] = [readSketch(some).posts.posts, readSketch(others).posts.posts];
        expect(goalsCovered([...few, ...more], goals)).toBeGreaterThanOrEqual(goalsCovered(few, goals));
      }),
      { numRuns: 100 },
    );
  });
});

describe('variety', () => {
  it('is 68.75 with pillars 4, 2, 1, 1 of four and formats 4 and 4 of four', () => {
    const pillars = ['flour', 'flour', 'flour', 'flour', 'oven', 'oven', 'hands', 'shop'];
    const posts = pillars.map((pillar, place) => ({ pillar, format: place % 2 === 0 ? 'photo' : 'reel' }));
    expect(varietyOf(postsOf(posts), strategy)).toBeCloseTo(68.75);
  });

  it('is none all of one kind, and whole with as many of each', () => {
    const even = ['flour', 'oven', 'hands', 'shop'].map((pillar, place) => ({
      pillar,
      format: ['photo', 'reel', 'story', 'carousel'][place] ?? '',
    }));
    expect(varietyOf(postsOf([{ pillar: 'oven' }, { pillar: 'oven' }, { pillar: 'oven' }]), strategy)).toBe(0);
    expect(varietyOf(postsOf(even), strategy)).toBeCloseTo(100);
  });

  it('does not grow by a post of the kind there is most of', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 7 }), (counts) => {
        const most = Math.max(...counts);
        const place = counts.indexOf(most);
        const more = counts.map((count, own) => (own === place ? count + 1 : count));
        expect(evenness(more, counts.length)).toBeLessThanOrEqual(evenness(counts, counts.length) + 1e-12);
      }),
    );
  });

  it('of kinds is between nothing and one, and whole only when they are even', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40), { maxLength: 9 }), fc.nat(12), (counts, possible) => {
        const value = evenness(counts, possible);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }),
    );
    expect(evenness([], 3)).toBe(0);
    expect(evenness([7, 7], 2)).toBeCloseTo(1);
    expect(evenness([7, 6], 2)).toBeLessThan(1);
  });
});

describe('hours', () => {
  it('are 82.5 with eight there and weeks of 6, 8, 10 and 16', () => {
    expect(hoursWithin([6, 8, 10, 16], 8)).toBeCloseTo(82.5);
  });

  it('never grow when a week asks for more', () => {
    const hours = fc.array(fc.float({ min: 0, max: 90, noNaN: true }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(hours, fc.float({ min: 0, max: 50, noNaN: true }), (asked, more) => {
        const [first = 0, ...rest] = asked;
        expect(hoursWithin([first + more, ...rest], 11)).toBeLessThanOrEqual(hoursWithin(asked, 11));
      }),
    );
  });
});

describe('patience', () => {
  const days = { from: '2027-04-05', to: '2027-04-08' };
  const plain = (...on: number[]) => postsOf(on.map((day) => ({ at: `2027-04-0${day}T10:00` })));

  it('is 84.2 with a plain post on the first two of four days', () => {
    expect(patienceOf(plain(5, 6), days)).toBeCloseTo(84.2, 1);
  });

  it('is whole without posts, and of the posts of its days alone', () => {
    expect(patienceOf([], days)).toBe(100);
    expect(patienceOf(plain(4, 9), days)).toBe(100);
  });

  it('is that of the channel that tires most, not of all channels together', () => {
    const posts = postsOf([
      { at: '2027-04-05', channel: 'instagram' },
      { at: '2027-04-05', channel: 'newsletter' },
      { at: '2027-04-06', channel: 'newsletter' },
    ]);
    expect(patienceOf(posts, days)).toBe(patienceOf(plain(5, 6), days));
  });

  it('is less for who sells, by as much as it says or by three quarters where it asks to buy', () => {
    const with_ = (changes: Sketch<Post>) => patienceOf(postsOf([{ at: '2027-04-05', ...changes }]), days);
    expect(with_({ selling: 5 })).toBeLessThan(with_({ action: 'buy' }));
    expect(with_({ action: 'buy' })).toBe(with_({ selling: 4 }));
    expect(with_({ selling: 4 })).toBeLessThan(with_({ selling: 2 }));
    expect(with_({ selling: 1 })).toBe(with_({}));
  });

  it('is less where an event makes a post tiring', () => {
    const posts = plain(5, 7);
    expect(patienceOf(posts, days, new Set(posts.slice(0, 1)))).toBeLessThan(patienceOf(posts, days));
  });

  it('never grows by a post more', () => {
    const at = fc.nat(27).map((place) => addDays('2027-04-05', place));
    const posts = fc.array(fc.record({ at, selling: fc.constantFrom(1, 2, 3, 4, 5) }), { minLength: 1, maxLength: 40 });
    const weeks = { from: '2027-04-05', to: '2027-05-02' };
    fc.assert(
      fc.property(posts, (sketches) => {
        const own = postsOf(sketches);
        const value = patienceOf(own, weeks);
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(patienceOf(own.slice(1), weeks));
      }),
      { numRuns: 100 },
    );
  });

  it('is gone where a channel never stops', () => {
    const often = Array.from(
      { length: 12 },
      (_, place) => ({ at: `2027-04-0${5 + (place % 4)}`, selling: 5 }) as const,
    );
    expect(patienceOf(postsOf(often), days)).toBe(0);
  });
});

describe('coherence', () => {
  it('is 75 with 27 of 36, and whole where nothing applies', () => {
    expect(coherenceOf(27, 36)).toBe(75);
    expect(coherenceOf(0, 0)).toBe(100);
  });
});

describe('the five of a case', () => {
  const read = (sketch: PlanSketch, findings: readonly Finding[] = [], own = sampleCase) =>
    readMeters(readSketch(sketch), own, strategy, findings);
  const reel = {
    format: 'reel',
    channel: 'instagram',
    at: '2027-04-20T18:30',
    objective: 'orders',
    action: 'click',
  } as const;
  const finding = (code: string, severity: Finding['severity']): Finding => ({
    code,
    severity,
    path: 'posts/posts',
    params: {},
  });
  const counted = planCodes.filter((code) => planRules[code].severity !== 'note' && code !== 'past');

  const march = { ...sampleCase, from: '2027-03-01' };

  it('lie between 0 and 100 on every plan, at every week', () => {
    fc.assert(
      fc.property(anyPosts, fc.nat(5), (sketch, week) => {
        const all = read({ ...sketch, play: { week } }, [], march);
        for (const name of meters) {
          expect(all[name]).toBeGreaterThanOrEqual(0);
          expect(all[name]).toBeLessThanOrEqual(100);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('do not know an event before it is told', () => {
    const plan = many([reel]);
    expect(read({ ...plan, play: { week: 1 } }).goals).toBeCloseTo(100 / 3);
    expect(read({ ...plan, play: { week: 2 } }).goals).toBe(0);
  });

  it('count a post that cannot be made as work and as nothing else, until it is kept with a reason', () => {
    const plan = many([{ ...reel, minutes: 900 }]);
    const lost = read({ ...plan, play: { week: 2 } });
    expect(lost.goals).toBe(0);
    expect(lost.hours).toBe(read({ ...plan, play: { week: 1 } }).hours);
    expect(lost.hours).toBeLessThan(100);
    const kept = [{ id: keptId('flood', 'p0'), event: 'flood', post: 'p0', reason: 'È già girato.' }];
    expect(read({ ...plan, play: { week: 2, kept } }).goals).toBeCloseTo(100 / 3);
  });

  it('read hours from the posts of each week and the answers of seven days', () => {
    // 1.4 h of answers a week; 11.6 h of work in the second of four weeks: 8 ÷ 13.
    const plan = many([
      { at: '2027-04-12', minutes: 360 },
      { at: '2027-04-18T21:00', minutes: 336 },
    ]);
    expect(read(plan).hours).toBeCloseTo(((3 + 8 / 13) / 4) * 100);
  });

  it('leave out posts on other days than those of the case', () => {
    const outside = many([
      { ...reel, at: '2027-05-03' },
      { ...reel, at: '2027-04-04' },
      { ...reel, at: '' },
    ]);
    expect(read(outside)).toEqual(read({}));
  });

  it('are less patient on a day that an event makes tiring', () => {
    const plan = many([{ at: '2027-04-14T10:00' }]);
    expect(read({ ...plan, play: { week: 1 } }).patience).toBeLessThan(read(plan).patience);
  });

  it('pass a check that finds nothing, and an event that is answered', () => {
    // The fair is known and not answered.
    expect(read({}).coherence).toBeCloseTo((counted.length / (counted.length + 1)) * 100);
    const told = many([{ at: '2027-04-13', text: 'Sabato siamo alla fiera.' }]);
    expect(read(told).coherence).toBe(100);
    const failed = ['altMissing', 'altMissing', 'objectiveNoPost'].map((code) => finding(code, 'warning'));
    expect(counted).toEqual(expect.arrayContaining(failed.map(({ code }) => code)));
    expect(read(told, failed).coherence).toBeCloseTo(((counted.length - 1) / (counted.length + 1)) * 100);
  });

  it('leave notes aside, and what was silenced with a reason', () => {
    const told = many([{ at: '2027-04-13', text: 'Sabato siamo alla fiera.' }]);
    const note = planCodes.find((code) => planRules[code].severity === 'note') ?? '';
    expect(read(told, [finding(note, 'note')]).coherence).toBe(100);
    const grave = finding('altMissing', 'warning');
    const silenced: Plan['review']['silenced'] = [{ id: keyOf(planShape, grave), reason: 'Lo so.' }];
    expect(read(told, [grave]).coherence).toBeLessThan(100);
    expect(read({ ...told, review: { silenced } }, [grave]).coherence).toBe(100);
  });
});
