import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exp, log, logistic, normalQuantile, power } from '#engine/arithmetic.ts';

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const relative = (value: number, reference: number) => Math.abs(value - reference) / Math.abs(reference);
const often = { numRuns: 3000 };

/** Φ(z) by the series of the error function near the middle and its continued fraction in the tails (A&S 7.1.6, 26.2.14). */
function normalShare(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (Math.abs(z) < 3) {
    let term = z;
    let sum = z;
    for (let odd = 3; Math.abs(term) > 1e-18; odd += 2) {
      term *= (z * z) / odd;
      sum += term;
    }
    return 0.5 + density * sum;
  }
  let fraction = 0;
  for (let k = 160; k >= 1; k--) fraction = k / (Math.abs(z) + fraction);
  const beyond = density / (Math.abs(z) + fraction);
  return z < 0 ? beyond : 1 - beyond;
}

describe('exp', () => {
  it('is within 1e−13 of the reference from −700 to 700', () => {
    fc.assert(
      fc.property(between(-700, 700), (x) => {
        expect(relative(exp(x), Math.exp(x))).toBeLessThanOrEqual(1e-13);
      }),
      often,
    );
  });

  it('is exact where the answer is', () => {
    expect(exp(0)).toBe(1);
    expect(exp(-0)).toBe(1);
    expect(exp(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(exp(-746)).toBe(0);
    expect(exp(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(710)).toBe(Number.POSITIVE_INFINITY);
    expect(exp(Number.NaN)).toBeNaN();
  });

  it('never gives NaN for a number, also where it runs out of small numbers', () => {
    fc.assert(
      fc.property(fc.oneof(between(-746, -700), between(700, 710), fc.double({ noNaN: true })), (x) => {
        expect(exp(x)).toBeGreaterThanOrEqual(0);
      }),
      { ...often, examples: [[-745], [-744.5], [-744.44]] },
    );
  });

  it('turns sums into products', () => {
    fc.assert(
      fc.property(between(-330, 330), between(-340, 340), (x, y) => {
        expect(relative(exp(x) * exp(y), exp(x + y))).toBeLessThanOrEqual(4e-13);
      }),
    );
  });
});

describe('log', () => {
  it('is within 1e−14 · max(1, |ln x|) of the reference for every normal number above zero', () => {
    fc.assert(
      fc.property(fc.oneof(between(2.3e-308, 1.7e308), between(1e-9, 3), between(0.999, 1.001)), (x) => {
        const reference = Math.log(x);
        expect(Math.abs(log(x) - reference)).toBeLessThanOrEqual(1e-14 * Math.max(1, Math.abs(reference)));
      }),
      often,
    );
  });

  it('is exact at one, and says what has no logarithm', () => {
    expect(log(1)).toBe(0);
    expect(log(0)).toBe(Number.NEGATIVE_INFINITY);
    for (const none of [-3, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
      expect(log(none), String(none)).toBeNaN();
  });

  it('undoes exp', () => {
    fc.assert(
      fc.property(between(-690, 690), (x) => {
        expect(Math.abs(log(exp(x)) - x)).toBeLessThanOrEqual(1.2e-13 + 1e-14 * Math.abs(x));
      }),
    );
  });
});

describe('logistic', () => {
  it('is within 3e−6 of 1 / (1 + e^−x) for every number', () => {
    fc.assert(
      fc.property(fc.oneof(between(-9, 9), between(-720, 720)), (x) => {
        expect(Math.abs(logistic(x) - 1 / (1 + Math.exp(-x)))).toBeLessThanOrEqual(3.0e-6);
      }),
      often,
    );
  });

  it('stays a probability for every number, however large', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (x) => {
        expect(logistic(x)).toBeGreaterThanOrEqual(0);
        expect(logistic(x)).toBeLessThanOrEqual(1);
      }),
      { examples: [[744.6], [-744.6], [Number.POSITIVE_INFINITY], [Number.NEGATIVE_INFINITY]] },
    );
  });

  it('rises between any two numbers a billionth apart or more, across the ends of its table too', () => {
    const gap = between(1e-9, 0.02);
    fc.assert(
      fc.property(fc.oneof(between(-10, 10), between(-8.01, -7.99), between(7.99, 8.01)), gap, (x, more) => {
        expect(logistic(x + more)).toBeGreaterThan(logistic(x));
      }),
      often,
    );
  });

  it('gives a half at zero, and x and −x share one', () => {
    expect(logistic(0)).toBe(0.5);
    fc.assert(
      fc.property(between(-40, 40), (x) => {
        expect(Math.abs(logistic(x) + logistic(-x) - 1)).toBeLessThanOrEqual(1e-12);
      }),
    );
  });
});

describe('power', () => {
  it('is within 1e−12 of the reference while |exponent · ln base| ≤ 50', () => {
    const cases = fc.tuple(between(1e-9, 1e9), between(-1, 1)).map(([base, part]) => {
      const most = Math.min(40, 50 / Math.max(1e-9, Math.abs(Math.log(base))));
      return [base, part * most] as const;
    });
    fc.assert(
      fc.property(cases, ([base, exponent]) => {
        expect(relative(power(base, exponent), base ** exponent)).toBeLessThanOrEqual(1e-12);
      }),
      often,
    );
  });

  it('gives zero of zero, and one of one', () => {
    expect(power(0, 1.5)).toBe(0);
    expect(power(1, 37)).toBe(1);
  });
});

describe('normalQuantile', () => {
  it('is within 1e−9 of the z whose share is p', () => {
    const tails = between(-23, -2).map((x) => Math.exp(x));
    fc.assert(
      fc.property(fc.oneof(between(1e-10, 1 - 1e-10), tails), (p) => {
        const z = normalQuantile(p);
        const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
        // One step of Newton's method from z: how far the true quantile lies. Rounding of 1 − p limits the upper tail.
        const limit = 1e-9 + 3e-16 / density;
        expect(Math.abs((normalShare(z) - p) / density)).toBeLessThanOrEqual(limit);
      }),
      often,
    );
  });

  it('agrees with printed tables', () => {
    // NIST/SEMATECH e-Handbook 1.3.6.7.1 and the usual quantiles to twelve places.
    const table = [
      [0.975, 1.95996398454],
      [0.95, 1.644853626951],
      [0.84134474606854, 1],
      [0.999, 3.090232306168],
      [1e-7, -5.199337582193],
    ] as const;
    for (const [p, z] of table) expect(Math.abs(normalQuantile(p) - z), String(p)).toBeLessThanOrEqual(1e-9);
  });

  it('turns round at a half, and rises', () => {
    expect(normalQuantile(0.5)).toBe(0);
    fc.assert(
      fc.property(between(1e-10, 0.4999), between(1e-6, 0.3), (p, more) => {
        expect(Math.abs(normalQuantile(p) + normalQuantile(1 - p))).toBeLessThanOrEqual(2e-16 / p + 1e-12);
        expect(normalQuantile(p + more)).toBeGreaterThan(normalQuantile(p));
      }),
    );
  });
});
