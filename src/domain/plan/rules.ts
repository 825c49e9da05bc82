import { ofPosts } from './post-rules.ts';
import type { PlanRule } from './rule.ts';
import { loadRules } from './rules-load.ts';
import { mediaPostRules } from './rules-media.ts';
import { saidPostRules, saidRules } from './rules-said.ts';
import { strategyPostRules, strategyRules } from './rules-strategy.ts';
import { textPostRules } from './rules-text.ts';
import { timePostRules, timeRules } from './rules-time.ts';

const table = {
  ...strategyRules,
  ...loadRules,
  ...timeRules,
  ...saidRules,
  ...ofPosts({ ...strategyPostRules, ...timePostRules, ...saidPostRules, ...textPostRules, ...mediaPostRules }),
};

export type PlanCode = keyof typeof table;

/** Every check of a plan: what it owes the strategy, its days, its texts, its pictures. */
export const planRules: Readonly<Record<PlanCode, PlanRule>> = table;

export const planCodes = Object.keys(table) as PlanCode[]; // The keys of the table are its type.
