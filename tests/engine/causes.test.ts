import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CAUSE_KINDS, CAUSES } from '#engine/causes-table.ts';
import { readEntry } from '#engine/event-log.ts';
import { readMeasure } from '#engine/measure-names.ts';
import { HALF_HOURS } from '#engine/names.ts';
import { TROLL } from '#engine/people.ts';
import type { Cause } from '#engine/plan.ts';
import { u8 } from '#engine/read.ts';
import { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { PROMOTER } from '#engine/state.ts';
import { followOnly, modelWith, sampleCommunity, samplePosts } from './samples.ts';

const SEED = 281;
const quietModel = modelWith({ 'complaint.rate': 0, 'peer.rate': 0, 'unfollow.base': 0, 'unfollow.detractor': 0 });
const community = sampleCommunity(1600, 283, followOnly({ feed: 0.5 }), quietModel);
const lived = (...causes: Cause[]) => simulate(community, { posts: [], causes }, [], SEED, 7);
const touched = (run: Run, move: string) =>
  Array.from({ length: run.log.count }, (_, at) => readEntry(run.log, at)).filter((entry) => entry.move === move);

describe('a cause', () => {
  it('touches only the people it names, at least and at most so many, each once and inside its hours', () => {
    for (const kind of CAUSE_KINDS) {
      const { touched: whom, least, most, over, trust } = CAUSES[kind];
      if (trust === 0) continue;
      const run = lived({ id: kind, kind, day: 2, halfHour: 23, severity: 0.7 });
      const moves = touched(run, 'cause');
      expect(moves.length, kind).toBeGreaterThanOrEqual(least);
      expect(moves.length, kind).toBeLessThanOrEqual(most);
      expect(new Set(moves.map(({ person }) => person)).size, kind).toBe(moves.length);
      for (const { person, size, halfHour } of moves) {
        if (whom === 'followers') expect(u8(community.people.follow, person), kind).not.toBe(0);
        if (whom === 'promoters')
          expect(u8(new Run(community, { posts: [] }, [], 1, 1).state.flags, person) & PROMOTER).toBe(PROMOTER);
        expect(size, kind).toBeCloseTo(trust * 0.7, 6);
        expect(halfHour - 119, kind).toBeGreaterThanOrEqual(0);
        expect(halfHour - 119, kind).toBeLessThan(over);
      }
    }
  });

  it('that brings provocation brings it from people who may provoke', () => {
    const { conversations } = lived({ id: 'raid', kind: 'trollRaid', day: 1, halfHour: 25, severity: 0.95 });
    expect(conversations.length).toBeGreaterThanOrEqual(CAUSES.trollRaid.least);
    for (const { person, situation } of conversations) {
      expect(situation).toBe('troll');
      expect(u8(community.people.traits, person) & TROLL).toBe(TROLL);
    }
  });

  it('touches whom a smaller share touches, and more, and stays in its block', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.02, max: 0.2, noNaN: true }),
        fc.double({ min: 0.05, max: 0.4, noNaN: true }),
        fc.integer({ min: 0, max: 7 }),
        (share, more, block) => {
          const cause = { id: 'queue', kind: 'wrongPrice', day: 1, halfHour: 21, block } as const;
          const people = (part: number) =>
            new Set(touched(lived({ ...cause, share: part }), 'cause').map(({ person }) => person));
          const [few, many] = [people(share), people(share + more)];
          expect([...few].filter((person) => !many.has(person))).toEqual([]);
          expect(many.size).toBeGreaterThan(few.size);
          for (const person of many) expect(u8(community.people.block, person)).toBe(block);
        },
      ),
      { numRuns: 12 },
    );
  });

  it('changes nothing before it starts', () => {
    const cause: Cause = { id: 'later', kind: 'dataLeak', day: 5, halfHour: 14, severity: 0.9 };
    const run = new Run(community, { posts: [], causes: [cause] }, [], SEED, 7);
    run.stepTo(5 * HALF_HOURS + 14);
    expect(run.log.count).toBe(0);
    run.stepTo(5 * HALF_HOURS + 15);
    expect(run.crises.length).toBe(1);
  });
});

describe('what changes how people look', () => {
  const posts = samplePosts(6).map((post) => ({ ...post, profile: 'feed' as const }));
  const seen = (...causes: Cause[]) =>
    readMeasure(simulate(community, { posts, causes }, [], SEED, 6).measures, 'impressions');
  const usual = seen();

  it('a holiday keeps people away that day, and has done nothing before', () => {
    const away = seen({ id: 'feast', kind: 'holiday', day: 3, halfHour: 0, severity: 1 });
    expect([...away.subarray(0, 3)]).toEqual([...usual.subarray(0, 3)]);
    expect(away[3]).toBeLessThan(usual[3] ?? 0);
  });

  it('a change of the algorithm shows less from its half-hour on, day after day', () => {
    const less = seen({ id: 'ranking', kind: 'algorithmChange', day: 2, halfHour: 0, severity: 1 });
    expect([...less.subarray(0, 2)]).toEqual([...usual.subarray(0, 2)]);
    for (const day of [2, 3, 4, 5]) expect(less[day], `day ${day}`).toBeLessThan(usual[day] ?? 0);
  });
});
