/**
 * The friend graph: blocks, closure, near ties, right-skewed degrees, in compressed rows.
 *
 * For each of count · degree / 2 ties: pick u by weight; then v is, in this order of chances,
 *   closure  a friend of a friend of u;
 *   near     a member of u's block at a geometric distance in the block's circle;
 *   block    a member of u's block by weight;
 *   rest     anyone by weight.
 * Loops and ties that exist are dropped and tried again. Values: specification 4.2, design; idea: Talaga & Nowak 2020,
 * doi:10.18564/jasss.4252 (homophily and clustering together give realistic networks; degrees skewed, not power laws).
 */
import { createAlias, fillAlias, pickAlias } from './alias.ts';
import { log } from './arithmetic.ts';
import type { Model } from './model.ts';
import { drawWeights } from './people.ts';
import { i32, u8 } from './read.ts';
import { createKey, drawBits, drawUniform } from './rng.ts';
import { createTies, tiesToRows } from './ties.ts';

/** Friends of person i: neighbour[start[i] … start[i + 1]), ascending; every tie stands in both rows. */
export type Network = {
  readonly count: number;
  readonly start: Int32Array;
  readonly neighbour: Int32Array;
};

/** Tries for each tie before the network is left with fewer: only tiny or full communities reach it. */
const TRIES = 8;

/** Builds the network of people laid out in blocks (`blockStart` as in People). */
export function createNetwork(blockStart: Int32Array, seed: number, model: Model): Network {
  const blocks = blockStart.length - 1;
  const count = i32(blockStart, blocks);
  const weights = drawWeights(count, seed, model.network['network.weightSigma']);
  const block = new Uint8Array(count);
  const anyone = createAlias(count);
  const inside = createAlias(count);
  fillAlias(anyone, weights, 0, count);
  for (let b = 0; b < blocks; b++) {
    const from = i32(blockStart, b);
    const to = i32(blockStart, b + 1);
    block.fill(b, from, to);
    if (to > from) fillAlias(inside, weights, from, to);
  }

  const wanted = Math.min(Math.round((count * model.network['network.degree']) / 2), (count * (count - 1)) / 2);
  const ties = createTies(count, wanted);
  const closure = model.network['network.closure'];
  const near = closure + (1 - closure) * model.network['network.near'];
  const own = near + (1 - near) * model.network['network.block'];
  const scale = Math.max(1.000001, model.network['network.nearScale']);
  const perStep = 1 / log(1 - 1 / scale);
  const first = createKey(seed, 'edge', 0);
  const kind = createKey(seed, 'edge', 1);
  const second = createKey(seed, 'edge', 2);
  const third = createKey(seed, 'edge', 3);
  const limit = wanted * TRIES;
  for (let attempt = 0; attempt < limit && ties.made < wanted; attempt++) {
    const u = pickAlias(anyone, 0, count, drawUniform(first.a, first.b, attempt));
    const b = u8(block, u);
    const from = i32(blockStart, b);
    const to = i32(blockStart, b + 1);
    const chance = drawUniform(kind.a, kind.b, attempt);
    let v: number;
    if (chance < closure && ties.degree(u) > 0) {
      const friend = ties.friend(u, drawBits(second.a, second.b, attempt));
      v = ties.friend(friend, drawBits(third.a, third.b, attempt));
    } else if (chance < near) {
      const distance = 1 + Math.floor(log(drawUniform(second.a, second.b, attempt)) * perStep);
      const size = to - from;
      const signed = drawBits(third.a, third.b, attempt) & 1 ? distance % size : size - (distance % size);
      v = from + ((u - from + signed) % size);
    } else if (chance < own) {
      v = pickAlias(inside, from, to, drawUniform(second.a, second.b, attempt));
    } else {
      v = pickAlias(anyone, 0, count, drawUniform(second.a, second.b, attempt));
    }
    ties.join(u, v);
  }
  return tiesToRows(ties);
}

/** The people somebody knows, ascending. */
export function tiesOf({ start, neighbour }: Network, person: number): number[] {
  return [...neighbour.subarray(i32(start, person), i32(start, person + 1))];
}
