/**
 * The work all drivers do: for 90 days, each person not yet active tests each friend who was active when the day began,
 * with a chance of 2 %. One person in a hundred is active from the start.
 *
 * A draw belongs to (seed, day, friend, person) and to nothing else, keyed as `reachFriends` keys it, so that the same
 * people become active on the same day whoever is visited first and whichever way the tie is walked.
 */
import { createKey, drawUniform, type Key, uniform } from '#engine/rng.ts';

export const DAYS = 90;
/** Rounded as `reachFriends` reads it, from an array of 32-bit numbers. */
export const CHANCE = Math.fround(0.02);

/** One way of doing the work, over a network it was made with. */
export interface Driver {
  /** Puts everyone back to the start of a run. */
  begin(starters: Int32Array, seed: number): void;
  /** Lives one day. @returns how many people are active at its end. */
  day(): number;
}

/** Who is active from the start: the hundredth of the people with the smallest draws, at least one. */
export function chooseStarters(people: number, seed: number): Int32Array {
  const key = createKey(seed, 'sample');
  const draws = Float64Array.from({ length: people }, (_, person) => uniform(key, person));
  const order = Int32Array.from({ length: people }, (_, person) => person);
  // The typed sort is stable: equal draws stay in the order of the people.
  order.sort((one, other) => (draws[one] ?? 0) - (draws[other] ?? 0));
  return order.slice(0, Math.max(1, Math.round(people / 100)));
}

export function keyOfDay(seed: number, day: number): Key {
  return createKey(seed, 'diffusion', day);
}

/** Whether an active friend's influence works on a person today: the very draw of `reachFriends`. */
export function isReached(key: Key, friend: number, person: number): boolean {
  return drawUniform(key.a ^ Math.imul(friend, 0x9e3779b1), key.b, person) < CHANCE;
}
