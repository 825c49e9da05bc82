import type { Finding, Severity } from '#domain/project/finding.ts';
import type { Strategy, StrategyStep } from './shape.ts';

/**
 * What a check gives back: where, and what fills the sentence. Code and severity are the table's. A day comes as
 * `YYYY-MM-DD`, to be written out by who shows it.
 */
export type Found = Omit<Finding, 'severity' | 'code'>;

/** What is known of a channel besides what the document says. `needs`: what people do before we may reach them. */
export interface ChannelFacts {
  name: string;
  ownership: 'owned' | 'rented' | 'others';
  needs: 'none' | 'follow' | 'optIn' | 'invitation';
}

export interface StrategyFacts {
  /** `YYYY-MM-DD`. */
  today: string;
  channels: ReadonlyMap<string, ChannelFacts>;
}

/**
 * One decision gate. It speaks only of what is there: an item without its name is still being written, and a field is
 * missing once who writes went on past it (`isLeft`) or something else depends on it.
 */
export interface StrategyRule {
  severity: Severity;
  /** The step whose field is at fault: every path begins with it. */
  step: StrategyStep;
  /** The id of the lesson that teaches it. */
  lesson: string;
  check(strategy: Strategy, facts: StrategyFacts): Found[];
}

export type StrategyRules = Readonly<Record<string, StrategyRule>>;
