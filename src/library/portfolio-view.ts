import type { Criterion } from '#domain/final-project.ts';
import type { KnownCase } from '#domain/portfolio/kept-shifts.ts';
import type { PortfolioPart } from '#domain/portfolio/shape.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageRoute } from '#i18n/routes.ts';
import { hasFinalProject } from './final-project.ts';
import { viewFinalProject } from './final-project-view.ts';
import { contentRoot, type Library } from './library.ts';
import { ownShiftPage, shiftChoices } from './shift-data.ts';
import type { Link } from './view.ts';

/** What the page of the dossier knows of the works that are not documents of the project: shifts, the final project. */
export function viewPortfolio(library: Library, locale: Locale, link: Link) {
  const pageOf = (page: Parameters<typeof pageRoute>[0]) => link(pageRoute(page, locale));
  const cases: KnownCase[] = shiftChoices(library, locale, link).map(({ id, title, days, file }) => ({
    id,
    title,
    days,
    file,
  }));
  const guide = hasFinalProject(contentRoot()) ? viewFinalProject(library, locale, link).guide : { criteria: [] };
  const criteria: Pick<Criterion, 'id' | 'name' | 'levels'>[] = guide.criteria.map(({ id, name, levels }) => ({
    id,
    name,
    levels: levels.map(({ score, text }) => ({ score, text })),
  }));
  const places: Partial<Record<PortfolioPart, string>> = {
    strategy: pageOf('strategy'),
    canvas: pageOf('canvas'),
    plan: pageOf('plan'),
    evidence: pageOf('plan'),
    shift: pageOf('community'),
    quote: pageOf('career'),
    finalProject: pageOf('finalProject'),
  };
  return { cases, ownFile: ownShiftPage(locale, link).ownFile, criteria, places };
}
