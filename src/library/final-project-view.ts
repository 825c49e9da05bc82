import type { ProjectGuide, Score } from '#domain/final-project.ts';
import type { Locale } from '#i18n/locales.ts';
import { isPage, lessonRoute, pageRoute } from '#i18n/routes.ts';
import { openFinalProject } from './final-project.ts';
import { contentRoot, isWritten, type Library } from './library.ts';
import type { Link } from './view.ts';

/** Every lesson of the path, the planned ones too. */
export function lessonIds({ courses }: Library): Set<string> {
  return new Set(courses.flatMap(({ lessons }) => lessons.map(({ id }) => id)));
}

/** The final project in one language: the brief for the page, and the guide for its island. */
export function viewFinalProject(library: Library, locale: Locale, link: Link) {
  const known = { brands: library.brands, lessons: lessonIds(library) };
  const { brief, rubric, examples } = openFinalProject(contentRoot(), known);
  const nameOf = (brand: string) => library.brands.get(brand)?.name ?? brand;
  const guide: ProjectGuide = {
    criteria: rubric.map(({ id, name, asks, zero, levels }) => ({
      id,
      name: name[locale],
      asks: asks[locale],
      levels: [
        { score: 0, text: zero[locale] },
        ...levels.map(({ text, brand, sample }, nth) => ({
          score: (nth + 1) as Score, // The form holds three levels.
          text: text[locale],
          sample: { brand: nameOf(brand), text: sample[locale] },
        })),
      ],
    })),
    examples: examples.map(({ id, brand, title, excerpts, scores }) => ({
      id,
      brand: nameOf(brand),
      title: title[locale],
      excerpts: excerpts.map(({ of, text }) => ({
        of: brief.deliverables.find((one) => one.id === of)?.name[locale] ?? of,
        text: text[locale],
      })),
      scores: Object.fromEntries(scores.map(({ criterion, score, why }) => [criterion, { score, why: why[locale] }])),
    })),
  };
  const deliverables = brief.deliverables.map(({ id, name, ask, minutes, tools, lesson }) => ({
    id,
    name: name[locale],
    ask: ask[locale],
    minutes,
    tools: tools.map((tool) => ({
      name: tool.name[locale],
      href: isPage(tool.page) ? link(pageRoute(tool.page, locale)) : undefined,
    })),
    lesson: viewLesson(library, lesson, locale, link),
  }));
  return {
    hours: brief.hours,
    clients: brief.clients.map((one) => one[locale]),
    deliverables,
    order: brief.order.map((one) => one[locale]),
    declare: brief.declare.map((one) => one[locale]),
    guide,
  };
}

/** A lesson's title, with its address once it is written. */
function viewLesson({ courses }: Library, id: string, locale: Locale, link: Link) {
  const course = courses.find(({ lessons }) => lessons.some((one) => one.id === id));
  const lesson = course?.lessons.find((one) => one.id === id);
  if (!course || !lesson) throw new Error(`There is no lesson ${id}.`);
  return {
    title: lesson.title[locale],
    href: isWritten(lesson) ? link(lessonRoute(course, lesson, locale)) : undefined,
  };
}
