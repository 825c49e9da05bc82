import type { Way } from './shape.ts';
import type { Figure, TaxYear } from './tax-year.ts';
import type { WayPoints } from './weights.ts';

/** Where a figure was read, and until when it is trusted. Days: `YYYY-MM-DD`. */
export interface Origin {
  /** The source's key, and its address on the page of sources. */
  source: string;
  href: string;
  checkedOn: string;
  expiresOn: string;
}

export interface Saying extends Origin {
  id: string;
  text: string;
}

/** A tax year with where each of its figures comes from. */
export interface YearData {
  rules: TaxYear;
  origins: Record<Figure, Origin>;
  notes: Saying[];
}

/** Somebody at work: what a week holds, what comes in, what protects. */
export interface WayData {
  who: string;
  points: WayPoints;
  /** Hours of a week, where they are known. */
  week: { activity: string; hours: number | undefined }[];
  income: string;
  protections: string;
  regret: string;
}

/** What the career planner knows in one language, out of `content/career.yml`. */
export interface CareerData {
  /** The newest first. */
  years: YearData[];
  claims: (Saying & { way: Way })[];
  /** A year of takings to try the sums on, €. */
  sampleTakings: number;
  ways: Record<Way, WayData>;
}

/** The year a document names, or the newest. */
export function findYear({ years }: Pick<CareerData, 'years'>, year: number | null): YearData | undefined {
  return years.find(({ rules }) => rules.year === year) ?? years[0];
}
