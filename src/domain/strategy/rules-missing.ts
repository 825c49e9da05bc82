import type { Found } from '#domain/project/finding.ts';
import { isBlank, quote } from '#domain/project/wording.ts';
import { isWorking } from './arithmetic.ts';
import type { StrategyRules } from './rule.ts';
import type { Objective, Strategy } from './shape.ts';

/** Once an objective says what will change, what it lacks to be one. */
function findMissing(
  { objectives }: Strategy,
  field: keyof Objective,
  isMissing: (objective: Objective) => boolean,
): Found[] {
  return objectives.objectives
    .filter((objective) => !isBlank(objective.statement) && isMissing(objective))
    .map(({ id, statement }) => ({
      path: `objectives/objectives/${id}/${field}`,
      params: { objective: quote(statement) },
    }));
}

/** A reference to an item that is no longer there is as good as none. */
function isNoneOf(items: readonly { id: string }[], wanted: string): boolean {
  return !items.some(({ id }) => id === wanted);
}

const error = { severity: 'error', step: 'objectives', lesson: 'smart-objectives-and-kpis' } as const;

export const missingRules = {
  objectiveNoAudience: {
    ...error,
    lesson: 'people-not-targets',
    check: (strategy) =>
      findMissing(strategy, 'audience', ({ audience }) => isNoneOf(strategy.people.audiences, audience)),
  },
  objectiveNoMetric: {
    ...error,
    check: (strategy) => findMissing(strategy, 'metric', ({ metric }) => isNoneOf(strategy.measures.metrics, metric)),
  },
  objectiveNoBaseline: {
    ...error,
    lesson: 'where-are-we-now',
    check: (strategy) => findMissing(strategy, 'baseline', ({ baseline }) => baseline === null),
  },
  objectiveNoTarget: {
    ...error,
    check: (strategy) => findMissing(strategy, 'target', ({ target }) => target === null),
  },
  objectiveNoDeadline: {
    ...error,
    check: (strategy) => findMissing(strategy, 'deadline', ({ deadline }) => deadline === ''),
  },
  objectiveNoOwner: {
    ...error,
    check: (strategy) => findMissing(strategy, 'owner', ({ owner }) => isBlank(owner)),
  },
  objectiveUnserved: {
    severity: 'warning',
    step: 'objectives',
    lesson: 'choosing-channels',
    check: (strategy) => {
      const working = strategy.channels.channels.filter(isWorking);
      if (working.length === 0) return [];
      return strategy.objectives.objectives
        .filter(({ id, statement }) => !isBlank(statement) && !working.some((own) => own.objectives.includes(id)))
        .map(({ id, statement }) => ({
          path: `objectives/objectives/${id}/statement`,
          params: { objective: quote(statement) },
        }));
    },
  },
} as const satisfies StrategyRules;
