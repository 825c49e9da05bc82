/** Does one job in slices, so that a cancel is heard and progress is told, whatever the size of the run. */
import { checkRequest, type Problem, type SimulationRequest } from '#engine/check-request.ts';
import type { Community } from '#engine/community.ts';
import { createCommunity } from '#engine/community.ts';
import { whyPost } from '#engine/explain.ts';
import { hashRun } from '#engine/hash.ts';
import { HALF_HOURS } from '#engine/names.ts';
import type { Plan } from '#engine/plan.ts';
import { Run } from '#engine/run.ts';
import { markReached, type PlanNumbers, readNumbers } from './plan-numbers.ts';
import type { JobName, Jobs } from './protocol.ts';
import { tryFrequency } from './trial.ts';

/** How the work is watched: a clock in milliseconds, a pause in which messages arrive, whether to stop, and who is told. */
export type Watch = {
  readonly now: () => number;
  readonly pause: () => Promise<void>;
  readonly isCancelled: () => boolean;
  readonly onProgress: (done: number) => void;
};

export class Cancelled extends Error {}

/** The request is not sound. */
export class Refused extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super('the request is not sound');
    this.problems = problems;
  }
}

/** Longest stretch without a pause, and shortest between two tellings of progress, in milliseconds. */
const stretchMs = 30;
const tellMs = 100;

const table: { [Name in JobName]: (input: Jobs[Name]['input'], watch: Watch) => Promise<Jobs[Name]['output']> } = {
  async simulate(input, watch) {
    const request = sound(input);
    const community = createCommunity(request.community, request.seed);
    const run = await runInSlices(community, request.plan, request, request.seed, watch, 0, 1);
    return {
      hash: hashRun(run),
      days: request.days,
      measures: run.measures.values,
      posts: run.posts.map(({ post }) => whyPost(run, post.id)),
    };
  },
  async trial(trial) {
    return tryFrequency(trial);
  },
  async pair({ request, other, seed }, watch) {
    const checked = sound({ ...request, seed });
    sound({ ...request, seed, plan: other });
    const community = createCommunity(checked.community, seed);
    const a = await runInSlices(community, checked.plan, checked, seed, watch, 0, 0.5);
    const b = await runInSlices(community, other, checked, seed, watch, 0.5, 1);
    return { seed, a: a.measures.values, b: b.measures.values };
  },
  async planRun({ request, others, seed }, watch) {
    const checked = sound({ ...request, seed });
    const plans = [checked.plan, ...others.map((plan) => sound({ ...request, seed, plan }).plan)];
    const community = createCommunity(checked.community, seed);
    const runs: PlanNumbers[] = [];
    for (const [nth, plan] of plans.entries()) {
      const reached = new Uint8Array(community.people.count);
      const [from, to] = [nth / plans.length, (nth + 1) / plans.length];
      const mark = (run: Run) => markReached(run, reached);
      const run = await runInSlices(community, plan, checked, seed, watch, from, to, mark);
      runs.push(readNumbers(run, reached));
    }
    return { seed, runs };
  },
  async planWhy({ request, id, seed }, watch) {
    const checked = sound({ ...request, seed });
    const community = createCommunity(checked.community, seed);
    return whyPost(await runInSlices(community, checked.plan, checked, seed, watch, 0, 1), id);
  },
};

/** @throws {Refused} with every problem, {Cancelled} when told to stop. */
export function doJob<Name extends JobName>(
  job: Name,
  input: Jobs[Name]['input'],
  watch: Watch,
): Promise<Jobs[Name]['output']> {
  return table[job](input, watch);
}

function sound(request: SimulationRequest): SimulationRequest {
  const checked = checkRequest(request);
  if (!checked.ok) throw new Refused(checked.problems);
  return checked.request;
}

async function runInSlices(
  community: Community,
  plan: Plan,
  { acts, days }: SimulationRequest,
  seed: number,
  watch: Watch,
  from: number,
  to: number,
  eachDay?: (run: Run) => void,
): Promise<Run> {
  const run = new Run(community, plan, acts, seed, days);
  let paused = watch.now();
  let told = paused;
  for (let day = 1; day <= days; day++) {
    run.stepTo(day * HALF_HOURS);
    eachDay?.(run);
    const now = watch.now();
    if (now - paused < stretchMs) continue;
    if (now - told >= tellMs) {
      watch.onProgress(from + ((to - from) * day) / days);
      told = now;
    }
    await watch.pause();
    if (watch.isCancelled()) throw new Cancelled();
    paused = watch.now();
  }
  return run;
}
