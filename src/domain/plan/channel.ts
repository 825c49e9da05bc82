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

type Read = Pick<Limit, 'source' | 'confidence' | 'seen'>;

/** Whether an address in the text of a post opens when it is pressed. In the formats of `except` it is the other way. */
export interface TextLinks extends Read {
  text: 'clickable' | 'not';
  except?: readonly string[];
}

/** What a post has to carry besides its text: at least one of these. */
export interface MediaNeed extends Read {
  kinds: readonly ('image' | 'video')[];
}

/** A channel as the plan knows it. What is not there is not known. */
export interface PlanChannel extends ChannelFacts {
  id: string;
  profile: Profile;
  formats: readonly { id: string; name: string }[];
  limits: readonly Limit[];
  links?: TextLinks;
  needsMedia?: MediaNeed;
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
