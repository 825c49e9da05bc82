import type { Locale } from '#i18n/locales.ts';
import { courseRoute, lessonRoute, quizRoute } from '#i18n/routes.ts';
import { type Course, isWritten, type Library, writtenLessons } from './library.ts';
import type { Link } from './view.ts';

export interface Step {
  id: string;
  title: string;
  href: string;
}

/** The steps one can open in a course, in order: its written lessons, then its quiz when there is one. */
export function courseSteps(course: Course, locale: Locale, link: Link, quizTitle: string): Step[] {
  const lessons = writtenLessons(course).map((lesson) => ({
    id: lesson.id,
    title: lesson.title[locale],
    href: link(lessonRoute(course, lesson, locale)),
  }));
  const quiz = { id: quizId(course), title: quizTitle, href: link(quizRoute(course, locale)) };
  return course.quiz.length > 0 ? [...lessons, quiz] : lessons;
}

/** The quiz is stored as a lesson of its own: its answers are `<course>-quiz/<question>`. */
export function quizId(course: { id: string }): string {
  return `${course.id}-quiz`;
}

/** Ids of all six lessons, written or not: the tile's layers. */
export function lessonIds(course: Course): string[] {
  return course.lessons.map(({ id }) => id);
}

/** Courses with at least one lesson to follow, in order. */
export function openCourses(library: Library): Course[] {
  return library.courses.filter((course) => course.lessons.some(isWritten));
}

export function courseMinutes(course: Course): number {
  return writtenLessons(course).reduce((sum, { minutes }) => sum + minutes, 0);
}

/** What the page's script needs to say where a learner is: the written lessons by course, and ids that were renamed. */
export function progressMap(library: Library, locale: Locale, link: Link) {
  const courses = openCourses(library);
  const lessons = Object.fromEntries(
    courses.map((course) => [
      course.id,
      writtenLessons(course).map((lesson) => ({
        id: lesson.id,
        href: link(lessonRoute(course, lesson, locale)),
        title: lesson.title[locale],
      })),
    ]),
  );
  return { lessons, aliases: renamedIds(library) };
}

/** Old id → present id, for lessons (`a`) and questions (`a/b`): stored progress keeps the id it was written with. */
export function renamedIds(library: Library): Record<string, string> {
  const pairs = library.courses
    .flatMap(writtenLessons)
    .flatMap((lesson) => [
      ...lesson.aliases.map((old) => [old, lesson.id] as const),
      ...lesson.questions.flatMap(({ id, aliases }) =>
        aliases.map((old) => [`${lesson.id}/${old}`, `${lesson.id}/${id}`] as const),
      ),
    ]);
  return Object.fromEntries(pairs);
}

export function courseAddress(course: Course, locale: Locale, link: Link): string {
  return link(courseRoute(course, locale));
}
