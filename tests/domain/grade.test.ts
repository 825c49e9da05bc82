import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer } from '#domain/grade.ts';
import type { QuestionKind, QuestionOf } from '#domain/question.ts';
import { branch, match, multiple, numeric, order, rate, short, single } from './sample-questions.ts';

describe('single', () => {
  const grade = (id: string) => gradeAnswer(single, { kind: 'single', option: id });

  it('marks the chosen option and points to the right one', () => {
    expect(grade('public')).toEqual({ outcome: 'right', score: 1, parts: { public: 'right' } });
    expect(grade('bio')).toEqual({ outcome: 'wrong', score: 0, parts: { bio: 'wrong', public: 'missed' } });
  });

  it('takes an option that no longer exists as wrong', () => {
    expect(grade('gone').outcome).toBe('wrong');
  });
});

describe('multiple', () => {
  const grade = (...options: string[]) => gradeAnswer(multiple, { kind: 'multiple', options });

  it('is right with all the right options in any order', () => {
    expect(grade('d4', 'a1', 'c3')).toEqual({
      outcome: 'right',
      score: 1,
      parts: { a1: 'right', c3: 'right', d4: 'right' },
    });
  });

  it('is partly right with two of three, and says which is missing and which is too many', () => {
    const { outcome, score, parts } = grade('a1', 'b2', 'c3');
    expect(outcome).toBe('partly');
    expect(score).toBeCloseTo(2 / 3);
    expect(parts).toEqual({ a1: 'right', b2: 'wrong', c3: 'right', d4: 'missed' });
  });

  it('is wrong with one of three', () => {
    expect(grade('a1', 'b2', 'e5').outcome).toBe('wrong');
  });

  it('does not reward choosing everything', () => {
    expect(grade('a1', 'b2', 'c3', 'd4', 'e5').score).toBeCloseTo(3 / 5);
  });

  it('counts an option chosen twice once', () => {
    expect(grade('a1', 'a1', 'a1').score).toBeCloseTo(1 / 3);
  });

  it('is right only when the chosen set is the right set', () => {
    fc.assert(
      fc.property(fc.subarray(['a1', 'b2', 'c3', 'd4', 'e5']), (options) => {
        const isExact = [...options].sort().join() === 'a1,c3,d4';
        expect(grade(...options).outcome === 'right').toBe(isExact);
      }),
    );
  });
});

describe('order', () => {
  const grade = (...items: string[]) => gradeAnswer(order, { kind: 'order', items });
  const right = ['one', 'two', 'three', 'four', 'five'];

  it('counts an item moved from the top to the bottom as one slip', () => {
    const { outcome, score, parts } = grade('two', 'three', 'four', 'five', 'one');
    expect(outcome).toBe('partly');
    expect(score).toBeCloseTo(3 / 4);
    expect(parts).toEqual({ one: 'wrong', two: 'right', three: 'right', four: 'right', five: 'right' });
  });

  it('gives nothing for the reverse order', () => {
    expect(grade(...[...right].reverse())).toMatchObject({ outcome: 'wrong', score: 0 });
  });

  it('takes unknown and repeated items as never in place', () => {
    expect(grade('one', 'gone', 'two', 'two', 'three').score).toBeCloseTo(2 / 4);
    expect(grade('gone').score).toBe(0);
  });

  it('agrees with trying every subset, for every order of five', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(right, { minLength: 5 }), (items) => {
        const places = items.map((id) => right.indexOf(id));
        let longest = 0;
        for (let mask = 1; mask < 32; mask += 1) {
          const run = places.filter((_, i) => mask & (1 << i));
          if (run.every((place, i) => i === 0 || place > (run[i - 1] ?? 0))) longest = Math.max(longest, run.length);
        }
        const { score, parts, outcome } = grade(...items);
        expect(score).toBeCloseTo((longest - 1) / 4);
        expect(Object.values(parts).filter((part) => part === 'right')).toHaveLength(longest);
        expect(outcome === 'right').toBe(items.join() === right.join());
      }),
    );
  });
});

describe('match', () => {
  const grade = (pairs: Record<string, string>) => gradeAnswer(match, { kind: 'match', pairs });

  it('is right when each left has its own right', () => {
    expect(grade({ reach: 'reach', like: 'like', reply: 'reply', sale: 'sale' })).toMatchObject({
      outcome: 'right',
      score: 1,
    });
  });

  it('marks each left, and the right that goes with none when it was used', () => {
    expect(grade({ reach: 'reach', like: 'reply', reply: 'luck' })).toEqual({
      outcome: 'wrong',
      score: 1 / 4,
      parts: { reach: 'right', like: 'wrong', reply: 'wrong', sale: 'missed', luck: 'wrong' },
    });
  });

  it('is partly right from a half', () => {
    expect(grade({ reach: 'reach', like: 'like', reply: 'sale', sale: 'reply' })).toMatchObject({
      outcome: 'partly',
      score: 0.5,
    });
  });
});

