import type { Locale, Localised } from './locales.ts';

/**
 * Every address of the site, in one table. A page that is not here does not exist: header, footer, home, search and
 * sitemap list what they find here. `in` says where a page is linked from; the order is the order shown.
 */
interface Page {
  path: Localised;
  in: readonly ('header' | 'footer')[];
}

export const pages = {
  home: { path: { it: '', en: '' }, in: ['header'] },
  workshop: { path: { it: 'laboratorio/', en: 'workshop/' }, in: ['header'] },
  strategy: { path: { it: 'laboratorio/strategia/', en: 'workshop/strategy/' }, in: [] },
  canvas: { path: { it: 'laboratorio/canvas/', en: 'workshop/canvas/' }, in: [] },
  plan: { path: { it: 'laboratorio/piano/', en: 'workshop/plan/' }, in: [] },
  career: { path: { it: 'laboratorio/mestiere/', en: 'workshop/career/' }, in: [] },
  portfolio: { path: { it: 'laboratorio/dossier/', en: 'workshop/portfolio/' }, in: [] },
  voice: { path: { it: 'laboratorio/voce/', en: 'workshop/voice/' }, in: [] },
  community: { path: { it: 'laboratorio/comunita/', en: 'workshop/community/' }, in: [] },
  review: { path: { it: 'ripasso/', en: 'review/' }, in: ['header'] },
  progress: { path: { it: 'progressi/', en: 'progress/' }, in: ['footer'] },
  check: { path: { it: 'verifica-finale/', en: 'final-check/' }, in: [] },
  finalProject: { path: { it: 'progetto-finale/', en: 'final-project/' }, in: [] },
  record: { path: { it: 'registro/', en: 'record/' }, in: [] },
  /** What is shown without a network where there is no copy of the page. */
  offline: { path: { it: 'senza-rete/', en: 'offline/' }, in: [] },
  search: { path: { it: 'cerca/', en: 'search/' }, in: [] },
  glossary: { path: { it: 'glossario/', en: 'glossary/' }, in: ['header', 'footer'] },
  sources: { path: { it: 'fonti/', en: 'sources/' }, in: ['footer'] },
  data: { path: { it: 'dati/', en: 'data/' }, in: ['header', 'footer'] },
  model: { path: { it: 'modello/', en: 'model/' }, in: ['footer'] },
  about: { path: { it: 'informazioni/', en: 'about/' }, in: ['footer'] },
} as const satisfies Record<string, Page>;

export type PageName = keyof typeof pages;

export const pageNames = Object.keys(pages) as PageName[]; // Object.keys forgets the key type; the table is a literal.

type PageIn<P> = { [N in PageName]: P extends (typeof pages)[N]['in'][number] ? N : never }[PageName];

/** The pages linked from a place of every page: the ones that need a name there. */
export function pagesIn<P extends 'header' | 'footer'>(place: P): PageIn<P>[] {
  return pageNames.filter((name): name is PageIn<P> => pages[name].in.some((own) => own === place));
}

export function isPage(name: string): name is PageName {
  return Object.hasOwn(pages, name);
}

/** The folder of the courses: `/it/corsi/…`, `/en/courses/…`. */
export const coursesFolder: Localised = { it: 'corsi', en: 'courses' };
/** The mixed quiz that closes a course, beside its lessons. */
export const quizSlug: Localised = { it: 'quiz', en: 'quiz' };

/** Puts the site's base (`/` or `/prova/`) before an address that starts at the site's root. */
export function withBase(path: string, base: string): string {
  return `${base.replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

/** `/it/glossario/`: always with a slash at both ends, without the base. */
export function pageRoute(page: PageName, locale: Locale): string {
  return `/${locale}/${pages[page].path[locale]}`;
}

export function courseRoute(course: { slug: Localised }, locale: Locale): string {
  return `/${locale}/${coursesFolder[locale]}/${course.slug[locale]}/`;
}

export function lessonRoute(course: { slug: Localised }, lesson: { slug: Localised }, locale: Locale): string {
  return `${courseRoute(course, locale)}${lesson.slug[locale]}/`;
}

export function quizRoute(course: { slug: Localised }, locale: Locale): string {
  return `${courseRoute(course, locale)}${quizSlug[locale]}/`;
}

/** Which page an address belongs to, if it is one of the table's. The inverse of `pageRoute`. */
export function findPage(route: string): { page: PageName; locale: Locale } | undefined {
  const match = /^\/(it|en)\/(.*)$/.exec(route);
  if (!match) return undefined;
  const locale = match[1] as Locale; // The pattern admits nothing else.
  const page = pageNames.find((name) => pages[name].path[locale] === match[2]);
  return page && { page, locale };
}

/** The parts of a tool's address below its language: `{workshop: 'laboratorio', strategy: 'strategia'}`. */
export function toolParams(
  page: 'strategy' | 'canvas' | 'plan' | 'career' | 'portfolio' | 'voice' | 'community',
  locale: Locale,
): Record<string, string> {
  const [workshop = '', own = ''] = pages[page].path[locale].split('/');
  return { workshop, [page]: own };
}
