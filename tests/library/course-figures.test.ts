import { describe, expect, it } from 'vitest';
import { courseFigures } from '#library/course-figures.ts';
import type { Course } from '#library/library.ts';
import { checkAnswerShape } from '#library/lint/answer-shape.ts';
import type { Check } from '#library/lint/rule.ts';
import { ProblemList } from '#library/problem.ts';
import type { QuestionSource } from '#library/question-schema.ts';

/** A single choice whose options have these lengths; the first is the right one, written second. */
function single([right = 0, ...wrong]: number[], stem = 'Che cosa fa Marta?'): QuestionSource {
  const option = (length: number, correct: boolean) => ({
    id: `of-${length}`,
    correct,
    text: { it: 'i'.repeat(length), en: 'e'.repeat(length + 1) },
    feedback: { it: 'Sì.', en: 'Yes.' },
  });
  const [first = 0, ...others] = wrong;
  const options = [option(first, false), option(right, true), ...others.map((length) => option(length, false))];
  return { kind: 'single', stem: { it: stem, en: 'What does Marta do?' }, options } as unknown as QuestionSource;
}

const courseOf = (quiz: QuestionSource[]) => ({ folder: 'courses/made-up', lessons: [], quiz }) as unknown as Course;

function saysOf(quiz: QuestionSource[]): string[] {
  const report = new ProblemList();
  checkAnswerShape({ library: { courses: [courseOf(quiz)] }, report } as unknown as Check);
  return report.all.map(({ message }) => message);
}

const times = (count: number, make: () => QuestionSource) => Array.from({ length: count }, make);

describe('the figures of a course', () => {
  it('count how often the right option is alone the longest, alone the shortest, and where it is written', () => {
    const figures = courseFigures(
      courseOf([single([30, 20, 10]), single([5, 9, 11]), single([14, 14, 8]), single([7, 12, 7])]),
    );
    expect(figures).toMatchObject({
      questions: 4,
      singles: 4,
      longest: { it: 0.25, en: 0.25 },
      shortest: { it: 0.25, en: 0.25 },
      first: 0,
    });
  });

  it('count questions that ask for a meaning by the words of their stem', () => {
    const asked = ['Che cos’è la portata?', 'Che cosa vuol dire «portata»?', 'Quale definizione regge?', 'E adesso?'];
    expect(courseFigures(courseOf(asked.map((stem) => single([1, 2, 3], stem)))).definitions).toBe(0.75);
  });

  it('are none of a course without questions', () => {
    expect(courseFigures(courseOf([]))).toMatchObject({ questions: 0, longest: { it: 0, en: 0 }, definitions: 0 });
  });
});

describe('a course is warned', () => {
  const longest = () => single([30, 20, 10]);
  const shortest = () => single([5, 9, 11]);
  const middle = () => single([15, 22, 8]);

  it('when its right options are too often the longest, or the shortest', () => {
    expect(saysOf([...times(3, longest), ...times(3, middle)]).join()).toContain('50 % of 6 single choices (en)');
    expect(saysOf([...times(3, shortest), ...times(2, middle)]).join()).toContain(
      '(it) the right option is the shortest',
    );
  });

  it('when, over many, they are never the longest: that gives them away too', () => {
    expect(saysOf([...times(6, shortest), ...times(9, middle)]).join()).toContain('is the longest; at least 12 %');
    expect(saysOf([...times(5, shortest), ...times(6, middle), ...times(4, longest)])).toEqual([]);
  });

  it('of nothing while it has too few to tell', () => {
    expect(saysOf(times(4, longest))).toEqual([]);
  });
});
