import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SimulationRequest } from '#engine/check-request.ts';
import { readEntry } from '#engine/event-log.ts';
import { hashRun } from '#engine/hash.ts';
import { MEASURES } from '#engine/measure-names.ts';
import { HALF_HOURS } from '#engine/names.ts';
import type { Cause, Post } from '#engine/plan.ts';
import { i32 } from '#engine/read.ts';
import { evenRequest } from '#engine/request.ts';
import { Run } from '#engine/run.ts';
import { replay, simulate } from '#engine/simulate.ts';
import { actsOf, communityOf, drawnRuns, runOf, sampleCommunity, samplePost, samplePosts } from './samples.ts';

const DAYS = 36;
const CHANGED = 30;
const SEED = 2031;
const causes: Cause[] = [
  { id: 'false alarm', kind: 'rumour', day: 3, halfHour: 20, severity: 0.9 },
  { id: 'spoilt batch', kind: 'allergicReaction', day: 8, halfHour: 22 },
  { id: 'rain', kind: 'productDelay', day: 14, halfHour: 25, share: 0.04 },
  { id: 'ferragosto', kind: 'holiday', day: 29, halfHour: 0, severity: 0.6 },
];
const posts = samplePosts(DAYS);
const community = sampleCommunity(500, SEED);
const request: SimulationRequest = {
  community: evenRequest(500),
  plan: { posts, causes },
  acts: [
    { act: 'contact', day: 11, halfHour: 23, person: 17, usefulness: 0.4, words: 33 },
    { act: 'statement', day: 9, halfHour: 19, cause: 'spoilt batch', components: ['explain', 'evidence'], words: 62 },
  ],
  seed: SEED,
  days: DAYS,
};
const whole = simulate(community, request.plan, request.acts, SEED, DAYS);

/** Bytes of everything noted before a day: its measures and its log. */
const noted = (run: Run, day: number) => {
  const end = i32(run.log.dayStart, day);
  return {
    measures: run.measures.values.subarray(0, day * MEASURES.length),
    log: Array.from({ length: end }, (_, at) => readEntry(run.log, at)),
  };
};
const later = (run: Run, day: number) => run.measures.values.subarray(day * MEASURES.length);

