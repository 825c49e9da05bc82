import type { ProgressState } from '#domain/progress.ts';
import { type ReviewDay, readReviewDay } from '#domain/review/review-day.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { browserClock } from './clock.ts';

/** The review of this moment's day. */
export function readToday(index: ReviewIndex, progress: ProgressState): ReviewDay {
  return readReviewDay(index, progress, browserClock.now());
}
