/**
 * How likely what a friend passes on is to be seen: attention is divided among friends, so the well-connected are
 * harder to reach (Hodas & Lerman 2012, arXiv:1205.2736).
 *   reach_v = friendSees · login_v · (12 / (degree_v + 1))^½, at most 1.
 */
import { power } from './arithmetic.ts';
import type { Model } from './model.ts';
import type { Network } from './network.ts';
import type { People } from './people.ts';
import { f32, i32, u8 } from './read.ts';
import { drawUniform } from './rng.ts';

export function createReach(people: People, network: Network, model: Model): Float32Array {
  const reach = new Float32Array(people.count);
  const sees = model.sharing['share.friendSees'];
  const ties = model.sharing['share.attentionTies'];
  const attention = model.sharing['share.attention'];
  for (let v = 0; v < people.count; v++) {
    const degree = i32(network.start, v + 1) - i32(network.start, v);
    reach[v] = Math.min(1, sees * f32(people.login, v) * power(ties / (degree + 1), attention));
  }
  return reach;
}

/**
 * One chance for each tie of `person`: writes into `out` the friends v with reached[v] = 0 whose draw, keyed by
 * (key, person, v), is under factor · chance[v]; does not mark them.
 * `reached` holds 0 and 1 only; `out` holds as many as the person has ties.
 * @returns how many were written.
 */
export function reachFriends(
  network: Network,
  person: number,
  chance: Float32Array,
  factor: number,
  reached: Uint8Array,
  a: number,
  b: number,
  out: Int32Array,
): number {
  const { start, neighbour } = network;
  const end = i32(start, person + 1);
  // Those not reached are set apart first, without a branch: draws are made for them alone.
  let open = 0;
  for (let p = i32(start, person); p < end; p++) {
    const v = i32(neighbour, p);
    out[open] = v;
    open += 1 - u8(reached, v);
  }
  const own = a ^ Math.imul(person, 0x9e3779b1);
  let found = 0;
  for (let k = 0; k < open; k++) {
    const v = i32(out, k);
    if (drawUniform(own, b, v) < factor * f32(chance, v)) out[found++] = v;
  }
  return found;
}

/** The most ties any person has: the room `reachFriends` may need. */
export function mostTies(network: Network): number {
  let most = 0;
  for (let i = 0; i < network.count; i++) most = Math.max(most, i32(network.start, i + 1) - i32(network.start, i));
  return most;
}
