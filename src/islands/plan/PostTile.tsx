import { type JSX, Show } from 'solid-js';
import { timeOfMoment } from '#domain/plan/calendar.ts';
import { statusOf } from '#domain/plan/order.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { tileIdOf, usePlan } from './plan-view.ts';
import { sayMoment } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

/** One post where it stands in the calendar: hour, channel, title; its pillar by colour and line, its state by the edge. */
export function PostTile(props: { id: string; isDetailed: boolean; isAlwaysReached?: boolean }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const post = () => view.post(props.id);
  const title = () => post()?.title.trim() || speech.text('plan.untitled');
  const status = () => {
    const own = post();
    return own ? statusOf(own) : 'idea';
  };
  const channel = () => view.channelName(post()?.channel ?? '');
  const gravity = () => view.gravest(props.id);
  const label = () =>
    [
      sayMoment(speech, post()?.at ?? ''),
      channel(),
      title(),
      speech.text(`option.status.${status()}`),
      ...(gravity() ? [speech.text(`plan.tile.${gravity()}`)] : []),
    ]
      .filter((part) => part !== '')
      .join(', ');
  return (
    <button
      type="button"
      class="post"
      id={tileIdOf(props.id)}
      data-post={props.id}
      data-pillar={view.pillarPlace(post()?.pillar ?? '')}
      data-status={status()}
      data-gravity={gravity()}
      tabindex={props.isAlwaysReached || calendar.isAtPost(props.id) ? 0 : -1}
      aria-label={label()}
      aria-current={calendar.isOpen(props.id) ? 'true' : undefined}
      onClick={() => calendar.open(props.id)}
    >
      <span class="post-when">
        <span class="post-time">{timeOfMoment(post()?.at ?? '') || '–'}</span>{' '}
        <span class="post-channel">{channel()}</span>
      </span>
      <span class="post-title">{title()}</span>
      <Show when={props.isDetailed}>
        <span class="post-state">{speech.text(`option.status.${status()}`)}</span>
      </Show>
    </button>
  );
}
