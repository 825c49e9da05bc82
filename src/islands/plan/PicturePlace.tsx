import { createMemo, type JSX, Match, Switch } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';

/** Where the picture of a medium comes, with what takes it in and shows it, once a post has one. */
export function PicturePlace(props: {
  /** `posts/posts/<id>/media/<id>`. */
  path: string;
  project: string;
}): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const { part, here, ask } = createLater(() => import('./PictureField.tsx'));
  void ask();
  const post = createMemo(() => view.posts().get(props.path.split('/')[2] ?? ''));
  return (
    <Switch>
      <Match when={here()}>
        {(module) =>
          module().PictureField({
            path: props.path,
            project: props.project,
            get channel() {
              return view.channels().get(post()?.channel ?? '');
            },
            get format() {
              return post()?.format ?? '';
            },
          })
        }
      </Match>
      <Match when={part().type === 'missing'}>
        <p class="misfit" role="status">
          {speech.text('plan.picture.missingPart')}
        </p>
      </Match>
    </Switch>
  );
}
