import { hashText } from './hash-text.ts';

/**
 * Shuffles that are the same on the server and in every browser: the order depends on the seed alone.
 * A question's id is the seed, so an option keeps its place from one visit to the next.
 */

/** Numbers in [0, 1) that follow from the seed (mulberry32, Tommy Ettinger, public domain). */
function createSequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A new array with the same items in an order fixed by `seed` (Fisher–Yates); `items` stays as it is. */
export function shuffle<T>(items: readonly T[], seed: string): T[] {
  const next = createSequence(hashText(seed));
  const left = [...items];
  const shuffled: T[] = [];
  while (left.length > 0) shuffled.push(...left.splice(Math.floor(next() * left.length), 1));
  return shuffled;
}

/**
 * As `shuffle`, but never the order it was given: with two items or more, a shuffle that changes nothing is turned
 * by one place. For questions where the order given is the answer. Items must differ from each other.
 */
export function shuffleAway<T>(items: readonly T[], seed: string): T[] {
  const shuffled = shuffle(items, seed);
  const unchanged = shuffled.every((item, place) => item === items[place]);
  return unchanged ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
