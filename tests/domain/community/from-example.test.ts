import { describe, expect, it } from 'vitest';
import { communityFromExample } from '#domain/community/from-example.ts';
import { checkRequest } from '#engine/check-request.ts';
import { brandCommunity, exampleCommunity } from '#library/brand-community.ts';
import { openLibrary } from '#library/library.ts';
import { planOf } from '../plan/trial-samples.ts';

const brand = openLibrary().brands.get('tornio-lento');
const example = brand && exampleCommunity(brand, 'it');
if (!brand || !example) throw new Error('The example has no community.');
const pillars = [
  { id: 'one', name: 'Uno' },
  { id: 'two', name: 'Due' },
];

describe('people borrowed from an example', () => {
  const { trial } = planOf({ trial: { follows: [{ profile: 'live', share: 9 }] } });
  const community = communityFromExample(example, pillars, trial, 700);

  it('are those of the brand, but for what the person set', () => {
    const own = brandCommunity(brand, 700);
    expect(community.request).toEqual({ ...own, followShares: { ...own?.followShares, live: 0.09 } });
    expect(community.follows.find(({ profile }) => profile === 'live')?.share).toEqual({
      value: 0.09,
      byDefault: 0.02,
      reason: 'example',
      isChanged: true,
    });
  });

  it('keep the example’s subjects, which the pillars take in their order', () => {
    expect(community.topics.map(({ name }) => name)).toEqual(example.topics);
    expect([...community.slotOf]).toEqual([
      ['one', 0],
      ['two', 1],
    ]);
  });

  it('are a community the model takes', () => {
    const request = { community: community.request, plan: { posts: [] }, acts: [], seed: 1, days: 7 };
    expect(checkRequest(request)).toMatchObject({ ok: true });
  });
});
