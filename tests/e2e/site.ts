import type { Question } from '#domain/question.ts';
import type { Locale } from '#i18n/locales.ts';
import { courseRoute, lessonRoute, pageNames, pageRoute, quizRoute } from '#i18n/routes.ts';
import { type Course, type Lesson, openLibrary, writtenLessons } from '#library/library.ts';
import { openCourses } from '#library/path.ts';
import { viewQuestion } from '#library/view.ts';

/** What the tests on the built site know of its content: read with the same library that built it. */
const library = openLibrary();

export interface SitePage {
  name: string;
  route: string;
}

/** A lesson with its course, so that it can be addressed. */
export interface PlacedLesson {
  course: Course;
  lesson: Lesson;
}

export const placedLessons: PlacedLesson[] = openCourses(library).flatMap((course) =>
  writtenLessons(course).map((lesson) => ({ course, lesson })),
);

export const firstCourse = pick(openCourses(library), 'course');
/** The first lesson of the path. */
export const firstLesson = pick(placedLessons, 'lesson');

export function lessonAddress({ course, lesson }: PlacedLesson, locale: Locale): string {
  return lessonRoute(course, lesson, locale);
}

/** One page of every kind in a language. */
export function pageKinds(locale: Locale): SitePage[] {
  return [
    ...pageNames.map((name) => ({ name, route: pageRoute(name, locale) })),
    { name: 'course', route: courseRoute(firstCourse, locale) },
    { name: 'lesson', route: lessonAddress(firstLesson, locale) },
    { name: 'quiz', route: quizRoute(firstCourse, locale) },
  ];
}

/** Every page in a language. */
export function everyPage(locale: Locale): SitePage[] {
  const courses = openCourses(library);
  return [
    ...pageKinds(locale).filter(({ name }) => !['course', 'lesson', 'quiz'].includes(name)),
    ...courses.map((course) => ({ name: `course ${course.id}`, route: courseRoute(course, locale) })),
    ...courses
      .filter(({ quiz }) => quiz.length > 0)
      .map((course) => ({ name: `quiz of ${course.id}`, route: quizRoute(course, locale) })),
    ...placedLessons.map((placed) => ({ name: `lesson ${placed.lesson.id}`, route: lessonAddress(placed, locale) })),
  ];
}

/** The questions of a lesson as its page shows them, in order. */
export function questionsOf({ lesson }: PlacedLesson, locale: Locale): Question[] {
  return lesson.questions.map((source) => viewQuestion(library, lesson.id, source, locale, (route) => route));
}

/** The first lesson, after those before it, that has a question of this kind. */
export function lessonWith(kind: Question['kind']): PlacedLesson {
  return pick(
    placedLessons.filter(({ lesson }) => lesson.questions.some((question) => question.kind === kind)),
    `lesson with a ${kind} question`,
  );
}

/** The part of a question's id that its place on the page is named with. */
export function anchorOf(question: Question): string {
  return `q-${question.id.split('/')[1]}`;
}

function pick<T>(list: readonly T[], what: string): T {
  const [first] = list;
  if (first === undefined) throw new Error(`There is no ${what} to test with.`);
  return first;
}
