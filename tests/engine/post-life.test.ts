import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gini, median } from '#engine/measures.ts';
import { HALF_HOURS } from '#engine/names.ts';
import { createTally } from '#engine/post-tally.ts';
import { pick } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { actsOf, communityOf, drawnRuns, followOnly, sampleCommunity, samplePost } from './samples.ts';

describe('a post', () => {
  it('is not shown any more once it is over', () => {
    const { community } = new Run(sampleCommunity(900, 193, followOnly({ live: 0.8 })), { posts: [] }, [], 197, 1);
    const post = samplePost('short-lived', { profile: 'live', day: 1, halfHour: 9 });
    const run = new Run(community, { posts: [post] }, [], 197, 3);
    const { life } = community.model.channels[4] ?? { life: Number.NaN };
    run.stepTo(HALF_HOURS + 9 + life);
    const seen = pick(run.posts, 0).tally.seenFollowing;
    expect(seen).toBeGreaterThan(0);
    run.stepTo(3 * HALF_HOURS);
    expect(pick(run.posts, 0).tally.seenFollowing).toBe(seen);
  });

  it('is seen once by each, and first by nobody before it is out', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        const run = new Run(communityOf(drawn), drawn.plan, actsOf(drawn), drawn.seed, drawn.days);
        for (const at of run.posts.map(({ published }) => published).sort((one, other) => one - other)) {
          run.stepTo(at);
          for (const { published, tally } of run.posts) if (published >= at) expect(tally).toEqual(createTally());
        }
        for (const { viewers } of run.live) expect(new Set(viewers).size).toBe(viewers.length);
      }),
      { numRuns: 30 },
    );
  });
});

describe('the median', () => {
  it('is the middle value, or the mean of the two', () => {
    expect(median([])).toBe(0);
    expect(median([7.5])).toBe(7.5);
    expect(median([9, 1, 4])).toBe(4);
    expect(median([8, 2, 30, 3])).toBe(5.5);
  });
});

describe('the inequality of attention', () => {
  it('is nothing among equals, and nearly one when one post has all of it', () => {
    expect(gini([])).toBe(0);
    expect(gini([0, 0])).toBe(0);
    expect(gini([6, 6, 6])).toBe(0);
    expect(gini([0, 0, 0, 9])).toBe(0.75);
    // Worked by hand: sorted 1 2 5, (−2·1 + 0·2 + 2·5) / (3·8).
    expect(gini([2, 5, 1])).toBeCloseTo(8 / 24, 12);
  });
});
