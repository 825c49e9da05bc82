import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { addDays, weekOf } from '#domain/plan/calendar.ts';
import { draftPosts } from '#domain/plan/draft.ts';
import { postsPath } from '#domain/plan/shape.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';

/** A plan begins with its days; where there is a strategy, it can propose ideas for them. */
export function FirstDays(props: { strategy: Strategy; today: string }): JSX.Element {
  const { speech, part, announce } = useTool();
  const view = usePlan();
  const first = addDays(weekOf(props.today), 7);
  const [from, setFrom] = createSignal(first);
  const [to, setTo] = createSignal(addDays(first, 27));
  const drafts = createMemo(() => (from() !== '' && to() !== '' ? draftPosts(props.strategy, from(), to()) : []));
  const isBackwards = () => to() < from();

  function begin(withDrafts: boolean) {
    if (isBackwards()) return;
    view.set([
      ['about/from', from()],
      ['about/to', to()],
    ]);
    if (withDrafts) part.addItems(postsPath, drafts());
    view.set([]);
    view.setPlace({ day: view.start() });
    announce(speech.counted('plan.first.made', withDrafts ? drafts().length : 0));
    queueMicrotask(() => document.querySelector<HTMLElement>('[data-day][tabindex="0"]')?.focus());
  }

  return (
    <form
      class="first-days"
      onSubmit={(event) => {
        event.preventDefault();
        begin(false);
      }}
    >
      <h2>{speech.text('plan.first')}</h2>
      <p>{speech.text('plan.first.lead')}</p>
      <div class="fields">
        <label>
          <span>{speech.text('plan.f.about.from')}</span>
          <input
            type="date"
            class="field"
            required
            value={from()}
            onChange={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          <span>{speech.text('plan.f.about.to')}</span>
          <input
            type="date"
            class="field"
            required
            value={to()}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
        </label>
      </div>
      <p class="misfit" role="status">
        {isBackwards() ? speech.text('plan.first.backwards') : ''}
      </p>
      <Show when={drafts().length > 0} fallback={<p class="hint">{speech.text('plan.first.noStrategy')}</p>}>
        <p>{speech.counted('plan.first.drafts', drafts().length)}</p>
      </Show>
      <div class="acts">
        <Show when={drafts().length > 0}>
          <button type="button" class="btn" onClick={() => begin(true)}>
            {speech.text('plan.first.propose')}
          </button>
        </Show>
        <button type="submit" class="btn" classList={{ ghost: drafts().length > 0 }}>
          {speech.text('plan.first.empty')}
        </button>
      </div>
    </form>
  );
}
