/**
 * The work done by this project's engine: its network, its `reachFriends`. Kept here is only who may still reach
 * someone: a mark for each person, so that people are visited in the order in which their ties lie in memory.
 */
import type { Network } from '#engine/network.ts';
import { mostTies, reachFriends } from '#engine/reach.ts';
import { i32, u8 } from '#engine/read.ts';
import { CHANCE, type Driver, keyOfDay } from './work.ts';

/** Times the chance, this is over 1: every friend not yet reached is found. */
const CERTAIN = 1 / CHANCE + 1;
/** Days between two looks for people whose friends are all active: a look costs as much as the person's day. */
const LOOK_EVERY = 6;

export function createOwnDriver(network: Network): Driver {
  const { count } = network;
  const chance = new Float32Array(count).fill(CHANCE);
  const reached = new Uint8Array(count);
  const spreads = new Uint8Array(count);
  const found = new Int32Array(mostTies(network));
  const fresh = new Int32Array(count);
  let active = 0;
  let seed = 0;
  let today = 0;

  return {
    begin(starters, newSeed) {
      reached.fill(0);
      for (const person of starters) reached[person] = 1;
      spreads.set(reached);
      active = starters.length;
      seed = newSeed;
      today = 0;
    },

    day() {
      const { a, b } = keyOfDay(seed, today);
      const looks = today % LOOK_EVERY === LOOK_EVERY - 1;
      let freshCount = 0;
      for (let person = 0; person < count; person++) {
        if (u8(spreads, person) === 0) continue;
        const foundCount = reachFriends(network, person, chance, 1, reached, a, b, found);
        for (let place = 0; place < foundCount; place++) {
          const friend = i32(found, place);
          reached[friend] = 1;
          fresh[freshCount++] = friend;
        }
        if (!looks || foundCount > 0) continue;
        if (reachFriends(network, person, chance, CERTAIN, reached, a, b, found) === 0) spreads[person] = 0;
      }
      // Whoever was reached today reaches others from tomorrow.
      for (let place = 0; place < freshCount; place++) spreads[i32(fresh, place)] = 1;
      active += freshCount;
      today += 1;
      return active;
    },
  };
}
