import type { CommunityRequest } from '#domain/community/request.ts';
import type { EnginePost } from '#domain/plan/engine-posts.ts';
import type { CauseKind } from './names.ts';
import type { ShiftRequest } from './view.ts';

/** `observe`: one reads and writes nothing. `reply`: a day of answers. `crisis`: a day of crisis. `week`: five days. */
export const shiftKinds = ['observe', 'reply', 'crisis', 'week'] as const;
export type ShiftKind = (typeof shiftKinds)[number];

/** Something that happens: dated, told in the debrief, and never a result. */
export interface ShiftCause {
  id: string;
  kind: CauseKind;
  /** From the first day of the desk; negative before it. */
  day: number;
  /** `HH:MM`. */
  at: string;
  severity?: number;
  /** Share of the people it can touch; the model's own when left out. */
  share?: number;
  /** What the people it touches write about: ids of situations. */
  messages: readonly string[];
  /** For the debrief, in one language. */
  told: string;
}

/** A shift that can be taken, in one language. */
export interface ShiftCase {
  id: string;
  kind: Exclude<ShiftKind, 'observe'>;
  brand: string;
  title: string;
  brief: string;
  /** The first day of the desk, `YYYY-MM-DD`. */
  date: string;
  days: number;
  /** `HH:MM`, on the hour or the half-hour. */
  opens: string;
  closes: string;
  /** Minutes of work a day. */
  minutes: number;
  people: number;
  seed: number;
  /** The id of the crisis it holds. */
  crisis?: string;
  /** Insults may appear. */
  isHostile: boolean;
  causes: readonly ShiftCause[];
}

/** Days lived before the desk opens, so that people have seen posts and talked; and after it closes, so that what was done shows. */
export const daysBefore = 10;
export const daysAfter = 2;

/** The half-hour of the day of `HH:MM`, 0–47. */
export function halfHourOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 2 + Math.floor(minutes / 30);
}

/** What the community lives in a shift: its people, the posts of the days around it, and the causes of the script. */
export function shiftRequest(
  { days, opens, closes, causes, people }: ShiftCase,
  community: CommunityRequest,
  posts: readonly EnginePost[],
  seed: number,
): ShiftRequest {
  return {
    community: { ...community, people },
    posts,
    causes: causes.map(({ id, kind, day, at, severity, share }) => ({
      id,
      kind,
      day: daysBefore + day,
      halfHour: halfHourOf(at),
      ...(severity === undefined ? {} : { severity }),
      ...(share === undefined ? {} : { share }),
    })),
    seed,
    firstDay: daysBefore,
    shiftDays: days,
    daysAfter,
    opens: halfHourOf(opens),
    closes: halfHourOf(closes),
  };
}
