import { type Career, type Criterion, criteria, type Way, ways } from './shape.ts';

/** From one to three points a criterion: a week seen by who lives it, not a measure of a whole trade. */
export type WayPoints = Readonly<Record<Criterion, number>>;

/** Points to share among the criteria: to give to one takes from another. */
export const pointsToShare = 10;

export interface Weighed {
  /** Points given. */
  given: number;
  /** Weights times points, by way; nothing until a weight is given. */
  totals: Record<Way, number> | undefined;
  /** The ways with the highest total. */
  first: Way[];
  /** The highest total is above the next by no more than a shift of two points may undo. */
  isClose: boolean;
}

/** The totals of the three ways: t = Σ weight × points. */
export function weigh(weights: Pick<Career['ways'], Criterion>, points: Readonly<Record<Way, WayPoints>>): Weighed {
  const given = criteria.reduce((sum, name) => sum + (weights[name] ?? 0), 0);
  if (given === 0) return { given, totals: undefined, first: [], isClose: false };
  const total = (way: Way) => criteria.reduce((sum, name) => sum + (weights[name] ?? 0) * points[way][name], 0);
  const totals = { freelance: total('freelance'), agency: total('agency'), employee: total('employee') };
  const sorted = ways.map((way) => totals[way]).sort((a, b) => b - a);
  const [most = 0, next = 0] = sorted;
  return { given, totals, first: ways.filter((way) => totals[way] === most), isClose: most - next <= 2 };
}
