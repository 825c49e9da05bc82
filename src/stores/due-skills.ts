import type { ProgressState } from '#domain/progress.ts';
import { dayNumber } from '#domain/review/days.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { readSchedule } from '#domain/review/schedule.ts';
import { browserClock } from './clock.ts';

/** The skills whose review has come round. Apart, because what reckons it is heavier than the rest of the page. */
export function findDueSkills(index: ReviewIndex, progress: ProgressState): ReadonlySet<string> {
  const now = browserClock.now();
  const today = dayNumber(now);
  return new Set(
    readSchedule(index, progress, now)
      .filter(({ dueDay }) => dueDay <= today)
      .map(({ skill }) => skill),
  );
}
