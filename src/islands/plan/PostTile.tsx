import { type JSX, Show } from 'solid-js';
import { dayOfMoment, timeOfMoment } from '#domain/plan/calendar.ts';
import { statusOf } from '#domain/plan/order.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { tileIdOf, usePlan } from './plan-view.ts';
import { sayDay } from './say-moment.ts';
import { sayPost } from './say-post.ts';
import { useCalendar } from './use-calendar.ts';

/** One post where it stands in the calendar: hour, channel, title; its pillar by colour and line, its state by the edge. */
export function PostTile(props: { id: string; isDetailed: boolean; isAlwaysReached?: boolean }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const post = () => view.post(props.id);
  const title = () => sayPost(speech, post());
  const status = () => {
    const own = post();
    return own ? statusOf(own) : 'idea';
  };
  const channel = () => view.channelName(post()?.channel ?? '');
  const gravity = () => view.findingsOf(props.id)[0]?.severity;
  const at = () => post()?.at ?? '';
  const day = () => (at() === '' ? speech.text('plan.noDay') : sayDay(speech.locale, dayOfMoment(at())));
  /** What the eye sees by edge and sign. */
  const state = () => {
    const found = gravity();
    return found ? [speech.text(`plan.tile.${found}`)] : [];
  };
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
      aria-current={calendar.isOpen(props.id) ? 'true' : undefined}
      onClick={() => calendar.open(props.id)}
    >
      <span class="post-when">
        <span class="visually-hidden">{day()} </span>
        <Show when={timeOfMoment(at())} fallback={<span aria-hidden="true">–</span>}>
          {(time) => <span class="post-time">{time()}</span>}
        </Show>{' '}
        <span class="post-channel">{channel()}</span>
      </span>
      <span class="post-title">{title()}</span>
      <span classList={{ 'post-state': props.isDetailed, 'visually-hidden': !props.isDetailed }}>
        {speech.text(`option.status.${status()}`)}
      </span>
      <span class="visually-hidden">{state().join(', ')}</span>
    </button>
  );
}
