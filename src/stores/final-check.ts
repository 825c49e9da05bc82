import { type CheckData, drawCheck, seenMoments } from '#domain/final-check.ts';
import { isObject } from '#domain/progress-record.ts';
import { newId } from '#storage/new-id.ts';
import { browserClock } from './clock.ts';
import { $progress, drawQuestions } from './progress.ts';

/**
 * Fetches what a check is drawn from.
 * @throws {Error} when it does not arrive, or is something else.
 */
export async function loadCheck(address: string): Promise<CheckData> {
  const response = await fetch(address);
  const body: unknown = response.ok ? await response.json() : undefined;
  if (!isObject(body) || !Array.isArray(body['courses']) || !isObject(body['owners'])) throw new Error('no check');
  return body as unknown as CheckData; // our own file, made with the site: enough to tell it from another's
}

/** Draws the questions of a new check and keeps which they are. */
export function beginCheck({ courses, aliases }: CheckData): void {
  const seed = newId();
  drawQuestions(seed, drawCheck(courses, seenMoments($progress.get(), aliases), seed, browserClock.now()));
}
