import type { Locale } from '#i18n/locales.ts';
import { lessonRoute } from '#i18n/routes.ts';
import { isWritten, type Library } from './library.ts';
import type { Link } from './view.ts';

/** Each element in one language, with the titles and addresses of its lessons; one not written yet has no address. */
export function viewTrade({ courses, trade }: Pick<Library, 'courses' | 'trade'>, locale: Locale, link: Link) {
  const places = new Map(
    courses.flatMap((course) => course.lessons.map((lesson) => [lesson.id, { course, lesson }] as const)),
  );
  return trade.map(({ element, lessons }) => ({
    element: element[locale],
    lessons: lessons.flatMap((taught) => {
      const place = places.get(taught);
      if (!place) return [];
      const { course, lesson } = place;
      const href = isWritten(lesson) ? link(lessonRoute(course, lesson, locale)) : undefined;
      return [{ title: `${course.number}. ${lesson.title[locale]}`, href }];
    }),
  }));
}
