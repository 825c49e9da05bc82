import { atom } from 'nanostores';
import {
  readTrial,
  type TrialInput,
  type TrialMissing,
  type TrialReading,
  trialDefaults,
} from '#domain/community/trial-request.ts';
import type { EngineClient } from '#worker/client.ts';
import type { PlanRun, PlanSummary } from '#worker/protocol.ts';
import { createPlanWhy } from './create-plan-why.ts';

/** A plan as it was tried: the community, every post with its reasons, the fingerprint of it all. */
export type TriedPlan = Extract<TrialReading, { type: 'ready' }>;

export type PlanTrialState =
  | { type: 'idle' }
  /** What the strategy or the plan lacks for a trial. */
  | { type: 'missing'; missing: TrialMissing[] }
  /** `done` communities `of` so many; the band of those so far, once there are ten. */
  | { type: 'running'; done: number; of: number; tried: TriedPlan; band?: PlanSummary }
  /** `summary.seeds` is less than `of` when it was stopped on the way. */
  | { type: 'done'; of: number; tried: TriedPlan; summary: PlanSummary }
  | { type: 'failed' };

export type TrialEngine = Pick<EngineClient, 'run' | 'tryPlans' | 'prepare' | 'rest'>;

/**
 * Tries plans on the simulated community. `open` brings the engine, at the first trial and not before.
 * Communities are those of the seeds 1, 2, 3 …: every trial meets the same ones.
 */
export function createPlanTrial(open: () => Promise<TrialEngine>) {
  const $trial = atom<PlanTrialState>({ type: 'idle' });
  let latest: AbortController | undefined;
  let settled: PlanTrialState = { type: 'idle' };
  let runs: readonly PlanRun[] = [];
  let opened: Promise<TrialEngine> | undefined;
  let ending: Promise<unknown> = Promise.resolve();

  function engine(): Promise<TrialEngine> {
    opened ??= open().catch((problem: unknown) => {
      opened = undefined; // The next trial asks again.
      throw problem;
    });
    return opened;
  }

  const why = createPlanWhy(engine);

  function settle(state: PlanTrialState): void {
    settled = state;
    $trial.set(state);
  }

  /** Brings the engine before it is asked, when a trial is likely: the first band is there sooner. */
  async function prepare(): Promise<void> {
    await engine()
      .then((own) => own.prepare())
      .catch(() => undefined); // The trial itself will say so.
  }

  /**
   * Tries a plan, and with `other` a second one on the same people, over so many communities. One still running is given
   * up.
   */
  async function simulate(input: TrialInput, seeds: number = trialDefaults.seeds): Promise<void> {
    latest?.abort();
    why.forget();
    const tried = readTrial(input);
    if (tried.type === 'missing') return settle({ type: 'missing', missing: tried.missing });
    const own = new AbortController();
    latest = own;
    const isOver = () => latest !== own;
    let state: Extract<PlanTrialState, { type: 'running' }> = { type: 'running', done: 0, of: seeds, tried };
    const go = (more: Partial<typeof state>) => {
      if (isOver() || own.signal.aborted) return;
      state = { ...state, ...more };
      $trial.set(state);
    };
    go({});
    try {
      const { tryPlans } = await engine();
      const trying = tryPlans(tried.request, tried.otherPlan ? [tried.otherPlan] : [], seedsTo(seeds), {
        signal: own.signal,
        onSeed: (done) => go({ done }),
        onBand: (band) => go({ band }),
      });
      ending = trying.catch(() => undefined);
      const result = await trying;
      if (isOver()) return;
      runs = result.runs;
      settle({ type: 'done', of: seeds, tried, summary: result.summary });
    } catch {
      if (isOver()) return;
      // Stopped before there was a band: what was there before is there again.
      if (own.signal.aborted) $trial.set(settled);
      else settle({ type: 'failed' });
    }
  }

  /** Stops what is running: after ten communities they are the result, before that the earlier result comes back. */
  function cancel(): void {
    latest?.abort();
  }

  /** Why a post of the plan last tried, or of the second one, did what it did: see `$why`. */
  async function explain(id: string, which: 'plan' | 'other' = 'plan'): Promise<void> {
    if (settled.type === 'done') await why.explain(settled.tried, runs, id, which);
  }

  /** Leaves the trial: forgets its results and lets the workers go. */
  async function leave(): Promise<void> {
    latest?.abort();
    latest = undefined;
    why.forget();
    runs = [];
    settle({ type: 'idle' });
    await ending; // Workers rest when they have heard that it is over.
    (await opened)?.rest();
  }

  return { $trial, $why: why.$why, prepare, simulate, cancel, explain, leave };
}

/** The communities of a trial. */
export function seedsTo(count: number): number[] {
  return Array.from({ length: count }, (_, nth) => nth + 1);
}
