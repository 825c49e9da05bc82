import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askedACourse,
  type CheckCourse,
  checkQuestion,
  drawCheck,
  readCheck,
  seenMoments,
} from '#domain/final-check.ts';
import type { QuestionProgress } from '#domain/progress.ts';
import type { QuestionKind } from '#domain/question.ts';

const day = 86_400_000;
const now = 400 * day;
const kinds: QuestionKind[] = ['single', 'single', 'order', 'multiple', 'short', 'single', 'numeric'];

/** Two courses of six lessons and a quiz, seven questions each. */
const courses: CheckCourse[] = ['community', 'strategy'].map((id) => ({
  id,
  questions: ['one', 'two', 'three', 'four', 'five', 'six', 'quiz'].flatMap((owner) =>
    kinds.map((kind, nth) => ({ id: `${id}-${owner}/q${nth}`, kind })),
  ),
}));
const all = courses.flatMap(({ questions }) => questions.map(({ id }) => id));
const ownersOf = (drawn: string[]) => drawn.map((id) => id.split('/')[0]);

const settled = (outcome: 'right' | 'wrong', at = now): QuestionProgress => ({
  phase: 'settled',
  tries: [{ at, answer: { kind: 'single', option: 'a' }, outcome }],
  shown: false,
  settledAt: at,
});

describe('a final check', () => {
  it('asks five questions a course, each of another lesson, whatever the seed', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const drawn = drawCheck(courses, new Map(), seed, now);
        expect(drawn).toHaveLength(2 * askedACourse);
        expect(new Set(ownersOf(drawn)).size).toBe(drawn.length);
        expect(drawn.slice(0, askedACourse).every((id) => id.startsWith('community-'))).toBe(true);
      }),
    );
  });

  it('asks at most two of a kind in a course while others are left', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const singles = drawCheck(courses, new Map(), seed, now).filter((id) => /q[015]$/.test(id));
        expect(singles.length).toBeLessThanOrEqual(4);
      }),
    );
  });

  it('is the same for the same seed and past, and another for another seed', () => {
    const draw = (seed: string) => drawCheck(courses, new Map(), seed, now).join();
    expect(draw('47')).toBe(draw('47'));
    expect(new Set(['47', '48', '49', '50'].map(draw)).size).toBeGreaterThan(1);
  });

  it('asks first what was never seen, then what was seen longest ago, and last what is fresh', () => {
    const [first] = courses;
    if (!first) throw new Error('no course');
    const seen = new Map(
      first.questions.map(({ id }, nth) => [id, now - (nth === 9 ? 90 : nth === 17 ? 300 : 3) * day]),
    );
    seen.delete('community-six/q4');
    const drawn = drawCheck([first], seen, 'any', now);
    expect(drawn[0]).toBe('community-six/q4');
    expect(drawn.slice(1, 3)).toEqual([first.questions[17]?.id, first.questions[9]?.id]);
  });

  it('asks fewer where a course has fewer', () => {
    expect(drawCheck([{ id: 'short', questions: [{ id: 'a/b', kind: 'single' }] }], new Map(), 's', now)).toEqual([
      'a/b',
    ]);
    expect(drawCheck([], new Map(), 's', now)).toEqual([]);
  });
});

describe('the result of a check', () => {
  const questions = all.slice(0, 10);
  const draw = { id: 'draw-7', at: now, seed: 's', questions };
  const known = new Set(all);
  const stored = (outcomes: ('right' | 'wrong')[]) => ({
    questions: new Map(
      outcomes.map((outcome, nth) => [checkQuestion('draw-7', questions[nth] ?? ''), settled(outcome)]),
    ),
  });

  it('counts what was right at the first try, and is over when all is settled', () => {
    const seven = readCheck(draw, stored([...Array(7).fill('right'), 'wrong', 'wrong', 'wrong']), known);
    expect(seven).toMatchObject({ right: 7, settled: 10, isOver: true, isEnough: true });
    expect(readCheck(draw, stored(['right', 'wrong']), known)).toMatchObject({ right: 1, settled: 2, isOver: false });
    expect(readCheck(draw, stored(Array(6).fill('right')), known).isEnough).toBe(false);
  });

  it('leaves out a question that is no longer in the site, and finds one under its new name', () => {
    const gone = new Set(all.slice(1));
    expect(readCheck(draw, stored(['right', 'right']), gone)).toMatchObject({ right: 1, settled: 1 });
    const [old = ''] = questions;
    const renamed = readCheck(draw, stored(['right']), new Set(['community-one/newer']), {
      [old]: 'community-one/newer',
    });
    expect(renamed.questions).toEqual([{ id: 'community-one/newer', first: 'right', isSettled: true }]);
  });

  it('does not count an answer given in the lesson, but remembers it as seen', () => {
    const [id = ''] = questions;
    const state = {
      questions: new Map([
        [id, settled('right', 40)],
        [checkQuestion('draw-7', id), settled('wrong', 70)],
      ]),
    };
    expect(readCheck(draw, state, known).right).toBe(0);
    expect(seenMoments(state).get(id)).toBe(70);
  });
});
