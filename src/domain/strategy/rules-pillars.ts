import { isLeft } from '#domain/project/left.ts';
import { isBlank, quote, round } from '#domain/project/wording.ts';
import { shareSum } from './arithmetic.ts';
import type { StrategyRules } from './rule.ts';
import type { Strategy } from './shape.ts';

const named = ({ pillars }: Strategy) => pillars.pillars.filter(({ name }) => !isBlank(name));

/** How far from 100 shares may add up, as roundings do. */
const slack = 2;
const heaviest = 60;
const mostPillars = 5;

const lesson = 'editorial-plan-and-calendar';

export const pillarRules = {
  pillarSum: {
    severity: 'error',
    step: 'pillars',
    lesson,
    check: (strategy) => {
      const own = named(strategy);
      const sum = round(shareSum(own));
      const isWhole = own.length > 1 && own.every(({ share }) => share !== null);
      if (!isWhole || Math.abs(sum - 100) <= slack) return [];
      return [{ path: 'pillars/pillars', params: { sum, difference: round(Math.abs(sum - 100)) } }];
    },
  },
  onePillar: {
    severity: 'warning',
    step: 'pillars',
    lesson,
    check: (strategy) => {
      const [first, second] = named(strategy);
      const isAlone = first && !second && isLeft(strategy, 'pillars/pillars');
      return isAlone ? [{ path: 'pillars/pillars', params: { name: quote(first.name) } }] : [];
    },
  },
  manyPillars: {
    severity: 'warning',
    step: 'pillars',
    lesson,
    check: (strategy) => {
      const count = named(strategy).length;
      return count > mostPillars ? [{ path: 'pillars/pillars', params: { count, most: mostPillars } }] : [];
    },
  },
  /** A single pillar has been told so already. */
  pillarHeavy: {
    severity: 'warning',
    step: 'pillars',
    lesson,
    check: (strategy) => {
      const own = named(strategy);
      return own.flatMap(({ id, name, share }) =>
        own.length > 1 && share !== null && share > heaviest
          ? [{ path: `pillars/pillars/${id}/share`, params: { name: quote(name), share } }]
          : [],
      );
    },
  },
  pillarNoProof: {
    severity: 'warning',
    step: 'pillars',
    lesson: 'the-communication-plan',
    check: (strategy) =>
      named(strategy)
        .filter(({ id, proof }) => isBlank(proof) && isLeft(strategy, `pillars/pillars/${id}/proof`))
        .map(({ id, name }) => ({ path: `pillars/pillars/${id}/proof`, params: { name: quote(name) } })),
  },
  pillarOffStage: {
    severity: 'warning',
    step: 'pillars',
    lesson,
    check: (strategy) => {
      const wanted = new Set<string>(strategy.objectives.objectives.map(({ stage }) => stage));
      wanted.delete('');
      if (wanted.size === 0) return [];
      return named(strategy)
        .filter(({ stages }) => !stages.some((stage) => wanted.has(stage)))
        .filter(({ id, stages }) => stages.length > 0 || isLeft(strategy, `pillars/pillars/${id}/stages`))
        .map(({ id, name }) => ({ path: `pillars/pillars/${id}/stages`, params: { name: quote(name) } }));
    },
  },
} as const satisfies StrategyRules;
