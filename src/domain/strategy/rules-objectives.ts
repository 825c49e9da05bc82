import type { Found } from '#domain/project/finding.ts';
import { isBlank, quote, round, usedWords } from '#domain/project/wording.ts';
import { growthOf } from './arithmetic.ts';
import type { StrategyRules } from './rule.ts';
import { missingRules } from './rules-missing.ts';
import type { Metric, Objective, Strategy } from './shape.ts';
import { steepest } from './smart.ts';
import { comparisons, isOnlyFollowers } from './wording.ts';

interface Judged {
  objective: Objective;
  metric: Metric | undefined;
}

/** The objectives that say what will change, each with the metric it is read by. */
function statedObjectives({ objectives, measures }: Strategy): Judged[] {
  return objectives.objectives
    .filter(({ statement }) => !isBlank(statement))
    .map((objective) => ({ objective, metric: measures.metrics.find(({ id }) => id === objective.metric) }));
}

function at(objective: Objective, field: keyof Objective, params: Found['params'] = {}): Found {
  const path = `objectives/objectives/${objective.id}/${field}`;
  return { path, params: { objective: quote(objective.statement), ...params } };
}

/** What the numbers of an objective say, or nothing while one of them is missing. */
function judge({ objective, metric }: Judged) {
  const growth = growthOf(objective, metric?.direction ?? '');
  const { baseline, target } = objective;
  return growth && baseline !== null && target !== null ? { ...growth, baseline, target } : undefined;
}

/** From so many to so many, the wanted way and too far to be believed without a reason. */
function findSteep(strategy: Strategy, way: 'up' | 'down'): Found[] {
  return statedObjectives(strategy).flatMap((judged) => {
    const { objective, metric } = judged;
    const numbers = judge(judged);
    const isOtherWay = metric !== undefined && metric.direction !== '' && metric.direction !== way;
    if (!numbers?.times || isOtherWay || !isBlank(objective.why)) return [];
    const times = way === 'up' ? numbers.times : 1 / numbers.times;
    if (times <= steepest) return [];
    const { baseline, target } = numbers;
    return [at(objective, 'target', { baseline, target, times: round(times) })];
  });
}

/** Nothing to say of a target's direction while its metric has none. */
function findGain(strategy: Strategy, isFound: (gain: number) => boolean): Found[] {
  return statedObjectives(strategy).flatMap((judged) => {
    const numbers = judge(judged);
    if (!numbers || !judged.metric?.direction || !isFound(numbers.gain)) return [];
    const { baseline, target } = numbers;
    return [at(judged.objective, 'target', { baseline, target, metric: quote(judged.metric.name) })];
  });
}

const lesson = 'smart-objectives-and-kpis';

export const objectiveRules = {
  ...missingRules,
  deadlineBeforeStart: {
    severity: 'error',
    step: 'objectives',
    lesson,
    check: (strategy) =>
      statedObjectives(strategy)
        .filter(({ objective: { start, deadline } }) => start !== '' && deadline !== '' && deadline <= start)
        .map(({ objective }) => at(objective, 'deadline', { start: objective.start, deadline: objective.deadline })),
  },
  deadlinePast: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy, { today }) =>
      statedObjectives(strategy)
        .filter(({ objective: { start, deadline } }) => deadline !== '' && deadline < today && deadline > start)
        .map(({ objective }) => at(objective, 'deadline', { deadline: objective.deadline })),
  },
  targetSteepUp: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy) => findSteep(strategy, 'up'),
  },
  targetSteepDown: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy) => findSteep(strategy, 'down'),
  },
  targetMet: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy) => findGain(strategy, (gain) => gain === 0),
  },
  targetWrongWay: {
    severity: 'error',
    step: 'objectives',
    lesson,
    check: (strategy) => findGain(strategy, (gain) => gain < 0),
  },
  objectiveFollowers: {
    severity: 'warning',
    step: 'objectives',
    lesson: 'from-business-goals-to-social-goals',
    check: (strategy) =>
      statedObjectives(strategy)
        .filter(({ objective }) => isOnlyFollowers(objective.statement))
        .map(({ objective }) => at(objective, 'statement')),
  },
  /** An objective that only counts followers has been told so already. */
  objectiveVanity: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy) =>
      statedObjectives(strategy).flatMap(({ objective, metric }) =>
        metric?.kind === 'vanity' && !isOnlyFollowers(objective.statement)
          ? [at(objective, 'metric', { metric: quote(metric.name) })]
          : [],
      ),
  },
  /** Number and date may stand in their own fields; only a «more» without how much is worth a word. */
  statementNoNumber: {
    severity: 'note',
    step: 'objectives',
    lesson,
    check: (strategy) =>
      statedObjectives(strategy).flatMap(({ objective }) => {
        const { statement, target, deadline } = objective;
        const [word] = usedWords(statement, comparisons);
        if (word === undefined || target === null || deadline === '' || /\p{N}/u.test(statement)) return [];
        return [at(objective, 'statement', { word, target })];
      }),
  },
  manyObjectives: {
    severity: 'warning',
    step: 'objectives',
    lesson: 'from-business-goals-to-social-goals',
    check: (strategy) => countObjectives(strategy, 4, 5),
  },
  tooManyObjectives: {
    severity: 'error',
    step: 'objectives',
    lesson: 'from-business-goals-to-social-goals',
    check: (strategy) => countObjectives(strategy, 6, Number.POSITIVE_INFINITY),
  },
  oneStage: {
    severity: 'warning',
    step: 'objectives',
    lesson,
    check: (strategy) => {
      const stages = statedObjectives(strategy).flatMap(({ objective: { stage } }) => (stage === '' ? [] : [stage]));
      const isOne = stages.length > 1 && new Set(stages).size === 1;
      return isOne ? [{ path: 'objectives/objectives', params: { count: stages.length } }] : [];
    },
  },
} as const satisfies StrategyRules;

function countObjectives(strategy: Strategy, least: number, most: number): Found[] {
  const count = statedObjectives(strategy).length;
  return count >= least && count <= most ? [{ path: 'objectives/objectives', params: { count } }] : [];
}
