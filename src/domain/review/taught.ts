import { ownerOf } from '#domain/final-check.ts';
import type { ProgressState } from '#domain/progress.ts';
import type { ReviewIndex } from './review-index.ts';

/** Whether a question was taught: its lesson is finished, or, of a quiz, all those of the course are. */
export function isTaught(
  question: string,
  owners: ReviewIndex['owners'],
  { finished }: Pick<ProgressState, 'finished'>,
): boolean {
  return owners[ownerOf(question)]?.needs.every((lesson) => finished.has(lesson)) ?? false;
}
