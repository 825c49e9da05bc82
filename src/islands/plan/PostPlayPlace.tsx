import { createEffect, createSignal, type JSX, Show } from 'solid-js';
import type { Post } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { createLater } from '../later.ts';
import { usePlan } from './plan-view.ts';

/** Where the approval of a post comes when it is opened, and in a case what is said of a week that is over. */
export function PostPlayPlace(props: { post: Post; cases: string; strategy: Strategy }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const [isOpen, setOpen] = createSignal(props.post.comments.some(({ verdict }) => verdict !== ''));
  const { part, here, ask } = createLater(() => import('./PostPlay.tsx'));
  createEffect(() => {
    if (isOpen() || view.plan().play.case !== '') void ask();
  });

  return (
    <>
      <Show when={here()}>
        {(module) =>
          module().PostCaseNote({
            get post() {
              return props.post;
            },
            cases: props.cases,
          })
        }
      </Show>
      <details class="post-group" open={isOpen()} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{speech.text('plan.approval')}</summary>
        <Show when={isOpen() && here()}>
          {(module) =>
            module().ApprovalPart({
              get post() {
                return props.post;
              },
              get findings() {
                return view.findingsOf(props.post.id);
              },
              get strategy() {
                return props.strategy;
              },
              approvals: props.cases,
            })
          }
        </Show>
        <Show when={part().type === 'missing'}>
          <p class="misfit" role="status">
            {speech.text('plan.case.missing')}
          </p>
        </Show>
      </details>
    </>
  );
}
