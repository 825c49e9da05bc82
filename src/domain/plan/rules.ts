import type { PlanRule } from './rule.ts';
import { mediaRules } from './rules-media.ts';
import { strategyRules } from './rules-strategy.ts';
import { textRules } from './rules-text.ts';
import { timeRules } from './rules-time.ts';

const table = { ...strategyRules, ...timeRules, ...textRules, ...mediaRules };

export type PlanCode = keyof typeof table;

/** Every check of a plan: what it owes the strategy, its days, its texts, its pictures. */
export const planRules: Readonly<Record<PlanCode, PlanRule>> = table;

export const planCodes = Object.keys(table) as PlanCode[]; // The keys of the table are its type.
