import type { PartVerdict } from '#domain/question.ts';
import { type Kind, weigh } from './kind.ts';

export const order: Kind<'order'> = {
  complete: (_, draft) => ({ type: 'complete', answer: draft }),

  /**
   * Score: (r − 1) / (n − 1), r the longest run of items in the right relative order, n items (r is 1 at least). So
   * one item moved from the top to the bottom is one slip, though it shifts all the others; the reverse order is 0.
   * `wrong` are the items that must move, the fewest possible.
   */
  grade({ items }, answer) {
    const ids = items.map(({ id }) => id);
    const kept = findLongestRun(answer.items.map((id) => ids.indexOf(id)));
    const parts = Object.fromEntries(ids.map((id, i): [string, PartVerdict] => [id, kept.has(i) ? 'right' : 'wrong']));
    return weigh(ids.length < 2 ? kept.size : Math.max(0, kept.size - 1) / (ids.length - 1), parts);
  },
};

/**
 * The members of one longest increasing run of `places`; of two as long, the one found first. Negative places
 * (unknown items) and repeated ones stay out. Quadratic, for lists of a handful.
 */
function findLongestRun(places: readonly number[]): Set<number> {
  let longest: number[] = [];
  const runs: number[][] = [];
  for (const place of places.filter((each) => each >= 0)) {
    let before: number[] = [];
    for (const run of runs) if ((run.at(-1) ?? 0) < place && run.length > before.length) before = run;
    const run = [...before, place];
    runs.push(run);
    if (run.length > longest.length) longest = run;
  }
  return new Set(longest);
}
