import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchOf, reputationChange, responsibilityOf } from '#engine/crisis.ts';
import { readEntry } from '#engine/event-log.ts';
import { DEFAULT_MODEL } from '#engine/model.ts';
import { CLUSTERS, COMPONENTS, type Component } from '#engine/names.ts';
import type { Act, Cause, Plan } from '#engine/plan.ts';
import { i8, pick } from '#engine/read.ts';
import { createKey, normal, uniform } from '#engine/rng.ts';
import type { Run } from '#engine/run.ts';
import { simulate } from '#engine/simulate.ts';
import { dated, followOnly, modelWith, sampleCommunity } from './samples.ts';

const clusters = fc.constantFrom(...CLUSTERS);
const trusts = fc.double({ min: -1, max: 1, noNaN: true });

describe('responsibility', () => {
  it('is less when the brand told first, and more after an earlier crisis or for those who trusted little', () => {
    fc.assert(
      fc.property(clusters, fc.boolean(), trusts, (cluster, hadCrisis, trust) => {
        const late = responsibilityOf(DEFAULT_MODEL, cluster, hadCrisis, trust, false);
        expect(responsibilityOf(DEFAULT_MODEL, cluster, hadCrisis, trust, true)).toBeLessThan(late);
        expect(responsibilityOf(DEFAULT_MODEL, cluster, true, trust, false)).toBeGreaterThanOrEqual(late);
        expect(responsibilityOf(DEFAULT_MODEL, cluster, hadCrisis, -1, false)).toBeGreaterThanOrEqual(late);
        expect(late).toBeGreaterThanOrEqual(0);
        expect(late).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is least for a victim and most for what could be avoided', () => {
    const [victim = 0, accidental = 0, preventable = 0] = CLUSTERS.map((cluster) =>
      responsibilityOf(DEFAULT_MODEL, cluster, false, 0.07, false),
    );
    expect(victim).toBeLessThan(accidental);
    expect(accidental).toBeLessThan(preventable);
  });
});

describe('the match of a statement', () => {
  it('is within −1..1, and defending never helps', () => {
    fc.assert(
      fc.property(clusters, fc.subarray([...COMPONENTS]), (cluster, said) => {
        const plain = new Set<Component>(said.filter((component) => component !== 'defend'));
        const defended = new Set<Component>([...plain, 'defend']);
        expect(Math.abs(matchOf(DEFAULT_MODEL, cluster, new Set(said)))).toBeLessThanOrEqual(1);
        if (plain.size > 0)
          expect(matchOf(DEFAULT_MODEL, cluster, defended)).toBeLessThanOrEqual(matchOf(DEFAULT_MODEL, cluster, plain));
      }),
    );
  });

  it('of silence is under that of a fitting answer and over that of denying what could be avoided', () => {
    const silent = matchOf(DEFAULT_MODEL, 'preventable', new Set());
    expect(silent).toBeLessThan(matchOf(DEFAULT_MODEL, 'preventable', new Set(['apologise', 'corrective'])));
    expect(silent).toBeGreaterThan(matchOf(DEFAULT_MODEL, 'preventable', new Set(['defend'])));
  });
});

describe('the change of reputation', () => {
  it('has the correlations it is built from, −.54 and .23, over crises drawn at random', () => {
    const c = DEFAULT_MODEL.crisis;
    const many = 20_000;
    const luck = createKey(239, 'crisisNoise');
    const [r, m] = [createKey(239, 'sample', 1), createKey(239, 'sample', 2)];
    const crises = Array.from({ length: many }, (_, at) => {
      // Uniform with the mean and spread the model standardises by.
      const responsibility = c['crisis.rMean'] + c['crisis.rSd'] * Math.sqrt(12) * (uniform(r, at) - 0.5);
      const match = c['crisis.mMean'] + c['crisis.mSd'] * Math.sqrt(12) * (uniform(m, at) - 0.5);
      return [responsibility, match, reputationChange(DEFAULT_MODEL, responsibility, match, normal(luck, at))] as const;
    });
    const mean = (column: 0 | 1 | 2) => crises.reduce((sum, crisis) => sum + crisis[column], 0) / many;
    const covariance = (one: 0 | 1 | 2, other: 0 | 1 | 2) => {
      const [a, b] = [mean(one), mean(other)];
      return crises.reduce((sum, crisis) => sum + (crisis[one] - a) * (crisis[other] - b), 0) / many;
    };
    const correlation = (one: 0 | 1 | 2, other: 0 | 1 | 2) =>
      covariance(one, other) / Math.sqrt(covariance(one, one) * covariance(other, other));
    expect(correlation(0, 2)).toBeCloseTo(-0.54, 1);
    expect(correlation(1, 2)).toBeCloseTo(0.23, 1);
    expect(covariance(2, 2)).toBeCloseTo(1, 1);
  });
});

const SEED = 241;
const community = sampleCommunity(900, 251, followOnly({ feed: 0.7 }), modelWith({ 'complaint.rate': 0 }));
const crisis: Cause = { id: 'batch', kind: 'allergicReaction', day: 1, halfHour: 20, severity: 0.85 };
const plan: Plan = { posts: [], causes: [crisis] };
const statement = (halfHour: number, components: readonly Component[], cause = 'batch', day = 1): Act => ({
  act: 'statement',
  day,
  halfHour,
  cause,
  components,
  words: 64,
});
const lived = (acts: readonly Act[], what = plan) => simulate(community, what, acts, SEED, 5);
const meanTrust = (run: Run) => run.state.trust.reduce((sum, one) => sum + one, 0) / 900;
const quiet = lived([]);

describe('a crisis', () => {
  it('costs trust of each who learns of it once, and of followers only', () => {
    const known = Array.from({ length: quiet.log.count }, (_, at) => readEntry(quiet.log, at)).filter(
      ({ move }) => move === 'crisis',
    );
    expect(known.length).toBeGreaterThan(60);
    expect(new Set(known.map(({ person }) => person)).size).toBe(known.length);
    for (const { person, index, halfHour } of known) {
      expect(community.people.follow[person]).not.toBe(0);
      expect(index).toBe(0);
      expect((halfHour - 68) % 6).toBe(0);
    }
    expect(known.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(0);
  });

  it('costs less when the brand tells first', () => {
    const first = lived([statement(20, ['acknowledge'])]);
    expect(pick(first.crises, 0).toldFirst).toBe(true);
    const unmoved = modelWith({ 'complaint.rate': 0, 'crisis.thunder': 0 });
    const same = simulate(sampleCommunity(900, 251, followOnly({ feed: 0.7 }), unmoved), plan, first.acts, SEED, 5);
    expect(meanTrust(first)).toBeGreaterThan(meanTrust(same));
  });

  it('has not been told first by the brand once somebody has written about it', () => {
    const wrote = Math.min(...quiet.conversations.filter(({ cause }) => cause === 0).map(({ halfHour }) => halfHour));
    expect(wrote).toBeGreaterThan(68);
    const { day, halfHour } = dated(wrote + 1);
    const late = lived([statement(halfHour, ['acknowledge'], 'batch', day)]);
    expect(pick(late.crises, 0).toldFirst).toBe(false);
  });

  it('costs less with a fitting answer than with none, and more with a denial', () => {
    expect(meanTrust(lived([statement(27, ['corrective', 'explain'])]))).toBeGreaterThan(meanTrust(quiet));
    expect(meanTrust(lived([statement(27, ['defend'])]))).toBeLessThan(
      meanTrust(lived([statement(27, ['corrective', 'explain'])])),
    );
  });

  it('is not answered twice by the same words', () => {
    const once = lived([statement(27, ['corrective'])]);
    const twice = lived([statement(27, ['corrective']), statement(39, ['corrective'])]);
    expect([...twice.state.trust]).toEqual([...once.state.trust]);
  });

  it('leaves those who learn of the second with a worse memory than of the first alone', () => {
    const second: Cause = { ...crisis, id: 'again', day: 3, halfHour: 21 };
    const alone = lived([], { posts: [], causes: [second] });
    const both = lived([], { posts: [], causes: [crisis, second] });
    const responsible = (run: Run, index: number) => run.crises.findIndex(({ cause }) => cause === index);
    expect(responsible(both, 1)).toBe(1);
    const sizeOf = (run: Run, index: number) => {
      const sizes = new Map<number, number>();
      for (let at = 0; at < run.log.count; at++) {
        const entry = readEntry(run.log, at);
        if (entry.move === 'crisis' && entry.index === index) sizes.set(entry.person, entry.size);
      }
      return sizes;
    };
    const before = sizeOf(alone, 0);
    const after = sizeOf(both, 1);
    const shared = [...after.keys()].filter((person) => before.has(person));
    expect(shared.length).toBeGreaterThan(30);
    for (const person of shared) expect(after.get(person)).toBeLessThan(before.get(person) ?? Number.NaN);
  });

  it('is written about by nobody who has blocked the brand', () => {
    for (const { person } of quiet.conversations) expect(i8(quiet.state.consent, person)).not.toBe(-2);
    expect(quiet.conversations.length).toBeGreaterThan(0);
  });
});

describe('a rumour', () => {
  const rumour: Plan = { posts: [], causes: [{ id: 'they say', kind: 'rumour', day: 1, halfHour: 19, severity: 0.9 }] };
  const seeds = [257, 263, 269, 271, 277];
  const believers = (run: Run) => new Set(pick(run.rumours, 0).believers);
  const runs = seeds.map((seed) => {
    const silent = simulate(community, rumour, [], seed, 16);
    const answers = (components: readonly Component[], isPublic: boolean) => {
      const written = silent.conversations.filter(({ situation }) => situation === 'misinformation');
      const acts = written.slice(0, 1).map(({ id, halfHour }): Act => {
        return { act: 'reply', ...dated(halfHour + 6), conversation: id, isPublic, components, words: 51 };
      });
      return simulate(community, rumour, acts, seed, 16);
    };
    return {
      silent,
      proved: answers(['evidence', 'explain'], true),
      aside: answers(['evidence'], false),
      denied: answers(['defend'], true),
    };
  });

  it('stops sooner once it is answered in public with proof: nobody believes who would not have', () => {
    let saved = 0;
    for (const { silent, proved } of runs) {
      const all = believers(silent);
      const still = believers(proved);
      expect([...still].filter((person) => !all.has(person))).toEqual([]);
      saved += all.size - still.size;
    }
    expect(saved).toBeGreaterThan(20);
  });

  it('goes on as it was when the proof was given aside, or the answer had none', () => {
    for (const { silent, aside, denied } of runs) {
      expect(believers(aside)).toEqual(believers(silent));
      expect(believers(denied)).toEqual(believers(silent));
    }
  });

  it('is believed once by each, and costs each the same trust', () => {
    for (const { silent } of runs) {
      const moves = Array.from({ length: silent.log.count }, (_, at) => readEntry(silent.log, at)).filter(
        ({ move }) => move === 'rumour',
      );
      expect(new Set(moves.map(({ person }) => person))).toEqual(believers(silent));
      expect(moves.length).toBe(believers(silent).size);
      for (const { size } of moves) expect(size).toBe(Math.fround(-DEFAULT_MODEL.crisis['rumour.trust']));
    }
  });
});