describe('a run', () => {
  it('gives the same bytes twice, and others with another seed', () => {
    const again = simulate(community, request.plan, request.acts, SEED, DAYS);
    expect(hashRun(again)).toBe(hashRun(whole));
    expect(noted(again, DAYS)).toEqual(noted(whole, DAYS));
    expect(hashRun(simulate(community, request.plan, request.acts, 2032, DAYS))).not.toBe(hashRun(whole));
  });

  it('gives the same bytes for any plan, causes and acts', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        expect(hashRun(runOf(drawn))).toBe(hashRun(runOf(drawn)));
      }),
      { numRuns: 25 },
    );
  });

  it('stopped anywhere and gone on with is the run that never stopped', () => {
    fc.assert(
      fc.property(drawnRuns, fc.array(fc.nat(9 * HALF_HOURS), { maxLength: 7 }), (drawn, stops) => {
        const acts = actsOf(drawn);
        const pieces = new Run(communityOf(drawn), drawn.plan, acts, drawn.seed, drawn.days);
        for (const stop of [...stops, drawn.days * HALF_HOURS]) {
          const before = pieces.now;
          pieces.stepTo(stop);
          expect(pieces.now).toBe(Math.max(before, Math.min(stop, drawn.days * HALF_HOURS)));
        }
        const once = simulate(communityOf(drawn), drawn.plan, acts, drawn.seed, drawn.days);
        expect(hashRun(pieces)).toBe(hashRun(once));
        expect(pieces.measures.values).toEqual(once.measures.values);
        expect(pieces.unmatched).toEqual(once.unmatched);
      }),
      { numRuns: 60 },
    );
  });

  it('knows nothing of what comes after: the first days are those of a longer run', () => {
    const short = simulate(community, request.plan, request.acts, SEED, 19);
    expect(noted(short, 19)).toEqual(noted(whole, 19));
  });

  it('leaves its community as it was', () => {
    const trust = community.people.trust.slice();
    const follow = community.people.follow.slice();
    const once = simulate(community, request.plan, request.acts, 2034, 12);
    expect(once.state.trust).not.toEqual(trust);
    expect(community.people.trust).toEqual(trust);
    expect(community.people.follow).toEqual(follow);
  });

  it('does not mind where in the list a post stands', () => {
    const order = [...posts.slice(20), ...posts.slice(0, 20)];
    const moved = simulate(community, { posts: order, causes }, request.acts, SEED, DAYS);
    expect(moved.measures.values).toEqual(whole.measures.values);
    expect(moved.state).toEqual(whole.state);
  });

  it('does not mind which of two posts of one half-hour stands first in the list', () => {
    const pairs = posts.flatMap((post, nth) => [
      post,
      samplePost(`twin-${nth}`, { ...post, id: `twin-${nth}`, quality: 0.52 }),
    ]);
    const one = simulate(community, { posts: pairs }, [], SEED, DAYS);
    const other = simulate(community, { posts: pairs.toReversed() }, [], SEED, DAYS);
    const differing = other.measures.values.filter((value, at) => value !== one.measures.values[at]);
    expect(differing.length).toBe(0);
  });

  it('has a fingerprint that sees every person and every measure', () => {
    const run = simulate(community, request.plan, request.acts, SEED, 6);
    const before = hashRun(run);
    for (const [name, array] of Object.entries(run.state)) {
      const kept = array[471] ?? 0;
      array[471] = kept + 0.5 + (array instanceof Float32Array ? 0 : 0.5);
      expect(hashRun(run), name).not.toBe(before);
      array[471] = kept;
    }
    run.measures.values[83] = (run.measures.values[83] ?? 0) + 1e-9;
    expect(hashRun(run)).not.toBe(before);
  });
});

describe('a changed decision', () => {
  const edited: Post = { ...(posts[CHANGED] ?? samplePost('none')), quality: 0.97, promotion: 0.02, clarity: 0.31 };

  it('leaves everything before it as it was, to the byte', () => {
    const { run } = replay(whole, request, { type: 'post', id: edited.id, post: edited });
    expect(noted(run, CHANGED)).toEqual(noted(whole, CHANGED));
    expect(later(run, CHANGED)).not.toEqual(later(whole, CHANGED));
  });

  it('leaves everything before it as it was when the post is taken out, added or moved to a later day', () => {
    const added = { ...edited, id: 'one more', halfHour: 17 };
    const changes = [
      { type: 'post', id: edited.id, post: null },
      { type: 'post', id: added.id, post: added },
      { type: 'post', id: edited.id, post: { ...edited, day: 32 } },
    ] as const;
    for (const change of changes) {
      const { run, difference } = replay(whole, request, change);
      expect(noted(run, CHANGED).measures).toEqual(noted(whole, CHANGED).measures);
      expect(noted(run, CHANGED).log).toEqual(noted(whole, CHANGED).log);
      expect(difference.subarray(0, CHANGED * MEASURES.length).every((value) => value === 0)).toBe(true);
      expect(difference.some((value) => value !== 0)).toBe(true);
    }
  });

  it('leaves everything before it as it was when it is an act or a cause', () => {
    const contact = { act: 'contact', day: 21, halfHour: 31, person: 53, usefulness: 0.05, words: 74 } as const;
    const { run } = replay(whole, request, { type: 'act', index: 5, act: contact });
    expect(noted(run, 21)).toEqual(noted(whole, 21));
    expect(later(run, 21)).not.toEqual(later(whole, 21));
    const raid: Cause = { id: 'raid', kind: 'rudeEmployee', day: 24, halfHour: 26, severity: 0.8 };
    const rough = simulate(community, { posts, causes: [...causes, raid] }, request.acts, SEED, DAYS);
    expect(noted(rough, 24)).toEqual(noted(whole, 24));
    expect(later(rough, 24)).not.toEqual(later(whole, 24));
  });

  it('that changes nothing makes no difference at all', () => {
    const [post] = posts;
    const [act] = request.acts;
    if (!post || !act) throw new Error('the sample has posts and acts');
    const changes = [
      { type: 'post', id: post.id, post: { ...post } },
      { type: 'act', index: 0, act: { ...act } },
      { type: 'post', id: 'nowhere', post: null },
    ] as const;
    for (const change of changes) {
      const { run, difference } = replay(whole, request, change);
      expect(difference.length).toBe(DAYS * MEASURES.length);
      expect(difference.every((value) => value === 0)).toBe(true);
      expect(hashRun(run)).toBe(hashRun(whole));
    }
  });

  it('differs by what a run of its own differs by', () => {
    const change = { type: 'post', id: edited.id, post: edited } as const;
    const { run, difference } = replay(whole, request, change);
    const alone = simulate(
      community,
      { posts: posts.map((post) => (post.id === edited.id ? edited : post)), causes },
      request.acts,
      SEED,
      DAYS,
    );
    expect(hashRun(run)).toBe(hashRun(alone));
    const last = alone.measures.values.map((value, at) => value - (whole.measures.values[at] ?? Number.NaN));
    expect(difference).toEqual(last);
  });
});

