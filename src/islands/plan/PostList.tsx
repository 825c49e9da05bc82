import { createMemo, For, type JSX, Show } from 'solid-js';
import { weekOf } from '#domain/plan/calendar.ts';
import { isSameList } from '#domain/project/keep-each.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { PostTile } from './PostTile.tsx';
import { usePlan } from './plan-view.ts';
import { sayDay } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

/** Every post shown, by week and day. Up and down go along it. */
export function PostList(): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const days = createMemo(() => [...new Set(view.line().map(({ day }) => day))].filter((day) => day !== ''), [], {
    equals: isSameList,
  });
  const weeks = createMemo(() => [...new Set(days().map(weekOf))], [], { equals: isSameList });
  return (
    <section
      class="post-list"
      aria-labelledby="calendar-title"
      tabindex="-1"
      ref={calendar.surface}
      onKeyDown={calendar.onKey}
      onFocusIn={calendar.onFocus}
    >
      <For each={weeks()} fallback={<p class="soft">{speech.text('plan.list.none')}</p>}>
        {(week) => (
          <section aria-labelledby={`week-${week}`}>
            <h3 id={`week-${week}`}>{speech.text('plan.list.week', { day: sayDay(speech.locale, week) })}</h3>
            <For each={days().filter((day) => weekOf(day) === week)}>{(day) => <DayList day={day} />}</For>
          </section>
        )}
      </For>
    </section>
  );
}

function DayList(props: { day: string }): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const ids = () => view.postsOf(props.day);
  return (
    <div class="list-day" data-day={props.day}>
      <p class="list-date">
        {sayDay(speech.locale, props.day)}
        <For each={view.marksOf(props.day)}>
          {({ name, kind }) => (
            <span class="mark" data-kind={kind}>
              {name}
            </span>
          )}
        </For>
      </p>
      <ul>
        <For each={ids()}>
          {(id) => (
            <li>
              <PostTile id={id} isDetailed={true} />
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}

/** The posts that have no day yet: ideas that wait. */
export function UndatedPosts(): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const ids = () => view.postsOf('');
  return (
    <Show when={ids().length > 0}>
      <section class="undated" aria-labelledby="undated" onKeyDown={calendar.onKey} onFocusIn={calendar.onFocus}>
        <h3 id="undated">{speech.text('plan.undated')}</h3>
        <ul data-day="">
          <For each={ids()}>
            {(id) => (
              <li>
                <PostTile id={id} isDetailed={true} isAlwaysReached={true} />
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