describe('numeric', () => {
  const grade = (value: number) => gradeAnswer(numeric, { kind: 'numeric', value });

  it('accepts what lies within the tolerance, its edge included', () => {
    expect(grade(35.5)).toEqual({ outcome: 'right', score: 1, parts: {} });
    expect(grade(36.51).outcome).toBe('wrong');
  });

  it('names the closest typical slip', () => {
    expect(grade(33.6)).toEqual({ outcome: 'wrong', score: 0, parts: { 'one-captain-less': 'near' } });
    expect(grade(33.9)).toEqual({ outcome: 'wrong', score: 0, parts: { 'half-captain-less': 'near' } });
    expect(grade(112).parts).toEqual({});
  });

  it('is not misled by binary fractions', () => {
    const tenths = { ...numeric, value: 0.3, tolerance: 0 };
    expect(gradeAnswer(tenths, { kind: 'numeric', value: 0.1 + 0.2 }).outcome).toBe('right');
    expect(gradeAnswer(tenths, { kind: 'numeric', value: 0.3001 }).outcome).toBe('wrong');
  });

  it('takes what is not a number as wrong', () => {
    expect(grade(Number.NaN).outcome).toBe('wrong');
  });
});

describe('short', () => {
  const grade = (...ideas: string[]) => gradeAnswer(short, { kind: 'short', text: 'anything', ideas });

  it('goes by the ideas confirmed, not by the text', () => {
    expect(grade('why', 'who')).toEqual({
      outcome: 'right',
      score: 1,
      parts: { who: 'right', when: 'missed', why: 'right' },
    });
    expect(grade('who', 'when', 'why').score).toBe(1);
    expect(grade('when')).toMatchObject({ outcome: 'partly', score: 0.5 });
    expect(grade()).toMatchObject({ outcome: 'wrong', score: 0 });
  });

  it('is partly right with one idea of three', () => {
    expect(gradeAnswer({ ...short, needs: 3 }, { kind: 'short', text: '', ideas: ['who'] }).outcome).toBe('partly');
  });

  it('counts only ideas the question has', () => {
    expect(grade('gone', 'who').outcome).toBe('partly');
  });
});

describe('rate', () => {
  const grade = (scores: Record<string, number>) => gradeAnswer(rate, { kind: 'rate', scores });

  it('counts a point of distance as agreeing', () => {
    expect(grade({ voice: 3, proof: 4, ask: 3 })).toEqual({
      outcome: 'right',
      score: 1,
      parts: { voice: 'near', proof: 'near', ask: 'right' },
    });
  });

  it('marks what is two points away or not given', () => {
    const { outcome, score, parts } = grade({ voice: 4, proof: 5 });
    expect(outcome).toBe('wrong');
    expect(score).toBeCloseTo(1 / 3);
    expect(parts).toEqual({ voice: 'wrong', proof: 'right', ask: 'missed' });
  });
});

describe('branch', () => {
  const grade = (...choices: string[]) => gradeAnswer(branch, { kind: 'branch', choices });

  it('is right when the goal is met, partly when some of it is, wrong when trust fell', () => {
    expect(grade('first-well', 'second-well')).toMatchObject({ outcome: 'right', score: 1 });
    expect(
      gradeAnswer(
        { ...branch, goal: { ...branch.goal, trust: 80 } },
        { kind: 'branch', choices: ['first-well', 'second-well'] },
      ),
    ).toEqual({
      outcome: 'partly',
      score: 2 / 3,
      parts: { trust: 'wrong', minutes: 'right', escalation: 'right' },
    });
    expect(grade('first-badly', 'second-well')).toMatchObject({ outcome: 'wrong', score: 0 });
  });
});

describe('every kind', () => {
  const questions: { [K in QuestionKind]: QuestionOf<K> } = {
    single,
    multiple,
    order,
    match,
    numeric,
    short,
    rate,
    branch,
  };

  it('keeps the score within 0 and 1, and says right exactly at 1', () => {
    const ids = fc.constantFrom(
      'public',
      'bio',
      'a1',
      'b2',
      'c3',
      'one',
      'two',
      'reach',
      'luck',
      'who',
      'first-well',
      'gone',
    );
    const answer = fc.record({ ids: fc.array(ids, { maxLength: 6 }), value: fc.double() });
    fc.assert(
      fc.property(answer, ({ ids: list, value }) => {
        const record = Object.fromEntries(list.map((id, i) => [id, list[list.length - 1 - i] ?? '']));
        const grades = [
          gradeAnswer(questions.single, { kind: 'single', option: list[0] ?? '' }),
          gradeAnswer(questions.multiple, { kind: 'multiple', options: list }),
          gradeAnswer(questions.order, { kind: 'order', items: list }),
          gradeAnswer(questions.match, { kind: 'match', pairs: record }),
          gradeAnswer(questions.numeric, { kind: 'numeric', value }),
          gradeAnswer(questions.short, { kind: 'short', text: '', ideas: list }),
          gradeAnswer(questions.rate, { kind: 'rate', scores: { voice: value } }),
          gradeAnswer(questions.branch, { kind: 'branch', choices: list }),
        ];
        for (const { score, outcome } of grades) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(outcome === 'right').toBe(score === 1);
        }
      }),
    );
  });
});
