/** Plans in, results out: run one, compare two on the same people, replay with one decision changed. */
import type { SimulationRequest } from './check-request.ts';
import { type Community, createCommunity } from './community.ts';
import { MEASURES, type Measure } from './measure-names.ts';
import { DEFAULT_MODEL, type Model } from './model.ts';
import { HALF_HOURS } from './names.ts';
import type { Act, Plan, Post } from './plan.ts';
import { f64, pick } from './read.ts';
import { Run } from './run.ts';

/** Runs a plan on a community to the end of its days. */
export function simulate(community: Community, plan: Plan, acts: readonly Act[], seed: number, days: number): Run {
  const run = new Run(community, plan, acts, seed, days);
  run.stepTo(days * HALF_HOURS);
  return run;
}

/** Builds the community of a checked request and runs it: one seed for both. */
export function simulateRequest(request: SimulationRequest, model: Model = DEFAULT_MODEL): Run {
  const { community, plan, acts, seed, days } = request;
  return simulate(createCommunity(community, seed, model), plan, acts, seed, days);
}

/** Daily measures of both plans on one seed's community: what a worker sends back. */
export type Pair = { readonly seed: number; readonly a: Float64Array; readonly b: Float64Array };

/** One seed of a comparison: the same people, the same luck, two plans. */
export function comparePair(request: SimulationRequest, other: Plan, seed: number, model: Model = DEFAULT_MODEL): Pair {
  const community = createCommunity(request.community, seed, model);
  const a = simulate(community, request.plan, request.acts, seed, request.days);
  const b = simulate(community, other, request.acts, seed, request.days);
  return { seed, a: a.measures.values, b: b.measures.values };
}

/** Middle and 10–90 % band of a measure, a value a day. */
export type Band = { readonly low: number[]; readonly middle: number[]; readonly high: number[] };
export type Comparison = {
  readonly seeds: number;
  readonly a: Readonly<Record<Measure, Band>>;
  readonly b: Readonly<Record<Measure, Band>>;
  /** B − A, seed by seed, so that what both share cancels. */
  readonly difference: Readonly<Record<Measure, Band>>;
};

/** Medians and 10–90 % bands over seeds, by measure and day. @throws {RangeError} when there is no pair. */
export function summarise(pairs: readonly Pair[]): Comparison {
  if (pairs.length === 0) throw new RangeError('there is nothing to summarise');
  const ordered = pairs.toSorted((one, other) => one.seed - other.seed);
  return {
    seeds: pairs.length,
    a: bandsOf(ordered, ({ a }, at) => f64(a, at)),
    b: bandsOf(ordered, ({ b }, at) => f64(b, at)),
    difference: bandsOf(ordered, ({ a, b }, at) => f64(b, at) - f64(a, at)),
  };
}

/** Compares two plans over several seeds, one after the other; a worker spreads the pairs instead. */
export function compare(request: SimulationRequest, other: Plan, seeds: readonly number[], model?: Model): Comparison {
  return summarise(seeds.map((seed) => comparePair(request, other, seed, model)));
}

function bandsOf(pairs: readonly Pair[], read: (pair: Pair, at: number) => number): Record<Measure, Band> {
  const days = pick(pairs, 0).a.length / MEASURES.length;
  const bands = MEASURES.map((measure, column) => {
    const band: Band = { low: [], middle: [], high: [] };
    for (let day = 0; day < days; day++) {
      const values = pairs.map((pair) => read(pair, day * MEASURES.length + column)).sort((one, other) => one - other);
      band.low.push(quantile(values, 0.1));
      band.middle.push(quantile(values, 0.5));
      band.high.push(quantile(values, 0.9));
    }
    return [measure, band] as const;
  });
  return Object.fromEntries(bands) as Record<Measure, Band>; // one for each of MEASURES
}

/** Quantile of a sorted list, straight lines between its values (Hyndman & Fan 1996, type 7). */
export function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1);
  const below = Math.floor(place);
  const low = pick(sorted, below);
  return low + (place - below) * (pick(sorted, Math.min(below + 1, sorted.length - 1)) - low);
}

/** One decision changed: a post edited, added or taken out; an act changed, added or taken out. */
export type Change =
  | { readonly type: 'post'; readonly id: string; readonly post: Post | null }
  | { readonly type: 'act'; readonly index: number; readonly act: Act | null };

/**
 * The request with one decision changed. A new post's id, or an act's index past the last, adds.
 * @throws {RangeError} on a post of another id, or an index that is not a whole number from 0.
 */
export function applyChange(request: SimulationRequest, change: Change): SimulationRequest {
  if (change.type === 'act') {
    if (!Number.isInteger(change.index) || change.index < 0)
      throw new RangeError(`${change.index} is no place of an act`);
    const acts = [...request.acts];
    if (change.act) acts[Math.min(change.index, acts.length)] = change.act;
    else acts.splice(change.index, 1);
    return { ...request, acts };
  }
  if (change.post && change.post.id !== change.id) throw new RangeError(`${change.post.id} is not ${change.id}`);
  const { posts } = request.plan;
  const isKnown = posts.some(({ id }) => id === change.id);
  const others = isKnown
    ? posts.flatMap((post) => (post.id === change.id ? (change.post ?? []) : post))
    : [...posts, ...(change.post ? [change.post] : [])];
  return { ...request, plan: { ...request.plan, posts: others } };
}

/** The run again with one decision changed, on the same people and luck, and what it changed: new − old, by measure and day. */
export function replay(
  before: Run,
  request: SimulationRequest,
  change: Change,
): { run: Run; difference: Float64Array } {
  const changed = applyChange(request, change);
  const run = simulate(before.community, changed.plan, changed.acts, before.seed, before.days);
  return { run, difference: run.measures.values.map((value, at) => value - f64(before.measures.values, at)) };
}
