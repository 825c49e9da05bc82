/** Things that are under way in a run: causes, crises, rumours, what has been shared. Plain data; each idea has a file. */
import { CAUSES, type CauseShape } from './causes-table.ts';
import { type Cluster, type Component, HALF_HOURS } from './names.ts';
import type { Cause } from './plan.ts';
import type { Tree } from './post-tally.ts';
import { keyOfText } from './rng.ts';

export type LiveCause = {
  readonly cause: Cause;
  readonly shape: CauseShape;
  readonly index: number;
  readonly key: number;
  readonly start: number;
  readonly severity: number;
};

export function createLiveCause(cause: Cause, index: number): LiveCause {
  const start = cause.day * HALF_HOURS + cause.halfHour;
  return { cause, shape: CAUSES[cause.kind], index, key: keyOfText(cause.id), start, severity: cause.severity ?? 0.5 };
}

export type Crisis = {
  readonly cause: number;
  readonly key: number;
  readonly cluster: Cluster;
  readonly severity: number;
  readonly start: number;
  readonly said: Set<Component>;
  /** The brand spoke before anyone had written. */
  toldFirst: boolean;
  /** 1 for those who know. */
  readonly known: Uint8Array;
};

export type Rumour = {
  readonly cause: number;
  readonly key: number;
  readonly believers: number[];
  /** 1 for everyone: talk reaches any friend. */
  readonly everyone: Float32Array;
  /** 1 for those who believe it. */
  readonly heard: Uint8Array;
};

/** One person's sharing of one post. */
export type Share = { readonly post: number; readonly person: number; readonly depth: number; readonly tree: Tree };
