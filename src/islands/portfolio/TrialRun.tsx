import { createEffect, type JSX, on, onCleanup, Show } from 'solid-js';
import { hasEvidence, keepTrial } from '#domain/portfolio/evidence.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { browserClock } from '#stores/clock.ts';
import { $planTrial, cancelTrial, leaveTrial, modelVersion, simulatePlan } from '#stores/plan-trial.ts';
import { useClientStore } from '../client-store.ts';
import type { Sources } from './use-sources.ts';

/** Runs the plan on the simulated community for the dossier, and keeps what came of it with what it was run on. */
export function TrialRun(props: { sources: Sources; modelPage: string }): JSX.Element {
  const { speech, part, announce } = useTool();
  const { text } = speech;
  const state = useClientStore($planTrial, $planTrial.get());
  onCleanup(() => void leaveTrial());
  const isReady = () => props.sources.reading()?.type === 'ready';
  const has = () => hasEvidence(props.sources.sources().portfolio.evidence);
  const isOld = () => has() && props.sources.sources().isEvidenceOld;
  const running = () => {
    const now = state();
    return now.type === 'running' ? now : undefined;
  };

  function run() {
    const input = props.sources.trial();
    if (input && !running()) void simulatePlan(input);
  }

  createEffect(
    on(state, (now) => {
      const totals = now.type === 'done' ? now.summary.plans[0]?.totals : undefined;
      if (now.type !== 'done' || !totals) return;
      const { tried, summary } = now;
      part.set(
        keepTrial({
          at: new Date(browserClock.now()).toISOString().slice(0, 19),
          model: modelVersion,
          hash: tried.hash,
          seeds: summary.seeds,
          people: tried.request.community.people,
          weeks: tried.weeks,
          from: tried.start,
          posts: tried.posts.posts.length,
          totals,
        }),
      );
      announce(text('portfolio.trial.done', { count: summary.seeds }));
      void leaveTrial();
    }),
  );

  return (
    <Show when={isReady()}>
      <div class="portfolio-trial">
        <Show when={isOld()}>
          <p class="notice small">{text('portfolio.trial.old')}</p>
        </Show>
        <div class="acts">
          <button type="button" class="btn ghost sm" aria-disabled={running() !== undefined} onClick={run}>
            {text(has() ? 'portfolio.trial.again' : 'portfolio.trial.run')}
          </button>
          <Show when={running()}>
            {(now) => (
              <>
                <progress value={now().done} max={now().of} aria-label={text('portfolio.trial.running')} />
                <button type="button" class="btn ghost sm" onClick={cancelTrial}>
                  {text('portfolio.trial.stop')}
                </button>
              </>
            )}
          </Show>
          <a class="small" href={props.modelPage}>
            {text('portfolio.trial.model')}
          </a>
        </div>
        <Show when={state().type === 'failed'}>
          <p class="misfit" role="alert">
            {text('portfolio.trial.failed')}
          </p>
        </Show>
      </div>
    </Show>
  );
}
