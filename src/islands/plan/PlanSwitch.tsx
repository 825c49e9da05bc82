import { For, type JSX, Show } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';
import type { PlanName } from './plan-page.ts';
import { usePlan } from './plan-view.ts';
import { copyPlan } from './second-plan.ts';

const names = ['plan', 'planB'] as const satisfies readonly PlanName[];

/** Plan A and plan B, the copy that is changed to be compared. */
export function PlanSwitch(props: { project: string; name: PlanName; change: (name: PlanName) => void }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const isEmptyB = () => props.name === 'planB' && view.plan().posts.posts.length === 0;

  return (
    <div class="plan-switch">
      <fieldset class="segments">
        <legend class="visually-hidden">{speech.text('plan.which')}</legend>
        <For each={names}>
          {(name) => (
            <label>
              <input type="radio" name="which-plan" checked={props.name === name} onChange={() => props.change(name)} />
              <span>{speech.text(`plan.which.${name}`)}</span>
            </label>
          )}
        </For>
      </fieldset>
      <Show when={props.name === 'planB'}>
        <p class="small soft">{speech.text('plan.b.what')}</p>
        <Show when={isEmptyB()}>
          <button type="button" class="btn sm" onClick={() => void copyPlan(props.project).then(() => view.set([]))}>
            {speech.text('plan.b.copy')}
          </button>
        </Show>
      </Show>
    </div>
  );
}
