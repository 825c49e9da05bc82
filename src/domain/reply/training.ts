/**
 * How the weights of the coach are made: for each component a logistic regression over the features of a clause, by
 * stochastic steps with their own pace (AdaGrad: Duchi, Hazan & Singer 2011) and a pull to zero (L1), so that few
 * features remain. Deterministic: the order of the examples is drawn from a fixed seed.
 */
import type { Span } from './coach.ts';

export interface TrainingOptions {
  passes: number;
  pace: number;
  /** Pull to zero at each step. */
  pull: number;
}

export const usualTraining: TrainingOptions = { passes: 14, pace: 0.05, pull: 2e-4 };

/** A clause as the places of its features in the vocabulary, and whether it does the component. */
export interface Example {
  features: readonly number[];
  does: boolean;
}

/** Weights by place in the vocabulary. Σ w of the features is the log-odds that the clause does it. */
export function train(
  examples: readonly Example[],
  size: number,
  options: TrainingOptions = usualTraining,
): Float64Array {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(1e-6);
  const order = examples.map((_, place) => place);
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  for (let pass = 0; pass < options.passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const place of order) {
      const example = examples[place];
      if (example) step(example, weights, seen, options);
    }
  }
  return weights;
}

function step({ features, does }: Example, weights: Float64Array, seen: Float64Array, options: TrainingOptions): void {
  const sum = features.reduce((all, feature) => all + (weights[feature] ?? 0), 0);
  const miss = 1 / (1 + Math.exp(-sum)) - (does ? 1 : 0);
  if (Math.abs(miss) < 1e-3) return;
  for (const feature of features) {
    seen[feature] = (seen[feature] ?? 0) + miss * miss;
    const pace = options.pace / Math.sqrt(seen[feature] ?? 1);
    const next = (weights[feature] ?? 0) - pace * miss;
    const pull = pace * options.pull;
    weights[feature] = next > pull ? next - pull : next < -pull ? next + pull : 0;
  }
}

/** Whether a clause does what was marked in the reply: it holds most of a marked stretch, or most of it is marked. */
export function isMarked(clause: Span, marked: readonly Span[]): boolean {
  return marked.some(({ start, end }) => {
    const both = Math.min(end, clause.end) - Math.max(start, clause.start);
    return both > 0 && (both >= 0.4 * (end - start) || both >= 0.5 * (clause.end - clause.start));
  });
}

/** What was found and what was there. */
export interface Count {
  hit: number;
  /** Heard, and not there. */
  extra: number;
  /** There, and not heard. */
  missed: number;
}

export const precisionOf = ({ hit, extra }: Count): number => (hit + extra === 0 ? 1 : hit / (hit + extra));
export const recallOf = ({ hit, missed }: Count): number => (hit + missed === 0 ? 1 : hit / (hit + missed));

/**
 * The least sum at which at least `target` of what is heard is there, hearing as much as possible; where no such sum
 * exists, the one with the highest precision.
 */
export function thresholdFor(scored: readonly { score: number; does: boolean }[], target: number): number {
  const sorted = scored.toSorted((one, other) => other.score - one.score);
  let hit = 0;
  let best = Number.POSITIVE_INFINITY;
  let bestValue = -1;
  sorted.forEach(({ score, does }, place) => {
    hit += does ? 1 : 0;
    const precision = hit / (place + 1);
    const value = precision >= target ? 1 + hit : precision;
    if (place >= 3 && value >= bestValue) {
      bestValue = value;
      best = score;
    }
  });
  return best;
}

/** Wilson's interval for a share of n, here 90 % (z = 1.645): Wilson 1927. */
export function intervalOf(share: number, n: number, z = 1.645): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
