import type { Clock } from './world.ts';

/** Tells now, but after the last thing done on this page: a clock may stand still, or be put back. */
export function createMoments(clock: Clock): () => number {
  let last = 0;
  return () => {
    last = Math.max(clock.now(), last + 1);
    return last;
  };
}
