import type { Locale } from '#i18n/locales.ts';
import type { Course } from '../library.ts';
import type { QuestionSource } from '../question-schema.ts';
import { type Check, type QuestionSet, questionSets } from './rule.ts';

const limits = { longest: 0.45, first: 0.4, singlesInALesson: 0.5 };
/** Below this many, a share says nothing. */
const singlesAtLeast = 5;

/** Signs that give the answer away without reading: the longest option, the first one; and lessons of one kind only. */
export function checkAnswerShape({ library, report }: Check): void {
  const sets = questionSets(library);
  for (const course of library.courses)
    checkCourse(
      course,
      sets.filter((set) => set.course === course),
      report,
    );
  for (const { file, questions, lesson } of sets) {
    const singles = questions.filter(({ kind }) => kind === 'single').length;
    if (lesson && singles > questions.length * limits.singlesInALesson)
      report.warn(
        file,
        `${singles} of ${questions.length} questions are single choices; at most half. Ask some in another kind.`,
      );
  }
}

type Options = Extract<QuestionSource, { kind: 'single' }>['options'];

function checkCourse({ folder }: Course, sets: QuestionSet[], report: Check['report']): void {
  const singles = sets.flatMap(({ questions }) => questions).filter((question) => question.kind === 'single');
  if (singles.length < singlesAtLeast) return;
  const share = (fits: (options: Options) => boolean) =>
    singles.filter(({ options }) => fits(options)).length / singles.length;
  const first = share(([option]) => option?.correct ?? false);
  if (first > limits.first)
    report.warn(
      `${folder}/course.yml`,
      `In ${percent(first)} of ${singles.length} single choices the first option written is the right one; at most ${percent(limits.first)}.`,
    );
  for (const locale of ['it', 'en'] as const) {
    const longest = share((options) => isRightLongest(options, locale));
    if (longest > limits.longest)
      report.warn(
        `${folder}/course.yml`,
        `In ${percent(longest)} of ${singles.length} single choices (${locale}) the right option is the longest; at most ${percent(limits.longest)}.`,
      );
  }
}

/** Alone at the top: a tie gives nothing away. */
function isRightLongest(options: Options, locale: Locale): boolean {
  const lengthOf = ({ text }: Options[number]) => text[locale].length;
  const wrong = Math.max(...options.filter(({ correct }) => !correct).map(lengthOf));
  return options.some((option) => option.correct && lengthOf(option) > wrong);
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
