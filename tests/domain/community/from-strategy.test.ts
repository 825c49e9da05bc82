import { describe, expect, it } from 'vitest';
import { tableShares } from '#domain/community/follows.ts';
import { communityFrom, missingParts } from '#domain/community/from-strategy.ts';
import { needs, type PlannedCommunity, topicSlots } from '#domain/community/request.ts';
import { mixOf, placePillars } from '#domain/community/topics.ts';
import { profiles } from '#domain/plan/shape.ts';
import { checkRequest } from '#engine/check-request.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { NEEDS, PROFILES, TOPICS } from '#engine/names.ts';
import { channels, exampleStrategy, planOf, smallStrategy } from '../plan/trial-samples.ts';
import { strategyOf } from '../strategy/documents.ts';

const { trial: untouched } = planOf({});

function communityOf(strategy = smallStrategy, trial = untouched): PlannedCommunity {
  const made = communityFrom(strategy, trial, channels, 1200);
  if (made.type === 'missing') throw new Error(made.missing.join(', '));
  return made.community;
}

describe('a community made from a strategy', () => {
  it('speaks the names of the model, in its order', () => {
    expect(needs).toEqual(NEEDS);
    expect(profiles).toEqual(PROFILES);
    expect(topicSlots).toBe(TOPICS);
    const table = PROFILES.map((profile, place) => [profile, DEFAULT_MODEL.channels[place]?.followShare]);
    expect(Object.entries(tableShares)).toEqual(table);
  });

  it('says which parts are missing, and only those', () => {
    expect(missingParts(strategyOf({}), channels)).toEqual(['audience', 'channel', 'pillars']);
    expect(missingParts(smallStrategy, channels)).toEqual([]);
    expect(communityFrom(strategyOf({ ...smallStrategy, people: {} }), untouched, channels, 500)).toEqual({
      type: 'missing',
      missing: ['audience'],
    });
  });

  it('counts neither a pillar without a name nor a channel that is not worked on or not known', () => {
    const half = strategyOf({
      people: { audiences: [{ id: 'elena', name: 'Elena' }] },
      channels: {
        channels: [
          { id: 'one', channel: 'instagram', role: 'listen' },
          { id: 'two', channel: 'gone', role: 'primary' },
        ],
      },
      pillars: {
        pillars: [
          { id: 'hands', name: 'Mani' },
          { id: 'table', name: '  ' },
        ],
      },
    });
    expect(missingParts(half, channels)).toEqual(['channel', 'pillars']);
  });

  it.each(['tornio-lento', 'montepane', 'pedali-di-carta'])('of %s is one the model takes', (brand) => {
    const { request } = communityOf(exampleStrategy(brand));
    const checked = checkRequest({ community: request, plan: { posts: [] }, acts: [], seed: 3, days: 7 });
    expect(checked).toMatchObject({ ok: true });
  });
});

describe('pillars as subjects', () => {
  it('share the last when they are more than six, and leave the others to the rest when they are fewer', () => {
    const pillars = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) => ({ id, name: id.toUpperCase() }));
    const many = placePillars(pillars);
    expect([many.slotOf.get('e'), many.slotOf.get('f'), many.slotOf.get('g')]).toEqual([4, 5, 5]);
    expect(many.topics[5]?.name).toBe('F, G');
    expect(placePillars(pillars.slice(0, 2)).topics.map(({ name }) => name)).toEqual(['A', 'B', '', '', '', '']);
  });

  it('make a post speak of its own for three quarters', () => {
    expect(mixOf(2)).toEqual([0.05, 0.05, 0.75, 0.05, 0.05, 0.05]);
    expect(new Set(mixOf(undefined))).toEqual(new Set([1 / 6]));
  });
});