describe('acts that find nothing', () => {
  it('are told with their number and a reason, and change nothing', () => {
    const lost = [
      { act: 'reply', day: 4, halfHour: 18, conversation: 999_983, isPublic: true, components: ['thank'], words: 12 },
      { act: 'hide', day: 5, halfHour: 19, conversation: 999_979 },
      { act: 'leave', day: 6, halfHour: 20, conversation: 999_961 },
      { act: 'statement', day: 7, halfHour: 21, cause: 'no such cause', components: ['explain'], words: 27 },
      { act: 'contact', day: 8, halfHour: 22, person: 90_001, usefulness: 0.6, words: 35 },
    ] as const;
    const quiet = simulate(community, request.plan, [], SEED, DAYS);
    const run = simulate(community, request.plan, lost, SEED, DAYS);
    expect(run.unmatched).toEqual([
      { act: 0, code: 'noConversation' },
      { act: 1, code: 'noConversation' },
      { act: 2, code: 'noConversation' },
      { act: 3, code: 'noCrisis' },
      { act: 4, code: 'noPerson' },
    ]);
    expect(hashRun(run)).toBe(hashRun(quiet));
  });

  it('count as lost before the conversation or the crisis is there, and are heard after', () => {
    const quiet = simulate(community, request.plan, [], SEED, DAYS);
    const opened = quiet.conversations.find(({ isAddressed, halfHour }) => isAddressed && halfHour % HALF_HOURS > 2);
    if (!opened) throw new Error('nobody writes in the sample');
    const reply = {
      act: 'reply',
      conversation: opened.id,
      isPublic: true,
      components: ['explain'],
      words: 44,
    } as const;
    const day = Math.floor(opened.halfHour / HALF_HOURS);
    const halfHour = opened.halfHour % HALF_HOURS;
    const statement = { act: 'statement', cause: 'spoilt batch', components: ['explain'], words: 58 } as const;
    const run = simulate(
      community,
      request.plan,
      [
        { ...reply, day, halfHour: halfHour - 1 },
        { ...reply, day, halfHour },
        { ...statement, day: 8, halfHour: 21 },
        { ...statement, day: 8, halfHour: 22 },
      ],
      SEED,
      DAYS,
    );
    expect(run.unmatched.toSorted((one, other) => one.act - other.act)).toEqual([
      { act: 0, code: 'noConversation' },
      { act: 2, code: 'noCrisis' },
    ]);
    expect(run.conversations.find(({ id }) => id === opened.id)?.firstReply).toBe(opened.halfHour);
  });
});
