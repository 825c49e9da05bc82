import { For, type JSX, Show } from 'solid-js';
import type { TrialPost } from '#domain/plan/engine-posts.ts';
import { rated } from '#domain/plan/ratings.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { PlanWhyState, WhatIfResult } from '#stores/create-plan-why.ts';

type Shown = Exclude<PlanWhyState, { type: 'idle' }>;

/** Why a post did what it did, on the community in which it did most nearly what it usually does; what would change it. */
export function WhyView(props: { state: Shown; post: TrialPost | undefined }): JSX.Element {
  const { speech } = useTool();
  const known = () => {
    const { state } = props;
    return state.type === 'explained' || state.type === 'done' ? state : undefined;
  };
  const changes = () => (props.state.type === 'done' ? props.state.changes : undefined);
  const clock = (halfHour: number) =>
    `${String(Math.floor(halfHour / 2)).padStart(2, '0')}:${halfHour % 2 === 0 ? '00' : '30'}`;

  function sayChange({ code, from, to, numbers, seeds }: WhatIfResult): string {
    const say = (value: number) => (code === 'hour' ? clock(value) : speech.number(value, 2));
    return speech.text(`plan.why.change.${code}`, {
      from: say(from),
      to: say(to),
      seen: signed(numbers.seen.middle),
      reactions: signed(numbers.reactions.middle),
      seeds,
    });
  }
  const signed = (value: number) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${speech.number(Math.abs(value), 0)}`;

  return (
    <div class="why-view" role="status">
      <Show when={props.state.type === 'running'}>
        <p class="soft">{speech.text('plan.why.running')}</p>
      </Show>
      <Show when={props.state.type === 'failed'}>
        <p class="misfit">{speech.text('plan.trial.failed')}</p>
      </Show>
      <Show when={known()}>
        {(state) => (
          <>
            <p>
              {speech.text('plan.why.seen', {
                seen: speech.number(state().why.seen, 0),
                following: speech.number(state().why.following, 0),
                offered: speech.number(state().why.offered, 0),
                friends: speech.number(state().why.friends, 0),
                reactions: speech.number(state().why.reactions, 0),
                seed: state().seed,
              })}
            </p>
            <div class="why-lists">
              <div>
                <h4>{speech.text('plan.why.reach')}</h4>
                <ul>
                  <For each={state().why.reach}>
                    {({ factor, people }) => (
                      <li>
                        <strong>{signed(people)}</strong> {speech.text(`plan.why.reach.${factor}`)}
                      </li>
                    )}
                  </For>
                </ul>
              </div>
              <div>
                <h4>{speech.text('plan.why.reaction')}</h4>
                <ul>
                  <For each={state().why.reaction}>
                    {({ factor, times }) => (
                      <li>
                        <strong>× {speech.number(times, 2)}</strong> {speech.text(`plan.why.reaction.${factor}`)}
                      </li>
                    )}
                  </For>
                </ul>
              </div>
              <div>
                <h4>{speech.text('plan.why.judged')}</h4>
                <ul>
                  <For each={rated}>
                    {(name) => (
                      <li>
                        {speech.text(`plan.f.posts.posts.${name}`)}:{' '}
                        <strong>{speech.number(props.post?.ratings[name].value ?? 0, 2)}</strong>{' '}
                        <span class="soft">{sayReasons(name)}</span>
                      </li>
                    )}
                  </For>
                </ul>
              </div>
            </div>
            <h4>{speech.text('plan.why.changes')}</h4>
            <Show when={changes()} fallback={<p class="soft">{speech.text('plan.why.trying')}</p>}>
              {(own) => (
                <ul>
                  <For each={own()} fallback={<li>{speech.text('plan.why.changes.none')}</li>}>
                    {(change) => <li>{sayChange(change)}</li>}
                  </For>
                </ul>
              )}
            </Show>
          </>
        )}
      </Show>
    </div>
  );

  function sayReasons(name: (typeof rated)[number]): string {
    const rating = props.post?.ratings[name];
    return (rating?.reasons ?? []).map(({ code }) => speech.text(`plan.rating.${code}`)).join(', ');
  }
}
