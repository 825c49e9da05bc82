import { type JSX, Show } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';

/** What can be done at a step of an import: its own acts, back to the columns where they are behind, and giving up. */
export function StepActs(props: { children: JSX.Element; back?: () => void; cancel: () => void }): JSX.Element {
  const { speech } = useTool();
  return (
    <div class="acts">
      {props.children}
      <Show when={props.back}>
        {(back) => (
          <button type="button" class="btn ghost" onClick={() => back()()}>
            {speech.text('plan.in.columns')}
          </button>
        )}
      </Show>
      <button type="button" class="btn ghost" onClick={() => props.cancel()}>
        {speech.text('plan.in.cancel')}
      </button>
    </div>
  );
}
