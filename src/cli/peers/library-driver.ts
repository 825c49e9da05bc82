/** What the drivers of object libraries share: counting days, and friends as objects. */
import type { Network } from '#engine/network.ts';
import { i32 } from '#engine/read.ts';
import type { Key } from '#engine/rng.ts';
import { type Driver, keyOfDay } from './work.ts';

/** A driver from its two halves: back to the start, and one day with that day's key. */
export function createLibraryDriver(begin: (starters: Int32Array) => void, live: (key: Key) => number): Driver {
  let seed = 0;
  let today = 0;
  return {
    begin(starters, newSeed) {
      seed = newSeed;
      today = 0;
      begin(starters);
    },
    day: () => live(keyOfDay(seed, today++)),
  };
}

/** The objects that stand for a person's friends. */
export function friendsOf<Item>({ start, neighbour }: Network, person: number, all: ArrayLike<Item>): Item[] {
  return Array.from(neighbour.subarray(i32(start, person), i32(start, person + 1)), (friend) => itemOf(all, friend));
}

/** The object that stands for a person. */
export function itemOf<Item>(all: ArrayLike<Item>, person: number): Item {
  const found = all[person];
  if (found === undefined) throw new RangeError(`There is no person ${person} among ${all.length}.`);
  return found;
}
