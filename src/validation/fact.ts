/** A stylised fact: what is measured of one seed, how seeds are pooled, the band, and a broken model that must fail it. */
import type { ConstantName } from '#engine/constants.ts';
import type { Lab } from './lab.ts';

export type Part = {
  readonly name: string;
  readonly band: readonly [number, number];
  /** Numbers of one seed, pooled over seeds by `pool`. */
  readonly sample: (lab: Lab) => readonly number[];
  readonly pool: (samples: readonly (readonly number[])[]) => number;
};

export type Fact = {
  readonly number: number;
  readonly id: string;
  /** The finding the band is set around. */
  readonly anchor: string;
  readonly isBuiltIn: boolean;
  readonly parts: readonly Part[];
  readonly broken: { readonly name: string; readonly changes: Partial<Record<ConstantName, number>> };
};

/** Σ of the first number over Σ of the second. */
export function ratio(samples: readonly (readonly number[])[]): number {
  const sum = (place: number) => samples.reduce((total, sample) => total + (sample[place] ?? 0), 0);
  return sum(1) === 0 ? Number.NaN : sum(0) / sum(1);
}

/** Mean of the first numbers. */
export function mean(samples: readonly (readonly number[])[]): number {
  return samples.reduce((sum, [value = 0]) => sum + value, 0) / samples.length;
}

export function difference(samples: readonly (readonly number[])[]): number {
  return ratio(samples) - ratio(samples.map(([, , c = 0, d = 0]) => [c, d]));
}

/** Share of the whole that the highest hundredth of all pooled numbers holds. */
export function topHundredth(samples: readonly (readonly number[])[]): number {
  const all = samples.flat().sort((one, other) => other - one);
  const sum = (list: readonly number[]) => list.reduce((total, value) => total + value, 0);
  return sum(all.slice(0, Math.max(1, Math.round(all.length / 100)))) / sum(all);
}
