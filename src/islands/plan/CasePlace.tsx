import { createEffect, createSignal, type JSX, Match, Show, Switch } from 'solid-js';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';

/** Where the cases come when somebody asks for them, or is in the middle of one. */
export function CasePlace(props: { cases: string; workshop: string; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const [isAsked, setAsked] = createSignal(false);
  const { part, here, ask } = createLater(() => import('./CasePart.tsx'));

  async function open() {
    setAsked(true);
    await ask();
  }
  createEffect(() => {
    if (view.plan().play.case !== '') void open();
  });

  return (
    <Switch>
      <Match when={isAsked() && here()}>
        {(module) =>
          module().CasePart({
            cases: props.cases,
            workshop: props.workshop,
            get strategy() {
              return props.strategy;
            },
          })
        }
      </Match>
      <Match when={true}>
        <div class="acts try-plan">
          <button
            type="button"
            class="btn ghost"
            onClick={() => void open().then(() => document.getElementById('case-title')?.focus())}
          >
            {speech.text('plan.case')}
          </button>
          <Show when={isAsked() && part().type === 'missing'}>
            <p class="misfit" role="status">
              {speech.text('plan.case.missing')}
            </p>
          </Show>
        </div>
      </Match>
    </Switch>
  );
}
