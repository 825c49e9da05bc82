import { canvasCells } from '#domain/canvas/shape.ts';
import { careerSteps } from '#domain/career/shape.ts';
import { planViews } from '#domain/plan/order.ts';
import { portfolioParts } from '#domain/portfolio/shape.ts';
import { pagedParts } from '#domain/project/project.ts';
import { strategySteps } from '#domain/strategy/shape.ts';
import type { Locale } from '#i18n/locales.ts';
import { courseRoute, lessonRoute, pageRoute } from '#i18n/routes.ts';
import { listExamples } from './examples.ts';
import { type Library, writtenLessons } from './library.ts';
import type { Link } from './view.ts';

/** The places of each tool that an address may name: what its page lists until the tool is drawn. */
export const toolPlaces = {
  strategy: strategySteps,
  canvas: canvasCells,
  plan: planViews,
  career: careerSteps,
  portfolio: portfolioParts,
} as const;

/** The channels as a tool offers them, in one language. */
export function viewChannels(library: Library, locale: Locale) {
  return [...library.channels.values()].map(({ id, name, ownership, consent, formats }) => ({
    id,
    name: name[locale],
    ownership,
    needs: consent.needs,
    consent: consent.note[locale],
    formats: formats.map((format) => ({ id: format.id, name: format.name[locale] })),
  }));
}

/**
 * Where each written lesson is, by id: what a rule or a step links to, if the lesson is there. And the practice that
 * closes a course, by the course's id: it opens a tool as an exercise does.
 */
export function lessonLinks(library: Library, locale: Locale, link: Link) {
  const links = library.courses.flatMap((course) => [
    ...writtenLessons(course).map((lesson) => {
      const href = link(lessonRoute(course, lesson, locale));
      return [lesson.id, { href, title: lesson.title[locale] }] as const;
    }),
    ...(course.practice
      ? [
          [
            course.id,
            { href: `${link(courseRoute(course, locale))}#practice`, title: course.practice.title[locale] },
          ] as const,
        ]
      : []),
  ]);
  return Object.fromEntries(links);
}

/** What the page of every tool knows besides its words. */
export function toolPage(library: Library, locale: Locale, link: Link) {
  const pages = ['workshop', 'voice', ...pagedParts] as const;
  return {
    locale,
    channels: viewChannels(library, locale),
    lessons: lessonLinks(library, locale, link),
    examples: listExamples(library, locale, link),
    pages: Object.fromEntries(pages.map((page) => [page, link(pageRoute(page, locale))])),
  };
}
