/**
 * Walker's alias method: a weighted pick in constant time. Each place holds a threshold and a second choice;
 * pick a place evenly, keep it with the threshold's chance, else take the second choice.
 * (Walker 1977, doi:10.1145/355744.355749; filling after Vose 1991, doi:10.1109/32.92917.)
 */
import { f64, i32 } from './read.ts';

export type Alias = { readonly keep: Float64Array; readonly other: Int32Array };

/** Room for tables over `count` places; fill ranges of it with `fillAlias`. */
export function createAlias(count: number): Alias {
  return { keep: new Float64Array(count), other: new Int32Array(count) };
}

/** Fills places from … to − 1 with a table over weights[from … to − 1], all ≥ 0 and not all zero. */
export function fillAlias(alias: Alias, weights: Float64Array, from: number, to: number): void {
  const size = to - from;
  let sum = 0;
  for (let i = from; i < to; i++) sum += f64(weights, i);
  const queue = new Int32Array(size);
  let low = 0;
  let high = size;
  for (let i = from; i < to; i++) {
    const scaled = (f64(weights, i) * size) / sum;
    alias.keep[i] = scaled;
    alias.other[i] = i;
    if (scaled < 1) queue[low++] = i;
    else queue[--high] = i;
  }
  // queue[0 … low) holds places under 1 still to serve, queue[high … size) places with weight to give away.
  let next = 0;
  while (next < low && high < size) {
    const poor = i32(queue, next++);
    const rich = i32(queue, high);
    alias.other[poor] = rich;
    const left = f64(alias.keep, rich) - (1 - f64(alias.keep, poor));
    alias.keep[rich] = left;
    if (left < 1) {
      high++;
      queue[low++] = rich;
    }
  }
  for (; next < low; next++) alias.keep[i32(queue, next)] = 1;
  for (; high < size; high++) alias.keep[i32(queue, high)] = 1;
}

/** A place of from … to − 1 from one uniform number in (0, 1). */
export function pickAlias(alias: Alias, from: number, to: number, u: number): number {
  const scaled = u * (to - from);
  const step = Math.floor(scaled);
  const place = from + step;
  return scaled - step < f64(alias.keep, place) ? place : i32(alias.other, place);
}
