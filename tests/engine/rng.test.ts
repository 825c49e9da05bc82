import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createKey,
  drawBits,
  drawUniform,
  geometric,
  keyOfText,
  lognormal,
  normal,
  PURPOSES,
  type Purpose,
  uniform,
} from '#engine/rng.ts';

const MANY = 65_536;
const purposes = fc.constantFrom(...(Object.keys(PURPOSES) as Purpose[])); // the table's own keys
const words = fc.integer({ min: 0, max: 4_294_967_295 });
const names = fc.tuple(words, purposes, words, words);
type Name = readonly [seed: number, purpose: Purpose, time: number, more: number];

const streamOf = ([seed, purpose, time, more]: Name, first = 0): Float64Array => {
  const { a, b } = createKey(seed, purpose, time, more);
  return Float64Array.from({ length: MANY }, (_, entity) => drawUniform(a, b, first + entity));
};

function mean(values: ArrayLike<number>): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return sum / values.length;
}

/** Pearson's r of two streams of uniform numbers, whose mean and variance are known. */
function correlation(one: Float64Array, other: Float64Array): number {
  return mean(one.map((value, at) => (value - 0.5) * ((other[at] ?? 0) - 0.5))) * 12;
}

/** χ² over equal cells, as a number of its own standard deviations. */
function chiSquare(counts: Uint32Array, all: number): number {
  const expected = all / counts.length;
  const sum = counts.reduce((total, count) => total + (count - expected) ** 2 / expected, 0);
  const free = counts.length - 1;
  return (sum - free) / Math.sqrt(2 * free);
}

/** Sampling error of a mean over MANY draws, times seven: one chance in 10¹¹ of failing by luck. */
const LIMIT = 7 / Math.sqrt(MANY);
const few = { numRuns: 25 };

describe('a draw', () => {
  it('is the same for the same key and entity, and in (0, 1)', () => {
    fc.assert(
      fc.property(names, words, ([seed, purpose, time, more], entity) => {
        const draw = uniform(createKey(seed, purpose, time, more), entity);
        expect(uniform(createKey(seed, purpose, time, more), entity)).toBe(draw);
        expect(draw).toBeGreaterThan(0);
        expect(draw).toBeLessThan(1);
      }),
    );
  });

  it('fills 256 cells evenly, by its high bits and by its low ones', () => {
    fc.assert(
      fc.property(names, ([seed, purpose, time, more]) => {
        const { a, b } = createKey(seed, purpose, time, more);
        const high = new Uint32Array(256);
        const low = new Uint32Array(256);
        for (let entity = 0; entity < MANY; entity++) {
          const bits = drawBits(a, b, entity);
          high[bits >>> 24] = (high[bits >>> 24] ?? 0) + 1;
          low[bits & 255] = (low[bits & 255] ?? 0) + 1;
        }
        expect(Math.abs(chiSquare(high, MANY))).toBeLessThan(8);
        expect(Math.abs(chiSquare(low, MANY))).toBeLessThan(8);
      }),
      few,
    );
  });

  it('fills the cells of each pair of neighbours evenly', () => {
    fc.assert(
      fc.property(names, (name) => {
        const stream = streamOf(name);
        const cells = new Uint32Array(1024);
        for (let at = 0; at + 1 < MANY; at += 2) {
          const cell = Math.floor((stream[at] ?? 0) * 32) * 32 + Math.floor((stream[at + 1] ?? 0) * 32);
          cells[cell] = (cells[cell] ?? 0) + 1;
        }
        expect(Math.abs(chiSquare(cells, MANY / 2))).toBeLessThan(8);
      }),
      few,
    );
  });

  it('says nothing of the draw of another purpose, time, name, seed or entity', () => {
    fc.assert(
      fc.property(names, purposes, fc.integer({ min: 1, max: 400 }), (name, other, shift) => {
        const [seed, purpose, time, more] = name;
        const stream = streamOf(name);
        const next = (word: number) => (word + shift) >>> 0;
        const others: Float64Array[] = [
          streamOf([seed, purpose, next(time), more]),
          streamOf([seed, purpose, time, next(more)]),
          streamOf([next(seed), purpose, time, more]),
          streamOf(name, shift),
        ];
        if (other !== purpose) others.push(streamOf([seed, other, time, more]));
        for (const unlike of others) expect(Math.abs(correlation(stream, unlike))).toBeLessThan(LIMIT);
      }),
      few,
    );
  });

  it('says nothing of the draw of the same entity a day or a person further on, day after day', () => {
    const rows = Array.from({ length: 30 }, (_, day) => streamOf([19, 'active', day, 0]));
    const sum = new Float64Array(MANY);
    for (const row of rows)
      row.forEach((value, at) => {
        sum[at] = (sum[at] ?? 0) + value - 0.5;
      });
    // The variance of a sum of thirty independent uniform numbers is 30 / 12.
    const variance = mean(sum.map((value) => value * value));
    expect(Math.abs(variance / (30 / 12) - 1)).toBeLessThan(2 * LIMIT);
  });
});

describe('purposes', () => {
  it('have a number each, so that no two share a stream', () => {
    const numbers = Object.values(PURPOSES);
    expect(new Set(numbers).size).toBe(numbers.length);
  });
});

describe('names of texts', () => {
  it('differ between the ids of one plan', () => {
    const ids = Array.from({ length: 2000 }, (_, nth) => `day-${nth % 400}-${Math.floor(nth / 400)}`);
    expect(new Set(ids.map(keyOfText)).size).toBe(ids.length);
  });
});

describe('shapes', () => {
  const key = createKey(73, 'sample', 5);

  it('of a normal number have mean 0, variance 1 and no skew', () => {
    const z = Float64Array.from({ length: MANY }, (_, entity) => normal(key, entity));
    expect(Math.abs(mean(z))).toBeLessThan(LIMIT);
    expect(Math.abs(mean(z.map((value) => value ** 2)) - 1)).toBeLessThan(Math.SQRT2 * LIMIT);
    expect(Math.abs(mean(z.map((value) => value ** 3)))).toBeLessThan(Math.sqrt(15) * LIMIT);
  });

  it('of a wait have the mean asked for and its spread, and start at one', () => {
    for (const wanted of [1.3, 8, 55]) {
      const waits = Float64Array.from({ length: MANY }, (_, entity) => geometric(key, entity, wanted));
      const sd = Math.sqrt(wanted * (wanted - 1));
      expect(Math.min(...waits.subarray(0, 5000)), String(wanted)).toBe(1);
      expect(Math.abs(mean(waits) - wanted), String(wanted)).toBeLessThan(sd * LIMIT);
      const spread = mean(waits.map((wait) => (wait - wanted) ** 2)) / sd ** 2;
      expect(Math.abs(spread - 1), String(wanted)).toBeLessThan(0.1);
    }
    expect(geometric(key, 11, 1)).toBe(1);
  });

  it('of a log-normal number have mean 1 and a median under it', () => {
    for (const sigma of [0.4, 0.9, 1.3]) {
      const values = Float64Array.from({ length: MANY }, (_, entity) => lognormal(key, entity, sigma));
      const sd = Math.sqrt(Math.exp(sigma ** 2) - 1);
      expect(Math.abs(mean(values) - 1), String(sigma)).toBeLessThan(sd * LIMIT);
      const sorted = values.toSorted();
      expect(sorted[MANY / 2], String(sigma)).toBeCloseTo(Math.exp(-(sigma ** 2) / 2), 1);
    }
  });
});
