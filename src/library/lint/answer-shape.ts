import { courseFigures } from '../course-figures.ts';
import type { Course } from '../library.ts';
import { type Check, questionSets } from './rule.ts';

const limits = { length: 0.45, seldom: 0.12, first: 0.4, singles: 0.5, definitions: 0.2 };
/** Below so many, a share says nothing; and an option that is never the longest is no sign yet. */
const singlesAtLeast = 5;
const singlesForSeldom = 15;

/** Signs that give the answer away without reading: the longest option, the shortest, the first; and questions of one kind only. */
export function checkAnswerShape({ library, report }: Check): void {
  for (const course of library.courses) checkCourse(course, report);
  for (const { file, questions, lesson } of questionSets(library)) {
    const singles = questions.filter(({ kind }) => kind === 'single').length;
    if (lesson && singles > questions.length * limits.singles)
      report.warn(
        file,
        `${singles} of ${questions.length} questions are single choices; at most half. Ask some in another kind.`,
      );
  }
}

function checkCourse(course: Course, report: Check['report']): void {
  const { singles, questions, first, longest, shortest, definitions } = courseFigures(course);
  const file = `${course.folder}/course.yml`;
  if (definitions > limits.definitions)
    report.warn(
      file,
      `${percent(definitions)} of ${questions} questions ask what a word means; at most ${percent(limits.definitions)}. Ask why, or what next.`,
    );
  if (singles < singlesAtLeast) return;
  if (first > limits.first)
    report.warn(
      file,
      `In ${percent(first)} of ${singles} single choices the first option written is the right one; at most ${percent(limits.first)}.`,
    );
  for (const locale of ['it', 'en'] as const)
    for (const [share, what] of [
      [longest[locale], 'longest'],
      [shortest[locale], 'shortest'],
    ] as const) {
      const often = share > limits.length && `at most ${percent(limits.length)}`;
      const seldom = share < limits.seldom && singles >= singlesForSeldom && `at least ${percent(limits.seldom)}`;
      if (often || seldom)
        report.warn(
          file,
          `In ${percent(share)} of ${singles} single choices (${locale}) the right option is the ${what}; ${often || seldom}.`,
        );
    }
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
