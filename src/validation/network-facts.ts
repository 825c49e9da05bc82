/** Measures of a network on its own: who is tied to whom, how closely, and what that does to an idea that needs several friends. */
import type { Community } from '#engine/community.ts';
import type { Network } from '#engine/network.ts';
import { i32, u8 } from '#engine/read.ts';
import { createKey, drawBits } from '#engine/rng.ts';

/** Share of ties within a block. */
export function sameBlockShare({ people, network }: Community): number {
  let same = 0;
  for (let i = 0; i < network.count; i++)
    for (let p = i32(network.start, i); p < i32(network.start, i + 1); p++)
      if (u8(people.block, i) === u8(people.block, i32(network.neighbour, p))) same += 1;
  return same / network.neighbour.length;
}

/** Closed ÷ all paths of length two. */
export function transitivity({ count, start, neighbour }: Network): number {
  const mark = new Uint8Array(count);
  let closed = 0;
  let paths = 0;
  for (let i = 0; i < count; i++) {
    const from = i32(start, i);
    const to = i32(start, i + 1);
    const degree = to - from;
    paths += degree * (degree - 1);
    for (let p = from; p < to; p++) mark[i32(neighbour, p)] = 1;
    for (let p = from; p < to; p++) {
      const j = i32(neighbour, p);
      for (let q = i32(start, j); q < i32(start, j + 1); q++) closed += u8(mark, i32(neighbour, q));
    }
    for (let p = from; p < to; p++) mark[i32(neighbour, p)] = 0;
  }
  return paths === 0 ? 0 : closed / paths;
}

/** The same degrees with other ties: pairs of ties exchange ends ten times over, none doubled, none to itself. */
export function rewire(network: Network, seed: number): Network {
  const { count, start } = network;
  const neighbour = network.neighbour.slice();
  const ends: number[] = [];
  for (let i = 0; i < count; i++)
    for (let p = i32(start, i); p < i32(start, i + 1); p++) if (i32(neighbour, p) > i) ends.push(i, i32(neighbour, p));
  const key = (u: number, v: number) => (u < v ? u * count + v : v * count + u);
  const ties = new Set<number>();
  for (let e = 0; e < ends.length; e += 2) ties.add(key(ends[e] as number, ends[e + 1] as number)); // in range by the loop
  const pick = createKey(seed, 'rewire');
  const edges = ends.length / 2;
  for (let step = 0; step < edges * 10; step++) {
    const one = 2 * (drawBits(pick.a, pick.b, 2 * step) % edges);
    const two = 2 * (drawBits(pick.a, pick.b, 2 * step + 1) % edges);
    const [a, b, c, d] = [ends[one], ends[one + 1], ends[two], ends[two + 1]] as [number, number, number, number]; // in range
    if (a === c || a === d || b === c || b === d || ties.has(key(a, d)) || ties.has(key(c, b))) continue;
    ties.delete(key(a, b));
    ties.delete(key(c, d));
    ties.add(key(a, d));
    ties.add(key(c, b));
    ends[one + 1] = d;
    ends[two + 1] = b;
  }
  const next = start.slice(0, count);
  for (let e = 0; e < ends.length; e += 2) {
    const [u, v] = [ends[e], ends[e + 1]] as [number, number]; // in range by the loop
    neighbour[i32(next, u)] = v;
    neighbour[i32(next, v)] = u;
    next[u] = i32(next, u) + 1;
    next[v] = i32(next, v) + 1;
  }
  return { count, start, neighbour };
}

/**
 * Share of people who adopt in the end when each needs `threshold` adopting friends, begun by `circles` people drawn at
 * random together with all their friends (as Centola's experiments seed a neighbourhood).
 */
export function complexContagion(network: Network, threshold: number, circles: number, seed: number): number {
  const { count, start, neighbour } = network;
  const adopted = new Uint8Array(count);
  const friends = new Uint16Array(count);
  const queue: number[] = [];
  const adopt = (i: number) => {
    if (u8(adopted, i) !== 0) return;
    adopted[i] = 1;
    queue.push(i);
  };
  const { a, b } = createKey(seed, 'diffusion');
  for (let circle = 0; circle < circles; circle++) {
    const middle = drawBits(a, b, circle) % count;
    adopt(middle);
    for (let p = i32(start, middle); p < i32(start, middle + 1); p++) adopt(i32(neighbour, p));
  }
  for (let i = queue.pop(); i !== undefined; i = queue.pop())
    for (let p = i32(start, i); p < i32(start, i + 1); p++) {
      const v = i32(neighbour, p);
      friends[v] = (friends[v] ?? 0) + 1;
      if ((friends[v] ?? 0) >= threshold) adopt(v);
    }
  return adopted.reduce((sum, one) => sum + one, 0) / count;
}
