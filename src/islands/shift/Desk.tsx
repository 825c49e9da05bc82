import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import { minutesWorked } from '#domain/shift/desk-log.ts';
import { halfHourOf } from '#domain/shift/shift-case.ts';
import type { Speech } from '#islands/speech.ts';
import type { ShiftState } from '#stores/create-shift.ts';
import { actAtDesk, leaveShift } from '#stores/shift.ts';
import { CloseDay } from './CloseDay.tsx';
import { CrisisPanel } from './CrisisPanel.tsx';
import { DeskSide } from './DeskSide.tsx';
import { Inbox } from './Inbox.tsx';
import { sayClock, sayHalfHour } from './say-shift.ts';
import { DeskContext, type ShiftPageProps } from './shift-page.ts';
import { Thread } from './Thread.tsx';

/** A day at the desk: who wrote, one conversation, how the community is. */
export function Desk(props: {
  speech: Speech;
  page: ShiftPageProps;
  state: Extract<ShiftState, { type: 'live' }>;
}): JSX.Element {
  const { text, counted } = props.speech;
  const [chosen, setChosen] = createSignal<number>();
  const [isClosing, setClosing] = createSignal(false);
  const own = () => props.state.file.shift;
  const day = () => props.state.time.day;
  const left = createMemo(() => Math.max(0, own().minutes - minutesWorked(props.state.shift.log, day())));
  const minutesOpen = () => (halfHourOf(own().closes) - halfHourOf(own().opens)) * 30;
  const isOver = () => props.state.time.minute >= minutesOpen();
  /** To the next half-hour, when something may have come. */
  const waitUntil = () => (Math.floor(props.state.time.minute / 30) + 1) * 30;
  const [title, setTitle] = createSignal<HTMLHeadingElement>();

  return (
    <DeskContext.Provider
      value={{
        speech: props.speech,
        page: props.page,
        live: () => props.state,
        chosen,
        choose: setChosen,
        isBusy: () => props.state.isBusy,
      }}
    >
      <div class="desk" classList={{ 'is-reading': chosen() !== undefined }}>
        <div class="desk-bar">
          <h1 tabindex="-1" ref={setTitle}>
            {own().title}
          </h1>
          <span class="chip">
            {sayHalfHour(props.speech, props.state.view.now, own().date).split(',')[0]},{' '}
            {sayClock(own().opens, props.state.time, own().closes)}
          </span>
          <span class="desk-minutes">
            <strong>{counted('shift.minutes', left())}</strong> <span class="soft">{text('shift.left')}</span>
          </span>
          <Show when={own().days > 1}>
            <span class="soft small">{text('shift.dayOf', { day: day() + 1, days: own().days })}</span>
          </Show>
          <span class="acts">
            <Show when={!isOver()}>
              <button
                type="button"
                class="btn ghost sm"
                disabled={props.state.isBusy}
                onClick={() => void actAtDesk({ type: 'wait', until: waitUntil() })}
              >
                {text('shift.wait')}
              </button>
            </Show>
            <button type="button" class="btn sm" onClick={() => setClosing(true)}>
              {text('shift.close')}
            </button>
            <button type="button" class="btn ghost sm" onClick={leaveShift}>
              {text('shift.leave')}
            </button>
          </span>
        </div>
        <p class="visually-hidden" role="status">
          {text('shift.said', { minutes: left(), count: props.state.view.conversations.length })}
        </p>
        <Show when={!props.state.kept.ok}>
          <p class="notice" role="alert">
            {text('shift.notKept')}
          </p>
        </Show>
        <Show when={isOver() || left() === 0}>
          <p class="notice">{text(isOver() ? 'shift.over' : 'shift.noMinutes')}</p>
        </Show>
        <Show when={props.state.shift.help === 'more' && props.state.shift.log.length === 0}>
          <p class="notice">{text('shift.help.guide')}</p>
        </Show>
        <Show when={props.state.file.crisis}>{(crisis) => <CrisisPanel crisis={crisis()} left={left()} />}</Show>
        <div class="desk-grid">
          <Inbox />
          <Thread left={left()} isOver={isOver()} />
          <DeskSide />
        </div>
        <CloseDay isOpen={isClosing()} close={() => setClosing(false)} after={() => title()?.focus()} />
      </div>
    </DeskContext.Provider>
  );
}
