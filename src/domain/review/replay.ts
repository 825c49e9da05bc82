import { type Card, createEmptyCard, type FSRS, fsrs, Rating } from 'ts-fsrs';

/** The longest a skill stays away: on a path of eight courses, more would be two or three reviews in all. */
export const longestDays = 60;

/**
 * FSRS-6 as `ts-fsrs` 5.4.2 has it (MIT), in whole days (long-term mode), without chance. The share of skills one is
 * meant to remember when they come back is 0.90 and the weights are the package's own (`default_w`): its authors call
 * 0.80–0.95 reasonable and the default weights better than SM-2 where there is little history (fsrs4anki, pull request
 * 559). With them a skill always right comes back after 3, 14 and 57 days.
 */
let scheduler: FSRS | undefined;

/** How one day went on a skill: right or not, nothing between. */
export interface DayGrade {
  /** As `dayNumber` counts them. */
  day: number;
  isRight: boolean;
}

/**
 * After how many days a skill comes back, 1 to 60. Two grades only: *Good* and *Again*; nobody is asked how hard it was.
 * @param grades one a day, in the order of the days; at least one.
 */
export function replay(grades: readonly DayGrade[]): number {
  scheduler ??= fsrs({
    request_retention: 0.9,
    maximum_interval: longestDays,
    enable_fuzz: false,
    enable_short_term: false,
  });
  let card: Card | undefined;
  for (const { day, isRight } of grades) {
    const at = new Date(day * 86_400_000);
    card = scheduler.next(card ?? createEmptyCard(at), at, isRight ? Rating.Good : Rating.Again).card;
  }
  // The package keeps *Good* a day above *Hard*, over its own cap too.
  return Math.min(Math.max(card?.scheduled_days ?? 1, 1), longestDays);
}
