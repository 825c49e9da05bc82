import type { Canvas } from '#domain/canvas/shape.ts';
import type { Found, Rule } from '#domain/project/finding.ts';
import type { Writes } from '#domain/project/values.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import type { PlanChannel } from './channel.ts';
import type { Plan } from './shape.ts';

/** A day that others keep: a holiday, an awareness day. */
export interface KeptDay {
  id: string;
  name: string;
  /** `YYYY-MM-DD`, both included. */
  from: string;
  to: string;
  kind: 'holiday' | 'awareness';
  /** A sober day is not one to joke or to sell on. */
  tone?: 'festive' | 'plain' | 'sober';
  /** What the day asks of who publishes on it. */
  note?: string;
  /** The address where it was read; nothing for a day that is computed. */
  source?: string;
}

export interface PlanFacts {
  /** `YYYY-MM-DD`. */
  today: string;
  channels: ReadonlyMap<string, PlanChannel>;
  /** What the plan serves, if the project has it written: the plan is checked against both. */
  strategy: Strategy;
  canvas: Canvas;
  days: readonly KeptDay[];
}

/** A change that certainly mends what was found: the cells to write. */
export type Repair = Writes;

/** One check of a plan. */
export interface PlanRule extends Rule<Plan, PlanFacts> {
  /** What mends a finding of this rule, where that is certain. */
  repair?(plan: Plan, found: Found, facts: PlanFacts): Repair | undefined;
}

export type PlanRules = Readonly<Record<string, PlanRule>>;
