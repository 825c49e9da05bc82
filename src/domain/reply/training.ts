/**
 * How the weights of the coach are made: for each component a logistic regression over the features of clauses and of the
 * reply as a whole, by stochastic steps with their own pace (AdaGrad: Duchi, Hazan & Singer 2011) and a pull to zero (L1),
 * so that few features remain. Deterministic: the order of the examples is drawn from a fixed seed.
 */
import { replyScore, type Span } from './coach.ts';

export interface TrainingOptions {
  passes: number;
  /** Of the weights of clauses, and of those of the whole reply. */
  pace: number;
  wholePace: number;
  /** Pull to zero at each step. */
  pull: number;
  /** Squared misses a feature begins with, so that one met once or twice does not leap. */
  calm: number;
}

export const usualTraining: TrainingOptions = { passes: 14, pace: 0.1, wholePace: 0.03, pull: 2e-4, calm: 10 };

/** A reply as the places of its features in the two vocabularies, and whether it does the component. */
export interface Example {
  clauses: readonly { features: readonly number[]; does: boolean }[];
  whole: readonly number[];
  does: boolean;
}

/** Weights by place in the vocabulary: of what stands in a clause, and of what the reply shows as a whole. */
export interface Weights {
  clause: Float64Array;
  whole: Float64Array;
}

/**
 * Learns from clauses, each marked or not, and from replies: the score of a reply is what `replyScore` makes of its
 * clauses, so that a reply is also learnt from where it is known that it does something and not where. What is returned
 * is the mean over the later half of the passes, which the order of the examples moves less.
 */
export function train(
  examples: readonly Example[],
  size: { clause: number; whole: number },
  options: TrainingOptions = usualTraining,
): Weights {
  const clause = createSlope(size.clause, options.pace, options);
  const whole = createSlope(size.whole, options.wholePace, options);
  const mean = { clause: new Float64Array(size.clause), whole: new Float64Array(size.whole) };
  const order = examples.map((_, place) => place);
  let state = 1;
  const draw = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  const kept = Math.ceil(options.passes / 2);
  for (let pass = 0; pass < options.passes; pass++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = draw(at + 1);
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const place of order) {
      const example = examples[place];
      if (example) learn(example, clause, whole);
    }
    if (pass < options.passes - kept) continue;
    addTo(mean.clause, clause.weights, 1 / kept);
    addTo(mean.whole, whole.weights, 1 / kept);
  }
  return mean;
}

function learn({ clauses, whole, does }: Example, clause: Slope, reply: Slope): void {
  if (clauses.length === 0) return;
  for (const own of clauses) clause.step(own.features, logistic(clause.sum(own.features)) - (own.does ? 1 : 0));
  const sums = clauses.map(({ features }) => clause.sum(features));
  const score = replyScore(sums, 0);
  const miss = logistic(score + reply.sum(whole)) - (does ? 1 : 0);
  reply.step(whole, miss);
  clauses.forEach(({ features }, nth) => {
    clause.step(features, miss * Math.exp((sums[nth] ?? 0) - score));
  });
}

interface Slope {
  readonly weights: Float64Array;
  sum(features: readonly number[]): number;
  /** Against the miss: what was foretold less what is, times the share of these features in it. */
  step(features: readonly number[], miss: number): void;
}

/** A miss as small as this teaches nothing. */
const leastMiss = 1e-3;

function createSlope(size: number, speed: number, { pull, calm }: TrainingOptions): Slope {
  const weights = new Float64Array(size);
  const seen = new Float64Array(size).fill(calm);
  return {
    weights,
    sum: (features) => features.reduce((all, feature) => all + (weights[feature] ?? 0), 0),
    step(features, miss) {
      if (Math.abs(miss) < leastMiss) return;
      for (const feature of features) {
        seen[feature] = (seen[feature] ?? 0) + miss * miss;
        const pace = speed / Math.sqrt(seen[feature] ?? 1);
        const next = (weights[feature] ?? 0) - pace * miss;
        const back = pace * pull;
        weights[feature] = next > back ? next - back : next < -back ? next + back : 0;
      }
    },
  };
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}

function addTo(sum: Float64Array, more: Float64Array, share: number): void {
  for (let place = 0; place < sum.length; place++) sum[place] = (sum[place] ?? 0) + (more[place] ?? 0) * share;
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

/** A reply not learnt from, with its score. */
export interface Scored {
  score: number;
  does: boolean;
}

/**
 * The least sum at which at least `target` of what is heard is there, hearing as much as possible; where no such sum
 * exists, the one with the highest precision.
 */
export function thresholdFor(scored: readonly Scored[], target: number): number {
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

/** Scores are log-odds: beyond these one hears nothing, or everything. */
const highest = 4;
const lowest = -3;

/**
 * One threshold for all components, each at least at its own `least`: the lowest at which `target` of all that is heard
 * is there. A component that is hard to hear is then heard less, instead of being heard wrong.
 */
export function commonThreshold(all: readonly { scored: readonly Scored[]; least: number }[], target: number): number {
  let best = highest;
  for (let step = highest * 20; step >= lowest * 20; step -= 1) {
    const heard = all.flatMap(({ scored, least }) => scored.filter(({ score }) => score >= Math.max(least, step / 20)));
    if (heard.length > 0 && heard.filter(({ does }) => does).length >= target * heard.length) best = step / 20;
  }
  return best;
}

/** Wilson's interval for a share of n, here 90 % (z = 1.645): Wilson 1927. */
export function intervalOf(share: number, n: number, z = 1.645): { low: number; high: number } {
  if (n === 0) return { low: 0, high: 1 };
  const middle = (share + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
