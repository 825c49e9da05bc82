import { createMemo, For, type JSX, Show } from 'solid-js';
import { addDays, moveToDay } from '#domain/plan/calendar.ts';
import { type Post, postsPath } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayMoment } from './say-moment.ts';
import { sayPost } from './say-post.ts';
import { useCalendar } from './use-calendar.ts';

/** The same idea elsewhere: on other channels with words of their own, or again on another day. */
export function SameIdea(props: { post: Post }): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const isSame = (other: Post) =>
    other.id !== props.post.id &&
    ((props.post.idea !== '' && other.idea === props.post.idea) ||
      other.repeats === props.post.id ||
      (props.post.repeats !== '' && (other.id === props.post.repeats || other.repeats === props.post.repeats)));
  const others = createMemo(() => view.plan().posts.posts.filter(isSame));
  const free = () => {
    const taken = new Set([props.post.channel, ...others().map(({ channel }) => channel)]);
    return view.ownChannels().filter(({ id }) => !taken.has(id));
  };

  function adapt(channel: string) {
    const idea = props.post.idea || props.post.id;
    if (props.post.idea === '') view.set([[`${postsPath}/${props.post.id}/idea`, idea]]);
    calendar.open(view.copy(props.post, { idea, channel, format: null, status: 'draft' }));
    announce(speech.text('plan.idea.copied', { channel: view.channelName(channel) }));
  }

  let every: HTMLSelectElement | undefined;
  let times: HTMLInputElement | undefined;
  function repeat(event: SubmitEvent) {
    event.preventDefault();
    const step = Number(every?.value ?? 7);
    const count = Math.min(12, Math.max(1, Math.round(Number(times?.value ?? 1))));
    const first = props.post.at.slice(0, 10);
    for (let number = 1; number <= count; number++)
      view.copy(props.post, {
        idea: null,
        repeats: props.post.repeats || props.post.id,
        at: moveToDay(props.post.at, addDays(first, step * number)),
        status: 'draft',
      });
    announce(speech.counted('plan.again.done', count));
  }

  return (
    <section class="same-idea" aria-labelledby="same-idea">
      <h3 id="same-idea">{speech.text('plan.idea')}</h3>
      <ul>
        <For each={others()} fallback={<li class="soft">{speech.text('plan.idea.alone')}</li>}>
          {(other) => (
            <li>
              <button type="button" class="link" onClick={() => calendar.open(other.id)}>
                {sayPost(speech, other)}
              </button>{' '}
              <span class="small soft">
                {view.channelName(other.channel)} · {sayMoment(speech, other.at)}
              </span>
            </li>
          )}
        </For>
      </ul>
      <Show when={free().length > 0}>
        <div class="acts">
          <For each={free()}>
            {({ id, name }) => (
              <button type="button" class="btn ghost sm" onClick={() => adapt(id)}>
                {speech.text('plan.idea.on', { channel: name })}
              </button>
            )}
          </For>
        </div>
      </Show>
      <Show when={props.post.at !== ''}>
        <form class="repeat" onSubmit={repeat}>
          <label>
            <span>{speech.text('plan.again.every')}</span>
            <select class="field" ref={every}>
              <For each={[7, 14, 28]}>
                {(days) => <option value={days}>{speech.text(`plan.again.every.${days}`)}</option>}
              </For>
            </select>
          </label>
          <label>
            <span>{speech.text('plan.again.times')}</span>
            <input class="field" type="number" min="1" max="12" value="3" ref={times} />
          </label>
          <button type="submit" class="btn ghost sm">
            {speech.text('plan.again.do')}
          </button>
        </form>
      </Show>
    </section>
  );
}
