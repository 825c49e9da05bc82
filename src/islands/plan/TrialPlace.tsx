import { createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { openPart, readPlan } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { createLater } from '../later.ts';
import type { PlanPageProps } from './plan-page.ts';
import { usePlan } from './plan-view.ts';

/** Where the trial comes when somebody asks for it, with the engine’s reading and the charts. */
export function TrialPlace(props: { project: string; page: PlanPageProps; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const [isAsked, setAsked] = createSignal(false);
  const { part, here, ask } = createLater(() => import('#islands/trial/TrialPart.tsx'));

  function open() {
    setAsked(true);
    void ask();
  }

  function draw(module: typeof import('#islands/trial/TrialPart.tsx')): JSX.Element {
    const [first, second] = (['plan', 'planB'] as const).map((name) => {
      const own = openPart(props.project, name);
      void own.start();
      const $plan = readPlan(own);
      return useClientStore($plan, $plan.get());
    });
    return module.TrialPart({
      get strategy() {
        return props.strategy;
      },
      get plan() {
        return view.plan();
      },
      get first() {
        return first?.() ?? view.plan();
      },
      get second() {
        return second?.() ?? view.plan();
      },
      get channels() {
        return view.channels();
      },
      communities: props.page.communities,
      modelPage: props.page.modelPage,
    });
  }

  return (
    <Switch>
      <Match when={isAsked() && here()}>{(module) => draw(module())}</Match>
      <Match when={true}>
        <div class="acts try-plan">
          <button type="button" class="btn" onClick={open}>
            {speech.text('plan.trial.open')}
          </button>
          <Show when={isAsked() && part().type === 'missing'}>
            <p class="misfit" role="status">
              {speech.text('plan.trial.missingPart')}
            </p>
          </Show>
        </div>
      </Match>
    </Switch>
  );
}
