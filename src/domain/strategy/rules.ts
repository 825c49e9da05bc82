import type { StrategyRule } from './rule.ts';
import { channelRules } from './rules-channels.ts';
import { contextRules } from './rules-context.ts';
import { measureRules } from './rules-measures.ts';
import { objectiveRules } from './rules-objectives.ts';
import { peopleRules } from './rules-people.ts';
import { pillarRules } from './rules-pillars.ts';
import { positioningRules } from './rules-positioning.ts';
import { resourceRules } from './rules-resources.ts';

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

/** Every decision gate of a strategy, in the order of its steps. */
export const strategyRules: Readonly<Record<StrategyCode, StrategyRule>> = table;

export const strategyCodes = Object.keys(table) as StrategyCode[]; // The keys of the table are its type.
