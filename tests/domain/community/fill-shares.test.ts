import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillShares, toShares } from '#domain/community/fill-shares.ts';

describe('parts of one whole, some of them given', () => {
  it('leaves to the others what is left, as their defaults divide it', () => {
    const [first, second, third] = fillShares([0.5, 0.3, 0.2], [20, null, null]);
    expect([first, second, third]).toEqual([0.2, expect.closeTo(0.48), expect.closeTo(0.32)]);
  });

  it('keeps in proportion what is more than the whole, or leaves nothing', () => {
    expect(fillShares([0.6, 0.4], [90, 30])).toEqual([0.75, 0.25]);
    expect(fillShares([0.5, 0.3, 0.2], [60, 60, null])).toEqual([0.5, 0.5, 0]);
  });

  it('goes back to the defaults when all that was given is nothing', () => {
    expect(fillShares([0.7, 0.3], [0, 0])).toEqual([0.7, 0.3]);
  });

  it('divides evenly what is left to those that had nothing', () => {
    expect(fillShares([1, 0, 0], [40, null, null])).toEqual([0.4, 0.3, 0.3]);
  });

  it('always sums to one, each part from 0 to 1', () => {
    const part = fc.record({
      weight: fc.double({ min: 0, max: 50, noNaN: true }),
      given: fc.option(fc.double({ min: 0, max: 100, noNaN: true })),
    });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
        const filled = fillShares(
          toShares(parts.map(({ weight }) => weight)),
          parts.map(({ given }) => given),
        );
        expect(filled.reduce((sum, own) => sum + own, 0)).toBeCloseTo(1, 9);
        expect(filled.every((own) => own >= 0 && own <= 1)).toBe(true);
      }),
    );
  });
});
