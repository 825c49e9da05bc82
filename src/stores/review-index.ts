import { isObject } from '#domain/progress-record.ts';
import type { ReviewIndex } from '#domain/review/review-index.ts';

/**
 * Fetches what the review and the states of the skills are read against.
 * @throws {Error} when it does not arrive, or is something else.
 */
export async function loadReviewIndex(address: string): Promise<ReviewIndex> {
  const response = await fetch(address);
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isObject(body) || !Array.isArray(body['skills']) || !isObject(body['owners'])) throw new Error('no index');
  return body as unknown as ReviewIndex; // our own file, made with the site: enough to tell it from another's
}
