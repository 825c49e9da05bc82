import { atom } from 'nanostores';
import type { TrialReading, TrialRequest } from '#domain/community/trial-request.ts';
import { type WhatIf, whatIfs } from '#domain/plan/what-if.ts';
import type { EngineClient } from '#worker/client.ts';
import type { PlanDifference, PlanRun, PostNumber, PostWhy, Spread } from '#worker/protocol.ts';

type Tried = Extract<TrialReading, { type: 'ready' }>;

/** One thing changed: what it would have done to the post and to the whole, on the same people. */
export interface WhatIfResult extends WhatIf {
  /** Communities it was tried on. */
  seeds: number;
  /** The post's numbers after − before. */
  numbers: Readonly<Record<PostNumber, Spread>>;
  totals: PlanDifference['totals'];
  signs: PlanDifference['signs'];
}

export type PlanWhyState =
  | { type: 'idle' }
  | { type: 'running'; id: string }
  /** Explained on one community, the one in which the post did most nearly what it usually does; changes on their way. */
  | { type: 'explained'; id: string; seed: number; why: PostWhy }
  | { type: 'done'; id: string; seed: number; why: PostWhy; changes: WhatIfResult[] }
  | { type: 'failed'; id: string };

/** Communities on which a change is tried. */
const whatIfSeeds = 10;

/** Why a post did what it did, and what would have changed it. */
export function createPlanWhy(engine: () => Promise<Pick<EngineClient, 'run' | 'tryPlans'>>) {
  const $why = atom<PlanWhyState>({ type: 'idle' });
  let latest: AbortController | undefined;

  function forget(): void {
    latest?.abort();
    latest = undefined;
    $why.set({ type: 'idle' });
  }

  /** @param runs of the trial the post was in: at least one. */
  async function explain(tried: Tried, runs: readonly PlanRun[], id: string, which: 'plan' | 'other'): Promise<void> {
    latest?.abort();
    const own = new AbortController();
    latest = own;
    const say = (state: PlanWhyState) => {
      if (latest === own) $why.set(state);
    };
    say({ type: 'running', id });
    try {
      const plan = which === 'plan' ? tried.request.plan : (tried.otherPlan ?? tried.request.plan);
      const request = { ...tried.request, plan };
      const place = plan.posts.findIndex((post) => post.id === id);
      const post = plan.posts[place];
      if (!post) throw new RangeError(`the plan that was tried has no post ${id}`);
      const { run, tryPlans } = await engine();
      const seed = usualSeed(runs, which === 'plan' ? 0 : 1, place, plan.posts.length);
      const why = await run('planWhy', { request, id, seed }, { signal: own.signal });
      say({ type: 'explained', id, seed, why });
      const wanted = whatIfs(post, why.bestHour.halfHour);
      const seeds = runs.map((each) => each.seed).slice(0, whatIfSeeds);
      const others = wanted.map((whatIf) => withPost(request, whatIf.post));
      const { summary } = await tryPlans(request, others, seeds, { signal: own.signal });
      const changes = wanted.flatMap((whatIf, nth): WhatIfResult[] => {
        const found = summary.differences[nth];
        const numbers = found?.posts.find((each) => each.id === id)?.numbers;
        if (!found || !numbers) return [];
        return [{ ...whatIf, seeds: summary.seeds, numbers, totals: found.totals, signs: found.signs }];
      });
      say({ type: 'done', id, seed, why, changes });
    } catch {
      if (!own.signal.aborted) say({ type: 'failed', id });
    }
  }

  return { $why, explain, forget };
}

function withPost({ plan: { posts } }: TrialRequest, changed: TrialRequest['plan']['posts'][number]) {
  return { posts: posts.map((post) => (post.id === changed.id ? changed : post)) };
}

/** The seed on which the post was seen by as many as in the middle of all seeds; `seen` is the first number of a post. */
function usualSeed(runs: readonly PlanRun[], plan: number, place: number, count: number): number {
  const sorted = runs
    .map(({ seed, runs: plans }) => {
      const posts = plans[plan]?.posts ?? new Float64Array();
      return { seed, seen: posts[place * (posts.length / count)] ?? 0 };
    })
    .toSorted((one, other) => one.seen - other.seen || one.seed - other.seed);
  return sorted[(sorted.length - 1) >> 1]?.seed ?? 1;
}
