import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote } from '#domain/project/wording.ts';
import type { StrategyRules } from './rule.ts';
import type { Strategy } from './shape.ts';

const named = ({ measures }: Strategy) => measures.metrics.filter(({ name }) => !isBlank(name));
const isAimedAt = ({ objectives }: Strategy, id: string) => objectives.objectives.some(({ metric }) => metric === id);

const lesson = 'measuring-what-matters';

export const measureRules = {
  /** An objective read by a vanity metric says it on its own. */
  onlyVanity: {
    severity: 'warning',
    step: 'measures',
    lesson,
    check: (strategy) => {
      const metrics = named(strategy);
      const isVain = metrics.length > 0 && metrics.every(({ kind }) => kind === 'vanity');
      const isSaid = metrics.some(({ id }) => isAimedAt(strategy, id));
      return isVain && !isSaid ? [{ path: 'measures/metrics', params: { count: metrics.length } }] : [];
    },
  },
  metricNoReview: {
    severity: 'warning',
    step: 'measures',
    lesson: 'reporting-and-learning',
    check: (strategy) =>
      named(strategy)
        .filter(({ id, review }) => isBlank(review) && isLeft(strategy, `measures/metrics/${id}/review`))
        .map(({ id, name }) => ({ path: `measures/metrics/${id}/review`, params: { name: quote(name) } })),
  },
  noReviewRhythm: {
    severity: 'warning',
    step: 'measures',
    lesson: 'reporting-and-learning',
    check: (strategy) => {
      const isMissing =
        named(strategy).length > 0 && strategy.measures.review === '' && isLeft(strategy, 'measures/review');
      return isMissing ? [{ path: 'measures/review', params: {} }] : [];
    },
  },
  /** A diagnostic metric watches over the others: no objective needs to aim at it. */
  metricUnused: {
    severity: 'note',
    step: 'measures',
    lesson,
    check: (strategy) => {
      const metrics = named(strategy);
      if (!metrics.some(({ id }) => isAimedAt(strategy, id))) return [];
      return metrics
        .filter(({ id, kind }) => kind !== '' && kind !== 'diagnostic' && !isAimedAt(strategy, id))
        .map(({ id, name }) => ({ path: `measures/metrics/${id}/kind`, params: { name: quote(name) } }));
    },
  },
} as const satisfies StrategyRules;
