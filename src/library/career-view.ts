import type { CareerData, Origin, WayData } from '#domain/career/data.ts';
import { weeksPerMonth } from '#domain/career/hours.ts';
import type { Figure } from '#domain/career/tax-year.ts';
import type { Locale } from '#i18n/locales.ts';
import { pageRoute } from '#i18n/routes.ts';
import { type CareerSource, readCareer } from './career.ts';
import { contentRoot } from './library.ts';
import { ContentError, ProblemList } from './problem.ts';
import type { Link } from './view.ts';

/**
 * The figures of the career planner in one language, each with the address of its source.
 * @throws {ContentError} when content/career.yml does not fit its form.
 */
export function viewCareer(locale: Locale, link: Link, root = contentRoot()): CareerData {
  const problems = new ProblemList();
  const file = readCareer(root, problems);
  if (!file) throw new ContentError(problems.errors);
  const { years, claims, sample, ways } = file.data;
  const originOf = ({ source, checkedOn, expiresOn }: Omit<Origin, 'href'>): Origin => ({
    source,
    href: `${link(pageRoute('sources', locale))}#${source.toLowerCase()}`,
    checkedOn,
    expiresOn,
  });
  const say = (own: CareerSource['claims'][number] | CareerSource['years'][number]['rules'][number]) => ({
    id: own.id,
    text: own.text[locale],
    ...originOf(own),
  });
  return {
    years: years
      .toSorted((a, b) => b.year - a.year)
      .map(({ year, figures, rules }) => ({
        rules: { year, ...mapFigures(figures, ({ value }) => value) },
        origins: mapFigures(figures, originOf),
        notes: rules.map(say),
      })),
    claims: claims.map((claim) => ({ ...say(claim), way: claim.way })),
    sampleTakings: sample.clients * sample.fee * 12,
    ways: {
      freelance: viewWay(ways.freelance, locale),
      agency: viewWay(ways.agency, locale),
      employee: viewWay(ways.employee, locale),
    },
  };
}

type Figures = CareerSource['years'][number]['figures'];

function mapFigures<T>(figures: Figures, view: (figure: Figures[Figure]) => T): Record<Figure, T> {
  const entries = Object.entries(figures).map(([name, figure]) => [name, view(figure)]);
  return Object.fromEntries(entries) as Record<Figure, T>; // The form asks for every figure, and for no other.
}

function viewWay(way: CareerSource['ways'][keyof CareerSource['ways']], locale: Locale): WayData {
  return {
    who: way.who[locale],
    points: way.points,
    week: way.week.map((row) => ({
      activity: row.activity[locale],
      hours: 'hours' in row ? (row.per === 'week' ? row.hours : row.hours / weeksPerMonth) : undefined,
    })),
    income: way.income[locale],
    protections: way.protections[locale],
    regret: way.regret[locale],
  };
}
