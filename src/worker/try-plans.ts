/** A trial over many seeds: each a job of its own, spread over the workers, summed up on the way. */
import { summarisePlans } from './plan-summary.ts';
import type { PlanRun, PlanRunRequest, PlanSummary } from './protocol.ts';

export type TrialOptions = {
  readonly signal?: AbortSignal;
  /** Told after each seed. */
  readonly onSeed?: (done: number) => void;
  /** Told what the seeds so far come to: after ten, then after every twentieth; not after the last. */
  readonly onBand?: (band: PlanSummary) => void;
};

export type Trial = { readonly summary: PlanSummary; readonly runs: readonly PlanRun[] };

/** Seeds after which a trial's first band is shown, and after which it narrows. */
const firstBand = 10;
const nextBand = 20;

type RunSeed = (input: PlanRunRequest, options: { readonly signal: AbortSignal }) => Promise<PlanRun>;

/**
 * Tries a plan, and others on the same people, over seeds. Cancelled after the first ten, what is there is the result: its
 * number of seeds is said in it. One seed that breaks ends the others, and the trial.
 */
export async function tryOverSeeds(
  runSeed: RunSeed,
  request: PlanRunRequest['request'],
  others: PlanRunRequest['others'],
  seeds: readonly number[],
  { signal, onSeed, onBand }: TrialOptions,
): Promise<Trial> {
  const runs: PlanRun[] = [];
  const plans = [request.plan, ...others];
  const own = new AbortController();
  const cancel = () => own.abort(signal?.reason);
  if (signal?.aborted) cancel();
  signal?.addEventListener('abort', cancel, { once: true });
  const trySeed = async (seed: number) => {
    runs.push(await runSeed({ request, others, seed }, { signal: own.signal }));
    onSeed?.(runs.length);
    const isTold = runs.length === firstBand || runs.length % nextBand === 0;
    if (isTold && runs.length < seeds.length) onBand?.(summarisePlans(plans, runs));
  };
  try {
    await Promise.all(seeds.map(trySeed));
  } catch (problem) {
    own.abort(problem);
    if (!signal?.aborted || runs.length < firstBand) throw problem;
  } finally {
    signal?.removeEventListener('abort', cancel);
  }
  return { summary: summarisePlans(plans, runs), runs };
}
