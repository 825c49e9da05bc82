import { createMemo, type JSX, Match, Switch } from 'solid-js';
import type { Post } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';

/** Channels whose ways of counting differ most: worth a look whatever one writes for. */
const alwaysCompared = ['x', 'bluesky', 'threads'];

/** Where the counters and the preview of a post come, with their tables, when a post is opened. */
export function PostTextPlace(props: { post: Post; brand: string; project: string; today: string }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const { part, here, ask } = createLater(() => import('./PostText.tsx'));
  void ask();
  /** The post's channel first, then those of the strategy and of the plan. */
  const own = createMemo(() => props.post.channel);
  const compared = createMemo(() => {
    const ids = new Set([own(), ...view.ownChannels().map(({ id }) => id), ...alwaysCompared]);
    return [...ids].flatMap((id) => view.channels().get(id) ?? []);
  });

  return (
    <Switch>
      <Match when={here()}>
        {(module) =>
          module().PostText({
            get post() {
              return props.post;
            },
            get channel() {
              return view.channels().get(props.post.channel);
            },
            get channels() {
              return compared();
            },
            brand: props.brand,
            project: props.project,
            today: props.today,
          })
        }
      </Match>
      <Match when={part().type === 'missing'}>
        <p class="misfit" role="status">
          {speech.text('plan.count.missing')}
        </p>
      </Match>
    </Switch>
  );
}
