import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { PROFILES, TOPICS } from '#engine/names.ts';
import { createPeople, type People, SEED_ADVOCATE, TROLL, VINDICTIVE } from '#engine/people.ts';
import { u8 } from '#engine/read.ts';
import { type CommunityRequest, evenRequest } from '#engine/request.ts';
import { Run } from '#engine/run.ts';
import { PROMOTER } from '#engine/state.ts';
import { followOnly, sampleCommunity } from './samples.ts';

const create = (request: CommunityRequest, seed: number) => createPeople(request, seed, DEFAULT_MODEL);
const share = (values: Uint8Array, test: (value: number) => boolean) => values.filter(test).length / values.length;
const average = (values: Float32Array | Uint8Array) => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
};
/** What does not depend on a person's block. */
const OWN = ['login', 'part', 'chronotype', 'threshold', 'minutes', 'traits', 'trust', 'follow'] as const;

describe('people', () => {
  it('stay who they are when others join', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 120 }),
        fc.integer({ min: 1, max: 150 }),
        fc.nat(),
        (few, joining, seed) => {
          const first = create(evenRequest(few), seed);
          const all = create(evenRequest(few + joining), seed);
          for (const field of OWN) expect(all[field].subarray(0, few), field).toEqual(first[field]);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('who lead the same block keep their interests when others join it', () => {
    const alone: CommunityRequest = {
      people: 60,
      blocks: evenRequest(60)
        .blocks.slice(0, 1)
        .map((block) => ({ ...block, share: 1 })),
    };
    const first = create(alone, 23);
    const all = create({ ...alone, people: 95 }, 23);
    expect(all.interest.subarray(0, 60 * TOPICS)).toEqual(first.interest);
    expect(all.need.subarray(0, first.need.length)).toEqual(first.need);
  });

  it('are others under another seed', () => {
    const first = create(evenRequest(80), 31);
    const other = create(evenRequest(80), 37);
    for (const field of [...OWN, 'interest', 'need'] as const) expect(other[field], field).not.toEqual(first[field]);
  });

  it('lie within their ranges, each in one block, and care for their own topic most', () => {
    const people = create(evenRequest(4000), 13);
    const { login, part, trust, interest, chronotype, threshold, minutes } = people;
    expect(Math.min(...login)).toBeGreaterThan(0);
    expect(Math.max(...login)).toBeLessThanOrEqual(Math.fround(0.98));
    expect(Math.min(...part)).toBeGreaterThan(0);
    expect(Math.max(...trust.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(Math.max(...chronotype)).toBe(3);
    expect([...new Set(threshold)].sort()).toEqual([1, 2, 3]);
    expect(Math.min(...minutes)).toBeGreaterThanOrEqual(1);
    const own = new Uint8Array(people.count);
    for (let i = 0; i < people.count; i++) {
      const row = interest.subarray(i * TOPICS, (i + 1) * TOPICS);
      expect(average(row) * TOPICS, `interests of ${i}`).toBe(255);
      own[i] = u8(row, u8(people.block, i) % TOPICS);
    }
    expect(average(own) / 255).toBeGreaterThan(2 / TOPICS);
    for (let block = 0; block < 8; block++) expect(share(people.block, (one) => one === block)).toBe(0.125);
  });

  it('trust, follow, provoke and bear grudges as often as the table says', () => {
    const people = create(evenRequest(40_000), 47);
    const { people: p, channels } = DEFAULT_MODEL;
    expect(average(people.trust)).toBeCloseTo(p['trust.mean'], 1);
    expect(share(people.traits, (bits) => (bits & TROLL) !== 0)).toBeCloseTo(p['troll.share'], 2);
    expect(share(people.traits, (bits) => (bits & VINDICTIVE) !== 0)).toBeCloseTo(p['vindictive.share'], 1);
    PROFILES.forEach((profile, channel) => {
      const wanted = channels[channel]?.followShare ?? Number.NaN;
      // Seven times the sampling error of a share among 40,000.
      const limit = 7 * Math.sqrt((wanted * (1 - wanted)) / 40_000);
      expect(Math.abs(share(people.follow, (bits) => ((bits >> channel) & 1) === 1) - wanted), profile).toBeLessThan(
        limit,
      );
    });
  });

  it('follow twice when they are the same public: the largest channel holds nearly all who follow any', () => {
    const { follow } = create({ ...evenRequest(20_000), ...followOnly({ feed: 0.5, group: 0.25 }) }, 53);
    const any = share(follow, (bits) => bits !== 0);
    const feed = share(follow, (bits) => (bits & 1) !== 0);
    expect(any).toBe(feed);
    expect(share(follow, (bits) => bits > 1)).toBeCloseTo(0.25, 1);
  });

  it('begin a run as drawn: promoters are the seeded ones, nothing is owed, nobody is tired', () => {
    const community = sampleCommunity(900, 59);
    const { state } = new Run(community, { posts: [] }, [], 61, 3);
    expect(state.trust).toEqual(community.people.trust);
    expect(state.follow).toEqual(community.people.follow);
    const { traits, follow }: People = community.people;
    expect([...state.flags]).toEqual([...traits].map((bits) => ((bits & SEED_ADVOCATE) !== 0 ? PROMOTER : 0)));
    expect([...state.consent]).toEqual([...follow].map((bits) => (bits === 0 ? 0 : 1)));
    expect(Math.max(...state.fatigue, ...state.tie, ...state.affect, ...state.spoke)).toBe(0);
  });

  it('fill blocks whose shares round badly, leaving nobody out', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 9 }),
        fc.integer({ min: 1, max: 90 }),
        (parts, count) => {
          const sum = parts.reduce((total, part) => total + part, 0) + 1;
          const [model] = evenRequest(1).blocks;
          if (!model) throw new Error('evenRequest has blocks');
          const blocks = [...parts, 1].map((part) => ({ ...model, share: part / sum }));
          const { blockStart, block } = create({ people: count, blocks }, 67);
          expect([...blockStart]).toEqual([...blockStart].sort((one, other) => one - other));
          expect([blockStart[0], blockStart[blocks.length]]).toEqual([0, count]);
          blocks.forEach(({ share: part }, index) => {
            const size = block.filter((one) => one === index).length;
            expect(Math.abs(size - part * count)).toBeLessThanOrEqual(1);
          });
        },
      ),
    );
  });
});
