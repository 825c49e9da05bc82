import { describe, expect, it } from 'vitest';
import {
  commonThreshold,
  type Example,
  intervalOf,
  isMarked,
  precisionOf,
  recallOf,
  thresholdFor,
  train,
} from '#domain/reply/training.ts';

describe('training', () => {
  /** In clauses feature 0 means yes, 1 means no, 2 is everywhere; in replies 0 stands in those that do it. */
  const examples: Example[] = Array.from({ length: 90 }, (_, nth) => {
    const does = nth % 3 === 0;
    const other = { features: [1, 2], does: false };
    return { clauses: does ? [other, { features: [0, 2], does }] : [other, other], whole: does ? [0] : [1], does };
  });
  const size = { clause: 4, whole: 3 };

  it('gives weight to what tells, and little to what is everywhere', () => {
    const { clause, whole } = train(examples, size);
    const [yes = 0, no = 0, both = 0] = clause;
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
    expect(Math.abs(both)).toBeLessThan(Math.min(yes, -no));
    expect(whole[0]).toBeGreaterThan(whole[1] ?? 0);
  });
  it('leaves a feature nobody has at nothing, and is the same every time', () => {
    const first = train(examples, size);
    expect(first.clause[3]).toBe(0);
    expect(first.whole[2]).toBe(0);
    expect(train(examples, size)).toEqual(first);
  });
  it('learns from replies of which it is not known where they do it', () => {
    const unmarked = examples.map((own) => ({
      ...own,
      clauses: own.clauses.map(({ features }) => ({ features, does: false })),
    }));
    const { clause } = train(unmarked, size);
    expect(clause[0]).toBeGreaterThan(clause[1] ?? 0);
  });
  it('learns nothing from a reply without words', () => {
    expect(train([{ clauses: [], whole: [0], does: true }], size).whole[0]).toBe(0);
  });
});

describe('a threshold', () => {
  const scored = [5, 4, 3, 2, 1, 0].map((score, nth) => ({ score, does: nth !== 3 && nth !== 5 }));
  it('hears as much as it may at the precision asked', () => {
    expect(thresholdFor(scored, 0.8)).toBe(1);
    expect(thresholdFor(scored, 0.7)).toBe(1);
  });
  it('is never passed where nothing was scored', () => {
    expect(thresholdFor([], 0.9)).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a threshold for all', () => {
  const easy = { scored: [3, 2, 1].map((score) => ({ score, does: true })), least: -1 };
  const hard = { scored: [3, 2, 1, 0].map((score) => ({ score, does: score === 3 })), least: -1 };
  it('is the lowest at which what is heard is there often enough', () => {
    expect(commonThreshold([easy], 0.9)).toBe(-3);
    expect(commonThreshold([easy, hard], 0.9)).toBeGreaterThan(2);
    expect(commonThreshold([easy, hard], 0.75)).toBeLessThanOrEqual(2);
  });
  it('leaves a component at its own where that is higher', () => {
    expect(commonThreshold([easy, { ...hard, least: 2.5 }], 0.9)).toBe(-3);
  });
});

describe('figures', () => {
  it('are shares of what was heard and of what was there', () => {
    expect(precisionOf({ hit: 9, extra: 3, missed: 6 })).toBe(0.75);
    expect(recallOf({ hit: 9, extra: 3, missed: 6 })).toBe(0.6);
  });
  it('carry an interval: 8 of 10 at 95 % is .490 to .943 (Wilson, worked in Agresti & Coull 1998’s form)', () => {
    const { low, high } = intervalOf(0.8, 10, 1.96);
    expect(low).toBeCloseTo(0.49, 2);
    expect(high).toBeCloseTo(0.943, 3);
  });
});

describe('a clause', () => {
  it('does what was marked when it holds most of the mark, or most of it is marked', () => {
    expect(isMarked({ start: 10, end: 30 }, [{ start: 12, end: 20 }])).toBe(true);
    expect(isMarked({ start: 10, end: 14 }, [{ start: 0, end: 60 }])).toBe(true);
    expect(isMarked({ start: 10, end: 30 }, [{ start: 28, end: 60 }])).toBe(false);
  });
});
