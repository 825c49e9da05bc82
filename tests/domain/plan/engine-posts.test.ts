import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTrial } from '#domain/community/trial-request.ts';
import { addDays } from '#domain/plan/calendar.ts';
import { enginePosts, halfHourOf, type TrialFrame } from '#domain/plan/engine-posts.ts';
import { actions, type Plan, type Post } from '#domain/plan/shape.ts';
import { whatIfs } from '#domain/plan/what-if.ts';
import { stages } from '#domain/strategy/shape.ts';
import { checkRequest } from '#engine/check-request.ts';
import { FORMATS, NEEDS } from '#engine/names.ts';
import type { Sketch } from '../strategy/documents.ts';
import { channels, draftedPlan, exampleStrategy, inputOf, planOf, postOf, smallStrategy } from './trial-samples.ts';

const frame: TrialFrame = {
  channels,
  strategy: exampleStrategy('tornio-lento'),
  slotOf: new Map([
    ['hands', 0],
    ['table', 1],
  ]),
  language: 'it',
  start: '2027-01-04',
  days: 14,
};

const tried = (sketch: Sketch<Post>) => {
  const { posts, out } = enginePosts([postOf({ at: '2027-01-05T18:45', ...sketch })], frame);
  return posts[0] ?? out[0];
};

describe('a post as it is tried', () => {
  it('keeps its id, and its day and half-hour by the clock on the wall', () => {
    expect(tried({ id: 'tazza', at: '2027-01-17T23:59' })).toMatchObject({
      post: { id: 'tazza', day: 13, halfHour: 47, profile: 'feed' },
    });
    expect([halfHourOf('00:00'), halfHourOf('18:45'), halfHourOf('09:29')]).toEqual([0, 37, 18]);
  });

  it.each([
    [{ at: '' }, 'noDay'],
    [{ at: '2027-01-08' }, 'noHour'],
    [{ at: '2027-01-03T10:00' }, 'before'],
    [{ at: '2027-01-18T00:00' }, 'after'],
    [{ channel: 'gone' }, 'noChannel'],
    [{ channel: '' }, 'noChannel'],
    [{ channel: 'forum' }, 'others'],
  ] as const)('is left out with its reason: %j is %s', (sketch, code) => {
    expect(tried(sketch)).toEqual({ id: 'post', code });
  });

  it.each([
    [{ stage: 'care', objective: 'online-orders', pillar: 'table' }, 'belonging', 'stage'],
    [{ objective: 'online-orders', pillar: 'hands' }, 'reward', 'objective'],
    [{ pillar: 'hands', action: 'buy' }, 'entertainment', 'pillar'],
    [{ action: 'comment' }, 'belonging', 'action'],
    [{ action: 'none' }, 'information', 'unknown'],
  ] as const)('serves a need, and says why: %j is %s by its %s', (sketch, value, reason) => {
    expect(tried(sketch)).toMatchObject({ need: { value, reason }, post: { need: value } });
  });

  it.each([
    [{ format: 'reel' }, 'video', 'channel'],
    [{ format: 'story', media: [{ kind: 'video' }] }, 'video', 'media'],
    [{ format: 'story', media: [{ kind: 'image' }] }, 'image', 'media'],
    [{ format: 'toString', media: [{ kind: 'image' }, { kind: 'image' }] }, 'carousel', 'media'],
    [{ format: 'text', link: 'https://tornio.example' }, 'link', 'link'],
    [{ format: 'text' }, 'text', 'plain'],
  ] as const)('has a form of the model: %j is %s by its %s', (sketch, value, reason) => {
    expect(tried(sketch)).toMatchObject({ format: { value, reason }, post: { format: value } });
  });

  it('speaks of its pillar, or of everything alike', () => {
    expect(tried({ pillar: 'table' })).toMatchObject({ topic: { slot: 1, reason: 'pillar' } });
    expect(tried({ pillar: 'gone' })).toMatchObject({ topic: { slot: null, reason: 'noPillar' } });
  });
});

