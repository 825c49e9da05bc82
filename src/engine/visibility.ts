import { power } from './arithmetic.ts';

/**
 * Share of a post's first visibility left at an age in half-hours: half at the half-life, with a tail longer than an
 * exponential's, so that a post with a half-life of 80 minutes still has a few readers after a day.
 */
export function visibility(age: number, halfLife: number, tail: number): number {
  return 1 / (1 + power(age / halfLife, tail));
}
