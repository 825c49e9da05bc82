import type { Locale } from '#i18n/locales.ts';
import type { Course } from './library.ts';
import type { QuestionSource } from './question-schema.ts';

type Options = Extract<QuestionSource, { kind: 'single' }>['options'];

/** How a course's questions are made, lessons and quiz together. Shares go from 0 to 1. */
export interface CourseFigures {
  questions: number;
  /** Of all questions, by kind. */
  kinds: Map<QuestionSource['kind'], number>;
  singles: number;
  /** Single choices whose right option is alone the longest, alone the shortest, or written first. */
  longest: Record<Locale, number>;
  shortest: Record<Locale, number>;
  first: number;
  /** Questions whose stem asks what a word means, as far as its first words show it. */
  definitions: number;
}

/** A stem that asks for a meaning: recognised by its words, so one that hides it is missed. */
const definition: Record<Locale, RegExp> = {
  it: /che cos[’a]? ?è(?!\p{L})|(?:che )?cosa (?:significa|vuol dire)|quale definizione|come si definisce/iu,
  en: /what (?:is|are) (?:a|an|the) [\w-]+\?|what does .{1,40} mean|which definition|how is .{1,40} defined/iu,
};

export function courseFigures({ lessons, quiz }: Pick<Course, 'lessons' | 'quiz'>): CourseFigures {
  const questions = [...lessons.flatMap((lesson) => ('questions' in lesson ? lesson.questions : [])), ...quiz];
  const singles = questions.filter((question) => question.kind === 'single');
  const shareOf = (fits: (options: Options) => boolean) =>
    singles.length === 0 ? 0 : singles.filter(({ options }) => fits(options)).length / singles.length;
  const kinds = Map.groupBy(questions, ({ kind }) => kind);
  return {
    questions: questions.length,
    kinds: new Map([...kinds].map(([kind, own]) => [kind, own.length / questions.length])),
    singles: singles.length,
    longest: inBoth((locale) => shareOf((options) => isRightFirst(options, (text) => -text[locale].length))),
    shortest: inBoth((locale) => shareOf((options) => isRightFirst(options, (text) => text[locale].length))),
    first: shareOf(([option]) => option?.correct ?? false),
    definitions: questions.length === 0 ? 0 : questions.filter(asksMeaning).length / questions.length,
  };
}

function asksMeaning({ stem }: QuestionSource): boolean {
  return definition.it.test(stem.it) || definition.en.test(stem.en);
}

/** Whether the right option stands alone where this measure is least: a tie gives nothing away. */
function isRightFirst(options: Options, measure: (text: Options[number]['text']) => number): boolean {
  const wrong = Math.min(...options.filter(({ correct }) => !correct).map(({ text }) => measure(text)));
  return options.some(({ correct, text }) => correct && measure(text) < wrong);
}

function inBoth<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { it: make('it'), en: make('en') };
}
