import type { Localised } from '#i18n/locales.ts';
import { courseRoute, lessonRoute, pageNames, pageRoute, quizRoute } from '#i18n/routes.ts';
import { type Library, writtenLessons } from './library.ts';
import { openCourses } from './path.ts';

/** Every address worth finding, as pairs of twins: the table's pages, then courses, lessons and quizzes. Root-relative. */
export function listAddresses(library: Library): Localised[] {
  const pair = (route: (locale: 'it' | 'en') => string): Localised => ({ it: route('it'), en: route('en') });
  const worthFinding = pageNames.filter((name) => name !== 'search' && name !== 'offline');
  const pages = worthFinding.map((name) => pair((locale) => pageRoute(name, locale)));
  const courses = openCourses(library).flatMap((course) => [
    pair((locale) => courseRoute(course, locale)),
    ...writtenLessons(course).map((lesson) => pair((locale) => lessonRoute(course, lesson, locale))),
    ...(course.quiz.length > 0 ? [pair((locale) => quizRoute(course, locale))] : []),
  ]);
  return [...pages, ...courses];
}
