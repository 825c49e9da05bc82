/** Times a library beside the engine on the same work, and holds the two to the same people on the same days. */
import type { Network } from '#engine/network.ts';
import { chooseStarters, DAYS, type Driver } from './work.ts';

export interface Comparison {
  ownMs: number[];
  peerMs: number[];
}

/** Runs both drivers by turns, once for each seed, after one run of each that does not count if `warmsUp`. */
export function compareDrivers(
  name: string,
  network: Network,
  own: Driver,
  peer: Driver,
  seeds: number,
  warmsUp: boolean,
): Comparison {
  const comparison: Comparison = { ownMs: [], peerMs: [] };
  for (let seed = warmsUp ? 0 : 1; seed <= seeds; seed++) {
    const starters = chooseStarters(network.count, seed);
    const ownRun = timeRun(own, starters, seed);
    const peerRun = timeRun(peer, starters, seed);
    checkSame(name, seed, ownRun.activeByDay, peerRun.activeByDay);
    if (seed === 0) continue;
    comparison.ownMs.push(ownRun.ms);
    comparison.peerMs.push(peerRun.ms);
  }
  return comparison;
}

interface Run {
  ms: number;
  activeByDay: number[];
}

function timeRun(driver: Driver, starters: Int32Array, seed: number): Run {
  driver.begin(starters, seed);
  const activeByDay: number[] = [];
  const started = performance.now();
  for (let day = 0; day < DAYS; day++) activeByDay.push(driver.day());
  return { ms: performance.now() - started, activeByDay };
}

/** Throws unless both had as many active people at the end of every day. */
export function checkSame(name: string, seed: number, own: readonly number[], peer: readonly number[]): void {
  for (const [day, active] of own.entries()) {
    if (peer[day] !== active) {
      throw new Error(
        `${name} did not do the same work: seed ${seed}, day ${day}, ${peer[day]} active people instead of ${active}.`,
      );
    }
  }
}

/** The middle value; of an even number of values, the mean of the two in the middle. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const upper = Math.floor(sorted.length / 2);
  const lower = Math.ceil(sorted.length / 2) - 1;
  return ((sorted[lower] ?? Number.NaN) + (sorted[upper] ?? Number.NaN)) / 2;
}
