/**
 * What can be asked of the worker, and what passes between it and the page. One table: a job that is not in it does not
 * compile. Others take the engine's types from here.
 */
import type { Problem, SimulationRequest } from '#engine/check-request.ts';
import type { PostWhy } from '#engine/explain.ts';
import type { Plan } from '#engine/plan.ts';
import type { Comparison, Pair } from '#engine/simulate.ts';
import type { PlanRun } from './plan-numbers.ts';

export type { Problem, SimulationRequest } from '#engine/check-request.ts';
export type { PostWhy, ReachFactor, ReactionFactor } from '#engine/explain.ts';
export type { Measure } from '#engine/measure-names.ts';
export type { Act, Cause, Plan, Post } from '#engine/plan.ts';
export type { CommunityRequest } from '#engine/request.ts';
export type { Band, Comparison, Pair } from '#engine/simulate.ts';
export type { Daily, PlanNumbers, PlanRun, PostNumber, Total } from './plan-numbers.ts';
export type { PlanBands, PlanDifference, PlanSummary, Signs, Spread } from './plan-summary.ts';

/** A run's results: daily measures (`days` rows in the order of MEASURES), and why each post did what it did. */
export type RunResult = {
  readonly hash: string;
  readonly days: number;
  readonly measures: Float64Array;
  readonly posts: readonly PostWhy[];
};

export type PairRequest = { readonly request: SimulationRequest; readonly other: Plan; readonly seed: number };

/** The model card's small picture: posts a week, 1–42, on a community of 3,000, for eight weeks. */
export type Trial = { readonly postsPerWeek: number; readonly seed: number };
export type TrialResult = {
  /** Share of followers who see something, a day; mean tiredness; followers lost so far, of a hundred. */
  readonly reach: Float64Array;
  readonly tiredness: Float64Array;
  readonly left: Float64Array;
  readonly reactionsPerPost: number;
  /** Mean of `reach` over the days. */
  readonly meanReach: number;
};

/** One seed of a trial: the request's plan and others, each on the same people with the same luck. */
export type PlanRunRequest = {
  readonly request: SimulationRequest;
  readonly others: readonly Plan[];
  readonly seed: number;
};

/** Why one post of the request's plan did what it did, on one seed's people. */
export type PlanWhyRequest = { readonly request: SimulationRequest; readonly id: string; readonly seed: number };

export type Jobs = {
  /** Runs a request to its end. */
  simulate: { input: SimulationRequest; output: RunResult };
  trial: { input: Trial; output: TrialResult };
  /** One seed of a comparison. */
  pair: { input: PairRequest; output: Pair };
  /** One seed of a trial of one plan or more. */
  planRun: { input: PlanRunRequest; output: PlanRun };
  planWhy: { input: PlanWhyRequest; output: PostWhy };
};
export type JobName = keyof Jobs;

export type ToWorker =
  | {
      [Name in JobName]: {
        readonly type: 'start';
        readonly id: number;
        readonly job: Name;
        readonly input: Jobs[Name]['input'];
      };
    }[JobName]
  | { readonly type: 'cancel'; readonly id: number };

export type FromWorker =
  /** Share of the work done, 0–1, at most ten times a second. */
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'done'; readonly id: number; readonly output: Jobs[JobName]['output'] }
  | { readonly type: 'cancelled'; readonly id: number }
  /** The request is not sound: what is wrong and where. */
  | { readonly type: 'refused'; readonly id: number; readonly problems: readonly Problem[] }
  /** Our own fault. */
  | { readonly type: 'broken'; readonly id: number; readonly message: string };

/** A comparison under way: the band from the seeds done so far. */
export type Narrowing = { readonly comparison: Comparison; readonly done: number; readonly of: number };
