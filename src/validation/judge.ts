/** From the samples of many seeds to a figure, its 90 % interval and a verdict. */
import { pick } from '#engine/read.ts';
import { createKey, drawBits } from '#engine/rng.ts';
import type { Fact, Part } from './fact.ts';
import type { Lab } from './lab.ts';

export type Verdict = 'met' | 'notMet' | 'notDecidable';

export type Judged = {
  readonly name: string;
  readonly figure: number;
  readonly interval: readonly [number, number];
  readonly band: readonly [number, number];
  readonly seeds: number;
  readonly verdict: Verdict;
};

const RESAMPLES = 400;

/** What one seed contributes to every part of a fact. */
export function sampleFact(fact: Fact, lab: Lab): readonly (readonly number[])[] {
  return fact.parts.map(({ sample }) => sample(lab));
}

/**
 * Pools a part over seeds. Interval: bootstrap over seeds, 5th and 95th percentile of 400 resamples (Efron 1979),
 * drawn by the engine's own generator. Met when the interval lies in the band, not met when it lies outside, otherwise
 * not decidable with these seeds at this size.
 */
export function judgePart(part: Part, samples: readonly (readonly number[])[]): Judged {
  const figure = part.pool(samples);
  const { a, b } = createKey(samples.length, 'sample', 99);
  const pooled: number[] = [];
  for (let n = 0; n < RESAMPLES; n++) {
    const drawn = samples.map((_, nth) => pick(samples, drawBits(a, b, n * samples.length + nth) % samples.length));
    pooled.push(part.pool(drawn));
  }
  const sorted = pooled.filter((value) => Number.isFinite(value)).sort((one, other) => one - other);
  const place = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  const interval = [place(0.05), place(0.95)] as const;
  return {
    name: part.name,
    figure,
    interval,
    band: part.band,
    seeds: samples.length,
    verdict: judge(interval, part.band),
  };
}

function judge([low, high]: readonly [number, number], [least, most]: readonly [number, number]): Verdict {
  if (Number.isNaN(low) || Number.isNaN(high)) return 'notDecidable';
  if (low >= least && high <= most) return 'met';
  return high < least || low > most ? 'notMet' : 'notDecidable';
}

/** A fact is met when all its parts are, not met when one is not. */
export function verdictOf(parts: readonly Judged[]): Verdict {
  if (parts.some(({ verdict }) => verdict === 'notMet')) return 'notMet';
  return parts.every(({ verdict }) => verdict === 'met') ? 'met' : 'notDecidable';
}