describe('audiences as blocks', () => {
  const people = (audiences: { id: string; primary?: boolean; size?: number }[]) =>
    strategyOf({ ...smallStrategy, people: { audiences: audiences.map((own) => ({ name: own.id, ...own })) } });
  const sharesOf = (strategy: ReturnType<typeof people>, trial = untouched) =>
    communityOf(strategy, trial).blocks.map(({ share }) => [share.value, share.reason, share.isChanged]);

  it('divide the people as their sizes do, when every one has a size', () => {
    expect(
      sharesOf(
        people([
          { id: 'a', size: 300 },
          { id: 'b', size: 100 },
        ]),
      ),
    ).toEqual([
      [0.75, 'sizes', false],
      [0.25, 'sizes', false],
    ]);
  });

  it('give half to the primary and the rest in equal parts otherwise', () => {
    expect(sharesOf(people([{ id: 'a', size: 300 }, { id: 'b', primary: true }, { id: 'c' }]))).toEqual([
      [0.25, 'rest', false],
      [0.5, 'primary', false],
      [0.25, 'rest', false],
    ]);
    expect(sharesOf(people([{ id: 'a' }, { id: 'b' }]))).toEqual([
      [0.5, 'equal', false],
      [0.5, 'equal', false],
    ]);
    expect(sharesOf(people([{ id: 'a' }]))).toEqual([[1, 'only', false]]);
  });

  it('are as the person sets them, and say what they would be', () => {
    const { trial } = planOf({ trial: { blocks: [{ audience: 'b', share: 80, reward: 70 }] } });
    const [first, second] = communityOf(people([{ id: 'a', primary: true }, { id: 'b' }]), trial).blocks;
    expect(first?.share).toEqual({ value: expect.closeTo(0.2), byDefault: 0.5, reason: 'primary', isChanged: false });
    expect(second?.share).toEqual({ value: 0.8, byDefault: 0.5, reason: 'rest', isChanged: true });
    expect(second?.needs.reward).toEqual({ value: 0.7, byDefault: 0.25, reason: 'even', isChanged: true });
    expect(second?.needs.belonging.value).toBeCloseTo(0.1);
  });

  it('need what their objectives and channels say', () => {
    const strategy = strategyOf({
      ...smallStrategy,
      objectives: {
        objectives: [
          { id: 'orders', statement: 'Ordini', stage: 'do', audience: 'elena' },
          { id: 'courses', statement: 'Corsi', stage: 'do', audience: 'elena' },
        ],
      },
      channels: {
        channels: [{ id: 'ig', channel: 'instagram', role: 'primary', purpose: 'understand', audiences: ['elena'] }],
      },
    });
    const [block] = communityOf(strategy).blocks;
    expect(block?.needs.reward).toMatchObject({ value: expect.closeTo(3 / 7), reason: 'both' });
    expect(block?.needs.information.value).toBeCloseTo(2 / 7);
    expect(block?.needs.belonging.value).toBeCloseTo(1 / 7);
  });

  it('care three times as much for the pillars written for them', () => {
    const strategy = strategyOf({
      ...smallStrategy,
      pillars: {
        pillars: [
          { id: 'hands', name: 'Mani', audiences: ['lella'] },
          { id: 'table', name: 'Tavola', audiences: ['elena'] },
        ],
      },
    });
    const [block] = communityOf(strategy).blocks;
    expect(block?.interests).toEqual([1 / 8, 3 / 8, 1 / 8, 1 / 8, 1 / 8, 1 / 8]);
    expect(block?.interestReason).toBe('linked');
    expect(communityOf().blocks[0]?.interestReason).toBe('same');
  });
});

describe('who follows', () => {
  const sharesBy = (strategy = smallStrategy, trial = untouched) =>
    new Map(communityOf(strategy, trial).follows.map((own) => [own.profile, own]));

  it('is the model’s table where the strategy works and counts nobody, and nobody elsewhere', () => {
    const follows = sharesBy();
    expect(follows.get('feed')?.share).toEqual({ value: 0.35, byDefault: 0.35, reason: 'table', isChanged: false });
    expect(follows.get('live')?.share).toMatchObject({ value: 0, reason: 'noChannel' });
  });

  it('is followers over the people described', () => {
    const strategy = strategyOf({
      ...smallStrategy,
      people: { audiences: [{ id: 'elena', name: 'Elena', size: 6000 }] },
      context: {
        audit: [
          { channel: 'instagram', followers: 1500 },
          { channel: 'facebook', followers: 900 },
        ],
      },
    });
    expect(sharesBy(strategy).get('feed')).toMatchObject({
      share: { value: 0.25, reason: 'followers' },
      followers: 1500,
      people: 6000,
      channels: ['instagram'],
    });
  });

  it('stays in proportion when there are more followers than half of the people described', () => {
    const follows = sharesBy(exampleStrategy('tornio-lento'));
    expect(follows.get('feed')?.share).toMatchObject({ value: 0.5, reason: 'proportion' });
    expect(follows.get('newsletter')?.share.value).toBeCloseTo(1320 / 9600);
  });

  it('is as the person sets it', () => {
    const { trial } = planOf({ trial: { follows: [{ profile: 'live', share: 12 }] } });
    expect(sharesBy(smallStrategy, trial).get('live')?.share).toEqual({
      value: 0.12,
      byDefault: 0,
      reason: 'noChannel',
      isChanged: true,
    });
  });
});
