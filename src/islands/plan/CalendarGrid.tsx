import { For, type JSX, Show } from 'solid-js';
import { weekdayOf } from '#domain/plan/calendar.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { PostTile } from './PostTile.tsx';
import { usePlan } from './plan-view.ts';
import { sayDay } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

/** Weeks of days with their posts, a row a week. One stop of the Tab key; arrows move inside. */
export function CalendarGrid(props: { weeks: readonly (readonly string[])[]; isDetailed: boolean }): JSX.Element {
  const { speech } = useTool();
  const calendar = useCalendar();
  return (
    <div
      class="calendar"
      classList={{ detailed: props.isDetailed }}
      role="grid"
      aria-labelledby="calendar-title"
      aria-describedby="calendar-keys"
      tabindex="-1"
      ref={calendar.surface}
      onKeyDown={calendar.onKey}
      onFocusIn={calendar.onFocus}
    >
      {/* biome-ignore lint/a11y/useFocusableInteractive: in a grid one moves from cell to cell, not over rows. */}
      <div role="row" class="weekdays">
        <For each={props.weeks[0]}>
          {(day) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the name of a column is not a place to be.
            <div role="columnheader">
              <abbr title={speech.text(`plan.weekday.${weekdayOf(day)}`)}>
                {speech.text(`plan.weekday.short.${weekdayOf(day)}`)}
              </abbr>
            </div>
          )}
        </For>
      </div>
      <For each={props.weeks}>
        {(week) => (
          // biome-ignore lint/a11y/useFocusableInteractive: in a grid one moves from cell to cell, not over rows.
          <div role="row" class="week">
            <For each={week}>{(day) => <DayCell day={day} isDetailed={props.isDetailed} />}</For>
          </div>
        )}
      </For>
    </div>
  );
}

function DayCell(props: { day: string; isDetailed: boolean }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const ids = () => view.postsOf(props.day);
  const marks = () => view.marksOf(props.day);
  const isActive = () => calendar.isAt(props.day);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: it takes the focus by `tabindex`, which the rule does not see here.
    <div
      role="gridcell"
      class="day"
      classList={{
        other: !props.isDetailed && props.day.slice(0, 7) !== view.month(),
        outside: !view.isInPeriod(props.day),
        today: props.day === view.today,
        over: calendar.isOver(props.day),
      }}
      data-day={props.day}
      tabindex={isActive() ? 0 : -1}
      aria-current={props.day === view.today ? 'date' : undefined}
      onDblClick={(event) => event.target === event.currentTarget && calendar.add(props.day)}
    >
      <span class="day-head">
        <b aria-hidden="true">{Number(props.day.slice(8))}</b>
        <span class="visually-hidden">{sayDay(speech.locale, props.day)}</span>
        <For each={marks()}>
          {({ name, kind }) => (
            <span class="mark" data-kind={kind} title={name}>
              {name}
            </span>
          )}
        </For>
      </span>
      <Show when={ids().length > 0}>
        <ul>
          <For each={ids()}>
            {(id) => (
              <li>
                <PostTile id={id} isDetailed={props.isDetailed} />
              </li>
            )}
          </For>
        </ul>
      </Show>
      <button
        type="button"
        class="add-here"
        tabindex="-1"
        aria-label={speech.text('plan.day.add', { day: sayDay(speech.locale, props.day) })}
        onClick={() => calendar.add(props.day)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
