import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { type CaseEvent, keptId, readEvent } from '#domain/plan/case-event.ts';
import type { Post } from '#domain/plan/shape.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayMoment, sayShortDay } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

/** What is known so far, in the order of the days, and what of the plan each event touches. */
export function CaseEvents(props: {
  events: readonly CaseEvent[];
  /** How many weeks are over. */
  over: number;
}): JSX.Element {
  const { speech } = useTool();
  const ordered = createMemo(() => props.events.toSorted((a, b) => a.from.localeCompare(b.from)));
  return (
    <div class="case-events">
      <h3>{speech.text('plan.case.events')}</h3>
      <ul>
        <For each={ordered()}>
          {(event) => <EventView event={event} isNew={event.after > 0 && event.after === props.over} />}
        </For>
      </ul>
    </div>
  );
}

function EventView(props: { event: CaseEvent; isNew: boolean }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const state = createMemo(() => readEvent(props.event, view.plan()));
  const when = () => {
    const { from, to } = props.event;
    const first = sayShortDay(speech.locale, from);
    return from === to ? first : speech.text('plan.case.days', { from: first, to: sayShortDay(speech.locale, to) });
  };
  return (
    <li class="case-event" classList={{ replan: props.event.replan }}>
      <h4>
        {props.event.title} <span class="small soft">{when()}</span>
        <Show when={props.isNew}>
          {' '}
          <span class="chip">{speech.text('plan.case.new')}</span>
        </Show>
      </h4>
      <p>{props.event.text}</p>
      <Show when={props.event.after > 0}>
        <p class="small soft">
          {speech.text(props.event.replan ? 'plan.case.replan' : 'plan.case.unknownBefore', {
            week: props.event.after,
          })}
        </p>
      </Show>
      <Show when={state().lacks}>
        <p class="case-open">{speech.text('plan.case.lacks')}</p>
      </Show>
      <Show when={state().open.length > 0}>
        <p class="case-open">{speech.text(`plan.case.effect.${props.event.effect}`)}</p>
      </Show>
      <ul class="case-touched">
        <For each={state().open}>{(post) => <Touched event={props.event} post={post} />}</For>
        <For each={state().kept}>{({ post, reason }) => <Kept event={props.event} post={post} reason={reason} />}</For>
      </ul>
      <Show when={state().isAnswered}>
        <p class="small soft">{speech.text('plan.case.answered')}</p>
      </Show>
    </li>
  );
}

function PostLink(props: { post: Post }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  return (
    <>
      <button type="button" class="link" onClick={() => calendar.open(props.post.id)}>
        {props.post.title.trim() || speech.text('plan.untitled')}
      </button>{' '}
      <span class="small soft">
        {view.channelName(props.post.channel)} · {sayMoment(speech, props.post.at)}
      </span>
    </>
  );
}

/** A post an event touches: moved, changed, or kept with a reason. */
function Touched(props: { event: CaseEvent; post: Post }): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const [isAnswering, setAnswering] = createSignal(false);
  const id = () => keptId(props.event.id, props.post.id);
  let field: HTMLTextAreaElement | undefined;

  function keep(event: SubmitEvent) {
    event.preventDefault();
    const reason = field?.value.trim() ?? '';
    if (reason === '') {
      field?.focus();
      return;
    }
    const path = `play/kept/${id()}`;
    view.set([
      [path, view.plan().play.kept.length + 1],
      [`${path}/event`, props.event.id],
      [`${path}/post`, props.post.id],
      [`${path}/reason`, reason],
    ]);
    announce(speech.text('plan.case.keptNow'));
  }

  return (
    <li>
      <PostLink post={props.post} />
      <div class="finding-acts">
        <button type="button" class="link" onClick={() => calendar.askMove(props.post.id)}>
          {speech.text('plan.moveTo')}
        </button>
        <button type="button" class="link" aria-expanded={isAnswering()} onClick={() => setAnswering(!isAnswering())}>
          {speech.text('plan.case.keep')}
        </button>
      </div>
      <Show when={isAnswering()}>
        <form class="silence" onSubmit={keep}>
          <label for={`keep-${id()}`}>{speech.text('plan.case.keep.because')}</label>
          <textarea class="field" rows="2" id={`keep-${id()}`} ref={field} maxLength={400} />
          <button type="submit" class="btn ghost sm">
            {speech.text('plan.case.keep.do')}
          </button>
        </form>
      </Show>
    </li>
  );
}

function Kept(props: { event: CaseEvent; post: Post; reason: string }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  return (
    <li>
      <PostLink post={props.post} />
      <p class="small">
        {speech.text('plan.case.kept', { reason: props.reason })}{' '}
        <button
          type="button"
          class="link"
          onClick={() => view.set([[`play/kept/${keptId(props.event.id, props.post.id)}`, null]])}
        >
          {speech.text('plan.case.keep.undo')}
        </button>
      </p>
    </li>
  );
}
