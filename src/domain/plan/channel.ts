import type { ChannelFacts } from '#domain/strategy/rule.ts';
import { dayNumber } from './calendar.ts';
import type { Profile } from './shape.ts';

/** One limit of a channel, with where it was read. Two sources that disagree are two limits of the same thing. */
export interface Limit {
  /** What it limits: see `limitSubjects` in `src/library/channels.ts`. */
  what: string;
  value: number;
  unit: string;
  source: string;
  confidence: 'official' | 'code' | 'secondary';
  /** The day it was read, `YYYY-MM-DD`. */
  seen: string;
}

/** A channel as the plan knows it. */
export interface PlanChannel extends ChannelFacts {
  id: string;
  profile: Profile;
  formats: readonly { id: string; name: string }[];
  limits: readonly Limit[];
}

/** Days after which a limit that was read is to be looked at again. */
export const limitDays = 180;

export function isStale({ seen }: Pick<Limit, 'seen'>, today: string): boolean {
  return dayNumber(today) - dayNumber(seen) > limitDays;
}

/** What is known of one thing on a channel, the strictest first. */
export function limitsOf({ limits }: Pick<PlanChannel, 'limits'>, what: string): Limit[] {
  return limits.filter((limit) => limit.what === what).toSorted((a, b) => a.value - b.value);
}
