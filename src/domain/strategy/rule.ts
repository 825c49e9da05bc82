import type { Rule } from '#domain/project/finding.ts';
import type { Strategy, StrategyStep } from './shape.ts';

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
export interface StrategyRule extends Rule<Strategy, StrategyFacts> {
  /** The step whose field is at fault: every path begins with it. */
  step: StrategyStep;
}

export type StrategyRules = Readonly<Record<string, StrategyRule>>;
