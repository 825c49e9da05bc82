import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '#engine/conversations.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { COMPONENTS, type Component, SITUATIONS } from '#engine/names.ts';
import type { Act, Plan } from '#engine/plan.ts';
import { i32, u8 } from '#engine/read.ts';
import type { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { isNegative } from '#engine/situations.ts';
import { dampingOf, supportChance } from '#engine/spread.ts';
import { dated, drawnRuns, modelWith, runOf, sampleCommunity } from './samples.ts';

const heat = fc.double({ min: 0, max: 1, noNaN: true });
const damping = (components: readonly Component[], arousal: number, hours = 1, publicReplies = 0) =>
  dampingOf(DEFAULT_MODEL, { arousal, publicReplies }, components, hours);

describe('what the brand says', () => {
  it('damps a heated thread when it explains, and feeds it when it defends, at any heat and hour', () => {
    fc.assert(
      fc.property(heat, fc.double({ min: 0, max: 90, noNaN: true }), (arousal, hours) => {
        expect(damping(['explain'], arousal, hours)).toBeLessThan(1);
        expect(damping(['acknowledge'], arousal, hours)).toBeLessThan(1);
        expect(damping(['defend'], 0.01 + 0.99 * arousal, hours)).toBeGreaterThan(1);
      }),
    );
  });

  it('follows Herhausen: understanding helps the calm more, explaining the heated; apology helps early only', () => {
    expect(damping(['acknowledge'], 0.31)).toBeLessThan(damping(['acknowledge'], 0.83));
    expect(damping(['explain'], 0.83)).toBeLessThan(damping(['explain'], 0.31));
    expect(damping(['apologise'], 0.7, 5.5)).toBeLessThan(1);
    expect(damping(['apologise'], 0.7, 6.5)).toBe(1);
    expect(damping(['goPrivate'], 0.7, 4)).toBeLessThan(1);
    expect(damping(['goPrivate'], 0.7, 16)).toBeGreaterThan(1);
    expect(damping(['compensate'], 0.7, 2)).toBeGreaterThan(1);
    expect(damping(['compensate'], 0.7, 20)).toBeLessThan(1);
  });

  it('multiplies component by component, and each exchange after the first exposes the thread again', () => {
    fc.assert(
      fc.property(
        fc.subarray([...COMPONENTS]),
        heat,
        fc.double({ min: 0, max: 40, noNaN: true }),
        (said, arousal, hours) => {
          const product = said.reduce((all, component) => all * damping([component], arousal, hours), 1);
          expect(damping(said, arousal, hours)).toBeCloseTo(product, 12);
          expect(damping(said, arousal, hours, 2)).toBeCloseTo(product * 1.04, 12);
        },
      ),
    );
  });
});

describe('the chance of support', () => {
  it('rises with heat, is a probability, and is zero where nothing spreads', () => {
    for (const situation of SITUATIONS) {
      const cool = supportChance(DEFAULT_MODEL, { situation, arousal: 0.22 });
      const hot = supportChance(DEFAULT_MODEL, { situation, arousal: 0.94 });
      if (isNegative(situation)) {
        expect(hot, situation).toBeGreaterThan(cool);
        expect(hot / cool, situation).toBeCloseTo(Math.exp(1.1 * (0.94 - 0.22)), 10);
      } else expect([cool, hot], situation).toEqual([0, 0]);
    }
    const wild = modelWith({ 'spread.base': 0.5, 'spread.arousal': 3 });
    expect(supportChance(wild, { situation: 'complaintFurious', arousal: 1 })).toBe(1);
  });
});

/** A hundred or so furious complaints, and what is done about all of them so many half-hours later. */
const plan: Plan = {
  posts: [],
  causes: [{ id: 'insult', kind: 'rudeEmployee', day: 1, halfHour: 17, share: 0.13, severity: 0.9 }],
};
const lively = modelWith({ 'spread.base': 0.4, 'complaint.rate': 0 });
const community = sampleCommunity(1500, 229, {}, lively);
const SEED = 233;
const quiet = simulate(community, plan, [], SEED, 6);
const shouting = quiet.conversations.filter(({ isPrivate }) => !isPrivate);
const answered = (components: readonly Component[], delay: number): Run => {
  const acts = shouting.map(({ id, halfHour }): Act => {
    return { act: 'reply', ...dated(halfHour + delay), conversation: id, isPublic: true, components, words: 39 };
  });
  return simulate(community, plan, acts, SEED, 6);
};
const gathered = ({ conversations }: Run) =>
  conversations.reduce((sum, { supporters }) => sum + supporters.length - 1, 0);
const sideOf = ({ conversations }: Run, { id }: Conversation) =>
  conversations.find((one) => one.id === id)?.supporters ?? [];

describe('a negative thread', () => {
  it('has its author first, nobody twice, and only friends of people who took the side before', () => {
    expect(gathered(quiet)).toBeGreaterThan(40);
    const { start, neighbour } = community.network;
    for (const { person, supporters, isPrivate } of quiet.conversations) {
      expect(supporters[0]).toBe(person);
      expect(new Set(supporters).size).toBe(supporters.length);
      if (isPrivate) expect(supporters.length).toBe(1);
      supporters.slice(1).forEach((supporter, nth) => {
        const friends = neighbour.subarray(i32(start, supporter), i32(start, supporter + 1));
        expect(supporters.slice(0, nth + 1).some((before) => friends.includes(before))).toBe(true);
      });
    }
  });

  it('keeps that order in any run', () => {
    fc.assert(
      fc.property(drawnRuns, (drawn) => {
        for (const { person, supporters, situation, isPrivate, isAddressed } of runOf(drawn).conversations) {
          expect(supporters[0]).toBe(person);
          expect(new Set(supporters).size).toBe(supporters.length);
          if (isPrivate || !isAddressed || (!isNegative(situation) && situation !== 'complaintFurious'))
            expect(supporters.length).toBe(1);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('gathers no one it would not have gathered unanswered, when the answer damps', () => {
    for (const components of [['explain'], ['acknowledge'], ['explain', 'acknowledge', 'corrective']] as const) {
      const calmer = answered(components, 2);
      for (const thread of shouting)
        expect(sideOf(calmer, thread).filter((one) => !sideOf(quiet, thread).includes(one))).toEqual([]);
      expect(gathered(calmer)).toBeLessThan(gathered(quiet));
    }
  });

  it('gathers everyone it would have gathered unanswered, and more, when the brand defends itself', () => {
    const worse = answered(['defend'], 2);
    for (const thread of shouting)
      expect(sideOf(quiet, thread).filter((one) => !sideOf(worse, thread).includes(one))).toEqual([]);
    expect(gathered(worse)).toBeGreaterThan(gathered(quiet));
  });

  it('is calmed the more the sooner it is answered', () => {
    const totals = [2, 14, 40].map((delay) => gathered(answered(['explain', 'acknowledge'], delay)));
    expect(totals).toEqual(totals.toSorted((one, other) => one - other));
    expect(totals[0]).toBeLessThan(gathered(quiet));
  });

  it('fades: without fading it gathers no fewer', () => {
    const endless = sampleCommunity(
      1500,
      229,
      {},
      modelWith({ 'spread.base': 0.4, 'complaint.rate': 0, 'spread.fade': 1 }),
    );
    const gone = sampleCommunity(
      1500,
      229,
      {},
      modelWith({ 'spread.base': 0.4, 'complaint.rate': 0, 'spread.fade': 0.2 }),
    );
    const [most, least] = [endless, gone].map((one) => gathered(simulate(one, plan, [], SEED, 6)));
    expect(most).toBeGreaterThan(gathered(quiet));
    expect(least).toBeLessThan(gathered(quiet));
  });

  it('costs those who took a side trust, and their mood', () => {
    const joined = new Set(shouting.flatMap(({ supporters }) => supporters.slice(1)));
    const mean = (inside: boolean) => {
      const people = [...community.people.trust.keys()].filter(
        (i) => joined.has(i) === inside && u8(quiet.state.follow, i) === 0,
      );
      return (
        people.reduce((sum, i) => sum + (quiet.state.trust[i] ?? 0) - (community.people.trust[i] ?? 0), 0) /
        people.length
      );
    };
    expect(mean(true)).toBeLessThan(mean(false));
  });
});
