import { hoursThere } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { type Cadence, cadences, type PillarShare, pillarShares, type WeekLoad, weeklyLoad } from './load.ts';
import type { Plan } from './shape.ts';

/** A plan in numbers, beside what the strategy says: hours a week, parts of the pillars, posts a week of each channel. */
export interface PlanSummary {
  weeks: Pick<WeekLoad, 'week' | 'hours'>[];
  /** Hours a week there are; nothing where the strategy does not say. */
  there: number | null;
  pillars: PillarShare[];
  cadences: Cadence[];
}

/** What is planned so far. A list is empty where there is nothing to compare: no posts, no pillars, no channels. */
export function summarisePlan(plan: Plan, strategy: Strategy): PlanSummary {
  const { posts } = plan.posts;
  const pillars = pillarShares(posts, strategy);
  return {
    weeks: weeklyLoad(posts, strategy).map(({ week, hours }) => ({ week, hours })),
    there: hoursThere(strategy),
    pillars: pillars.some(({ posts: own }) => own > 0) ? pillars : [],
    cadences: posts.length === 0 ? [] : cadences(plan, strategy),
  };
}
