import { For, type JSX, Show } from 'solid-js';
import type { TriedPosts } from '#domain/community/trial-request.ts';
import { usePlan } from '#islands/plan/plan-view.ts';
import { useTool } from '#islands/workshop/tool.ts';

/** The posts that cannot be tried, each with why. */
export function LeftOutView(props: { posts: TriedPosts | undefined }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const out = () => props.posts?.out ?? [];
  return (
    <Show when={out().length > 0}>
      <details class="left-out">
        <summary>{speech.counted('plan.trial.out', out().length)}</summary>
        <ul>
          <For each={out()}>
            {({ id, code }) => (
              <li>
                {view.posts().get(id)?.title || speech.text('plan.untitled')}: {speech.text(`plan.trial.out.${code}`)}
              </li>
            )}
          </For>
        </ul>
      </details>
    </Show>
  );
}
