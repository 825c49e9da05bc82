import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  calibrate,
  compareScores,
  exampleField,
  noteField,
  parseScore,
  readScores,
  type Score,
  type Scores,
  scale,
  scoreField,
  sumScores,
} from '#domain/final-project.ts';

const criteria = ['respect', 'truth', 'coherence', 'objectives', 'fit', 'craft', 'listening', 'price'];
const give = (...given: (Score | undefined)[]): Scores =>
  new Map(criteria.flatMap((id, nth) => (given[nth] === undefined ? [] : [[id, given[nth]] as const])));
const eight = fc.array(fc.constantFrom(...scale), { minLength: 8, maxLength: 8 });

describe('the sum of a project', () => {
  it('says what is missing before it says anything else, and nothing where there is no score at all', () => {
    expect(sumScores(criteria, give()).suggestion).toBe('none');
    const some = sumScores(criteria, give(0, undefined, 3, 3, 3, 3, 3));
    expect(some).toMatchObject({ total: 15, most: 24, missing: ['truth', 'price'], suggestion: 'missing' });
  });

  it('counts a zero in the first three criteria over any total, and one elsewhere only for its points', () => {
    expect(sumScores(criteria, give(3, 0, 3, 3, 3, 3, 3, 3))).toMatchObject({
      total: 21,
      zeros: ['truth'],
      suggestion: 'zero',
      named: ['truth'],
    });
    expect(sumScores(criteria, give(3, 3, 3, 3, 0, 2, 1, 1))).toMatchObject({
      total: 16,
      zeros: [],
      suggestion: 'enough',
    });
  });

  it('asks for another pass under sixteen, and names the lowest criteria', () => {
    expect(sumScores(criteria, give(2, 2, 2, 3, 1, 2, 1, 2))).toMatchObject({
      total: 15,
      weakest: ['fit', 'listening'],
      suggestion: 'low',
      named: ['fit', 'listening'],
    });
    expect(sumScores(criteria, give(3, 3, 3, 3, 3, 3, 3, 3)).weakest).toEqual([]);
  });

  it('suggests showing it exactly from sixteen without a zero that weighs', () => {
    fc.assert(
      fc.property(eight, (given) => {
        const total = given.reduce<number>((sum, score) => sum + score, 0);
        const isEnough = total >= 16 && given.slice(0, 3).every((score) => score > 0);
        expect(sumScores(criteria, give(...given)).suggestion === 'enough').toBe(isEnough);
      }),
    );
  });
});

describe('calibration', () => {
  const ours = give(3, 3, 3, 3, 2, 2, 3, 2);

  it('counts what is the same and what is within a point, and the mean signed difference', () => {
    // Gaps −1, 0, −3, 0, +1, +1, 0, +1: three the same, seven within a point, −1/8 on average.
    expect(calibrate([{ ours, theirs: give(2, 3, 0, 3, 3, 3, 3, 3) }])).toEqual({
      compared: 8,
      same: 3,
      near: 7,
      difference: -0.125,
      leaning: 'near',
    });
  });

  it('tells a kind hand from a strict one', () => {
    const weak = give(0, 1, 0, 1, 1, 1, 2, 0);
    expect(calibrate([{ ours: weak, theirs: give(1, 1, 1, 1, 2, 1, 3, 0) }]).leaning).toBe('kind');
    expect(calibrate([{ ours, theirs: give(2, 2, 2, 2, 2, 2, 3, 2) }]).leaning).toBe('strict');
  });

  it('does not call a match what is too high here and too low there', () => {
    const middle = give(1, 2, 1, 2, 1, 2, 1, 2);
    const apart = calibrate([{ ours: middle, theirs: give(3, 0, 3, 0, 3, 0, 1, 2) }]);
    expect(apart).toMatchObject({ difference: 0, near: 2, leaning: 'apart' });
  });

  it('compares only what was scored, over one example or several', () => {
    expect(calibrate([])).toMatchObject({ compared: 0, difference: 0, leaning: 'none' });
    expect(calibrate([{ ours, theirs: give() }]).leaning).toBe('none');
    const both = calibrate([
      { ours, theirs: give(3, 2) },
      { ours: give(0), theirs: give(2) },
    ]);
    expect(both).toMatchObject({ compared: 3, same: 1, near: 2 });
    expect(both.difference).toBeCloseTo(1 / 3, 12);
  });

  it('changes its sign, and nothing else, when the two change places', () => {
    fc.assert(
      fc.property(eight, eight, (a, b) => {
        const there = calibrate([{ ours: give(...a), theirs: give(...b) }]);
        const back = calibrate([{ ours: give(...b), theirs: give(...a) }]);
        expect(back.difference).toBeCloseTo(-there.difference, 12);
        expect([back.same, back.near]).toEqual([there.same, there.near]);
      }),
    );
  });

  it('says of one score how far it is', () => {
    expect([compareScores(2, 2), compareScores(2, 3), compareScores(3, 1), compareScores(0, undefined)]).toEqual([
      'same',
      'near',
      'apart',
      'none',
    ]);
  });
});

describe('what is kept of it', () => {
  it('reads back the scores that were stored, and takes nothing else for one', () => {
    const stored = new Map([
      [scoreField('respect'), '3'],
      [scoreField('truth'), '0'],
      [scoreField('fit'), '4'],
      [scoreField('craft'), ''],
      [noteField('listening'), '2'],
    ]);
    expect(readScores(criteria, scoreField, (field) => stored.get(field))).toEqual(give(3, 0));
    expect([parseScore('2.5'), parseScore('due'), parseScore(undefined)]).toEqual([undefined, undefined, undefined]);
  });

  it('keeps the scores of an example apart from one’s own and from another example’s', () => {
    const fields = [scoreField('fit'), noteField('fit'), exampleField('one', 'fit'), exampleField('two', 'fit')];
    expect(new Set(fields).size).toBe(4);
  });
});
