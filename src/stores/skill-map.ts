import { pickVariant } from '#domain/mistakes.ts';
import { reviewQuestion } from '#domain/review/asked-place.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';
import { newId } from '#storage/new-id.ts';
import { $progress } from './progress.ts';

/** Another question on the skill of a mistake, and the id its answer is stored under: a sitting of one question. */
export function beginVariant(
  mistake: { question: string; skill: string },
  index: ReviewIndex,
): { question: string; stored: string } | undefined {
  const question = pickVariant(mistake, index, $progress.get());
  return question === undefined ? undefined : { question, stored: reviewQuestion(newId(), question) };
}
