import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffle, shuffleAway } from '#domain/shuffle.ts';

const distinct = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 9 });

describe('shuffle', () => {
  it('keeps every item exactly once and leaves the given array alone', () => {
    fc.assert(
      fc.property(distinct, fc.string(), (items, seed) => {
        const before = [...items];
        expect(shuffle(items, seed).sort()).toEqual([...items].sort());
        expect(items).toEqual(before);
      }),
    );
  });

  it('gives the same order for the same seed', () => {
    fc.assert(
      fc.property(distinct, fc.string(), (items, seed) => {
        expect(shuffle(items, seed)).toEqual(shuffle(items, seed));
      }),
    );
  });

  it('gives every order of three items about as often as the others', () => {
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 6000; seed += 1) {
      const order = shuffle(['x', 'y', 'z'], `lesson/question-${seed}`).join('');
      counts.set(order, (counts.get(order) ?? 0) + 1);
    }
    expect(counts.size).toBe(6);
    // 1000 each is expected; a standard deviation is about 29, and the seeds are fixed.
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });

  it('keeps the order it has always given, so that a stored visit looks the same after an update', () => {
    const items = ['plan', 'reply', 'measure', 'listen', 'write'];
    expect(shuffle(items, 'a-lesson/a-question')).toEqual(['listen', 'measure', 'reply', 'write', 'plan']);
    expect(shuffle(items, 'a-lesson/other')).toEqual(['write', 'plan', 'listen', 'reply', 'measure']);
  });
});

describe('shuffleAway', () => {
  it('never gives back the order it was given when there are two items or more', () => {
    fc.assert(
      fc.property(distinct, fc.string(), (items, seed) => {
        const shuffled = shuffleAway(items, seed);
        expect([...shuffled].sort()).toEqual([...items].sort());
        if (items.length >= 2) expect(shuffled).not.toEqual(items);
        else expect(shuffled).toEqual(items);
      }),
    );
  });

  it('turns two items round whatever the seed', () => {
    for (let seed = 0; seed < 40; seed += 1) {
      expect(shuffleAway(['before', 'after'], String(seed))).toEqual(['after', 'before']);
    }
  });
});
