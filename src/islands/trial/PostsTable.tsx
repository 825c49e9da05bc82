import { createMemo, For, type JSX, Show } from 'solid-js';
import { comparePosts } from '#domain/plan/order.ts';
import type { Plan } from '#domain/plan/shape.ts';
import { sayMoment } from '#islands/plan/say-moment.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { TriedPlan } from '#stores/create-plan-trial.ts';
import { $planWhy, explainPost, type PlanBands } from '#stores/plan-trial.ts';
import { useClientStore } from '../client-store.ts';
import { WhyView } from './WhyView.tsx';

/** What each post did, as bands, and the way to its why. */
export function PostsTable(props: {
  tried: TriedPlan;
  posts: PlanBands['posts'];
  plan: Plan;
  which: 'plan' | 'other';
}): JSX.Element {
  const { speech } = useTool();
  const why = useClientStore($planWhy, $planWhy.get());
  const titles = createMemo(() => new Map(props.plan.posts.posts.map((post) => [post.id, post])));
  const rows = createMemo(() =>
    props.posts
      .flatMap(({ id, numbers }) => {
        const post = titles().get(id);
        return post ? [{ id, numbers, post, at: post.at }] : [];
      })
      .sort(comparePosts),
  );
  const whyOf = (id: string) => {
    const now = why();
    return now.type !== 'idle' && now.id === id ? now : undefined;
  };
  const number = (value: number) => speech.number(value, 0);
  return (
    <div class="scroll-x">
      <table class="posts-table">
        <caption>{speech.text('plan.trial.posts')}</caption>
        <thead>
          <tr>
            <th scope="col">{speech.text('plan.trial.post')}</th>
            <th scope="col">{speech.text('plan.trial.seen')}</th>
            <th scope="col">{speech.text('plan.measure.reactions')}</th>
            <th scope="col">{speech.text('plan.trial.followed')}</th>
            <th scope="col">{speech.text('plan.trial.why')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={rows()}>
            {({ id, numbers, post }) => (
              <>
                <tr>
                  <th scope="row">
                    {post.title || speech.text('plan.untitled')}{' '}
                    <span class="small soft">{sayMoment(speech, post.at)}</span>
                  </th>
                  <For each={['seen', 'reactions', 'follows'] as const}>
                    {(name) => (
                      <td>
                        {speech.text('plan.trial.spread', {
                          middle: number(numbers[name].middle),
                          low: number(numbers[name].low),
                          high: number(numbers[name].high),
                        })}
                      </td>
                    )}
                  </For>
                  <td>
                    <button
                      type="button"
                      class="link"
                      aria-expanded={whyOf(id) !== undefined}
                      aria-label={speech.text('plan.trial.whyOf', {
                        title: post.title || speech.text('plan.untitled'),
                      })}
                      onClick={() => void explainPost(id, props.which)}
                    >
                      {speech.text('plan.trial.why')}
                    </button>
                  </td>
                </tr>
                <Show when={whyOf(id)}>
                  {(state) => (
                    <tr class="why-row">
                      <td colSpan={5}>
                        <WhyView state={state()} post={props.tried.posts.posts.find((own) => own.post.id === id)} />
                      </td>
                    </tr>
                  )}
                </Show>
              </>
            )}
          </For>
        </tbody>
      </table>
    </div>
  );
}
