import { describe, expect, it } from 'vitest';
import {
  type Example,
  intervalOf,
  isMarked,
  precisionOf,
  recallOf,
  thresholdFor,
  train,
} from '#domain/reply/training.ts';

describe('training', () => {
  /** Feature 0 means yes, 1 means no, 2 is everywhere. */
  const examples: Example[] = Array.from({ length: 60 }, (_, nth) =>
    nth % 3 === 0 ? { features: [0, 2], does: true } : { features: [1, 2], does: false },
  );
  it('gives weight to what tells, and little to what is everywhere', () => {
    const [yes = 0, no = 0, both = 0] = train(examples, 4);
    expect(yes).toBeGreaterThan(1);
    expect(no).toBeLessThan(-1);
    expect(Math.abs(both)).toBeLessThan(Math.min(yes, -no));
  });
  it('leaves a feature nobody has at nothing, and is the same every time', () => {
    expect(train(examples, 4)[3]).toBe(0);
    expect([...train(examples, 4)]).toEqual([...train(examples, 4)]);
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