describe('a plan as it is tried', () => {
  const plan = draftedPlan('tornio-lento', '2027-01-04', '2027-01-31');

  it('runs for the weeks it covers, or those that were chosen', () => {
    expect(readTrial(inputOf(plan))).toMatchObject({ type: 'ready', weeks: 4, start: '2027-01-04' });
    const longer: Plan = { ...plan, trial: { ...plan.trial, weeks: 7, people: 900 } };
    expect(readTrial(inputOf(longer))).toMatchObject({ request: { days: 49, community: { people: 900 } } });
  });

  it('begins with its first post when it says no day', () => {
    const { posts } = planOf({ posts: { posts: [{ at: '2027-02-10T09:00', channel: 'instagram', text: 'Forno' }] } });
    const undated = { ...plan, about: { ...plan.about, from: '', to: '' }, posts };
    expect(readTrial(inputOf(undated))).toMatchObject({ type: 'ready', start: '2027-02-10', weeks: 1 });
  });

  it('says what is missing instead of running on nothing', () => {
    expect(readTrial(inputOf(planOf({})))).toMatchObject({ type: 'missing', missing: ['days'] });
    const empty = planOf({ about: { from: '2027-01-04' } });
    expect(readTrial(inputOf(empty))).toMatchObject({ type: 'missing', missing: ['posts'] });
    const bare = { ...smallStrategy, pillars: { pillars: [] } };
    expect(readTrial(inputOf(planOf({}), { strategy: bare }))).toMatchObject({ missing: ['pillars', 'days'] });
  });

  it('has the same fingerprint until something that counts changes', () => {
    const hashOf = (own: Plan) => {
      const reading = readTrial(inputOf(own));
      return reading.type === 'ready' ? reading.hash : '';
    };
    const change = (more: Partial<Post>): Plan => {
      const [first, ...others] = plan.posts.posts;
      if (!first) throw new Error('The plan has no post.');
      return { ...plan, posts: { posts: [{ ...first, ...more }, ...others] } };
    };
    expect(hashOf(plan)).toMatch(/^[0-9a-f]{8}$/);
    expect(hashOf(change({ notes: 'chiedere a Ivo' }))).toBe(hashOf(plan));
    expect(hashOf(change({ quality: 4 }))).not.toBe(hashOf(plan));
    expect(hashOf(change({ at: '2027-01-06T07:30' }))).not.toBe(hashOf(plan));
  });

  it('is always one the model takes, whatever its posts say', () => {
    const post = fc.record({
      at: fc.constantFrom(
        '',
        '2027-01-04',
        '2027-01-04T00:00',
        '2027-01-09T23:59',
        '2026-12-31T10:00',
        '2028-01-01T08:00',
      ),
      channel: fc.constantFrom('', 'gone', ...channels.keys()),
      format: fc.constantFrom('', 'reel', 'photo', 'constructor', 'parola mia'),
      text: fc.string({ maxLength: 80, unit: 'grapheme' }),
      pillar: fc.constantFrom('', 'hands', 'invitation', 'gone'),
      objective: fc.constantFrom('', 'online-orders', 'gone'),
      stage: fc.constantFrom('', ...stages),
      action: fc.constantFrom('', ...actions),
      quality: fc.option(fc.integer({ min: 1, max: 5 })),
      selling: fc.option(fc.integer({ min: 1, max: 5 })),
      invitation: fc.option(fc.integer({ min: 1, max: 5 })),
      clarity: fc.option(fc.integer({ min: 1, max: 5 })),
      link: fc.constantFrom('', 'https://tornio.example/?q=1'),
    });
    const percent = fc.option(fc.integer({ min: 0, max: 100 }));
    const trial = fc.record({
      weeks: fc.option(fc.integer({ min: 1, max: 12 })),
      blocks: fc.array(
        fc.record({
          audience: fc.constantFrom('elena', 'lella', 'gone'),
          share: percent,
          reward: percent,
          belonging: percent,
        }),
        { maxLength: 3 },
      ),
      follows: fc.array(fc.record({ profile: fc.constantFrom('feed', 'live', 'newsletter'), share: percent }), {
        maxLength: 3,
      }),
    });
    let ready = 0;
    fc.assert(
      fc.property(fc.array(post, { maxLength: 12 }), trial, fc.boolean(), (posts, how, isDated) => {
        const about = isDated ? { from: '2027-01-04', to: '2027-01-24' } : {};
        const drawn = planOf({ about, posts: { posts }, trial: how } as Sketch<Plan>); // Names from the shape's own lists.
        const reading = readTrial(inputOf(drawn, { other: plan }));
        if (reading.type === 'missing') return;
        ready += 1;
        for (const { posts: own } of [reading.request.plan, reading.otherPlan ?? { posts: [] }])
          expect(checkRequest({ ...reading.request, plan: { posts: own } })).toMatchObject({ ok: true });
        expect(reading.posts.posts.length + reading.posts.out.length).toBe(posts.length);
      }),
    );
    expect(ready).toBeGreaterThan(20);
  });

  it('uses only names of the model', () => {
    const reading = readTrial(inputOf(plan));
    if (reading.type === 'missing') throw new Error('The plan cannot be tried.');
    for (const { post } of reading.posts.posts) {
      expect(FORMATS).toContain(post.format);
      expect(NEEDS).toContain(post.need);
    }
    expect(addDays(reading.start, reading.request.days - 1)).toBe('2027-01-31');
  });
});

describe('what would have changed a post', () => {
  it('is another hour, more care, less selling, where they change something', () => {
    const reading = tried({ quality: 2, selling: 4 });
    if (!reading || 'code' in reading) throw new Error('The post cannot be tried.');
    expect(whatIfs(reading.post, 41).map(({ code, from, to }) => [code, from, to])).toEqual([
      ['hour', 37, 41],
      ['quality', 0.25, 0.5],
      ['promotion', 0.75, 0.375],
    ]);
    expect(whatIfs({ ...reading.post, quality: 1, promotion: 0 }, 37)).toEqual([]);
  });
});
