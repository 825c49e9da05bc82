import type { MessageSituation } from './bank.ts';

/** Where news reaches the desk from. */
export type NewsSource = 'customer' | 'colleague' | 'supplier' | 'authority' | 'press' | 'laboratory' | 'community';

/** Something that reaches the desk on a day of crisis. */
export interface News {
  /** `HH:MM`. */
  at: string;
  id: string;
  source: NewsSource;
  /** From now on the brand knows it; else it is only being said. */
  isKnown: boolean;
  title: string;
  text: string;
}

/** A crisis that can be lived, in one language. */
export interface Crisis {
  id: string;
  /** A brand's id, or `any`. */
  brand: string;
  /** What people hold the brand responsible for (Coombs 2007). */
  cluster: 'victim' | 'accidental' | 'preventable';
  title: string;
  brief: string;
  /** What it is better to know before. */
  notes: readonly string[];
  timeline: readonly News[];
  knownNow: readonly string[];
  unknownNow: readonly string[];
  decisions: readonly { id: string; label: string; why: string; late: string }[];
  stakeholders: readonly { who: string; need: string; channel: string }[];
  statement: { must: readonly string[]; never: readonly string[]; model: string; words: number };
  press: readonly { asks: string; trap: string; model: string }[];
  /** What people write about it. */
  situations: readonly MessageSituation[];
  /** Questions of the after-action review. */
  review: readonly string[];
  /** One way of living it. */
  model: string;
}

/** What has reached the desk by a minute of the day, the latest first. */
export function newsBy({ timeline }: Crisis, minute: number): News[] {
  return timeline.filter(({ at }) => minuteOf(at) <= minute).toReversed();
}

function minuteOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
