import { type Finding, runRules } from '#domain/project/finding.ts';
import type { StrategyFacts, StrategyRule } from './rule.ts';
import { channelRules } from './rules-channels.ts';
import { contextRules } from './rules-context.ts';
import { measureRules } from './rules-measures.ts';
import { objectiveRules } from './rules-objectives.ts';
import { peopleRules } from './rules-people.ts';
import { pillarRules } from './rules-pillars.ts';
import { positioningRules } from './rules-positioning.ts';
import { resourceRules } from './rules-resources.ts';
import type { Strategy } from './shape.ts';

const table = {
  ...contextRules,
  ...peopleRules,
  ...objectiveRules,
  ...positioningRules,
  ...channelRules,
  ...pillarRules,
  ...measureRules,
  ...resourceRules,
};

export type StrategyCode = keyof typeof table;
export type StrategyFinding = Finding<StrategyCode>;

/** Every decision gate of a strategy, in the order of its steps. */
export const strategyRules: Readonly<Record<StrategyCode, StrategyRule>> = table;

export const strategyCodes = Object.keys(table) as StrategyCode[]; // The keys of the table are its type.

/** All that the gates find, the gravest first; within a gravity by step. Nothing in an empty document. */
export function findInStrategy(strategy: Strategy, facts: StrategyFacts): StrategyFinding[] {
  return runRules(strategyRules, strategy, facts);
}
