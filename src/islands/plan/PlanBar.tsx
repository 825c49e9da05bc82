import { For, type JSX, Show } from 'solid-js';
import { addDays, addMonths } from '#domain/plan/calendar.ts';
import { noFilter, type PlanViewName, type PostFilter, planViews } from '#domain/plan/order.ts';
import { dayKinds, statuses } from '#domain/plan/shape.ts';
import type { Named } from '#islands/workshop/control.ts';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayMonth, sayShortDay } from './say-moment.ts';
import { useCalendar } from './use-calendar.ts';

/** Which days are looked at, how, and which posts. */
export function PlanBar(props: { children: JSX.Element }): JSX.Element {
  const { speech, announce } = useTool();
  const view = usePlan();
  const calendar = useCalendar();
  const titles: Record<PlanViewName, () => string> = {
    month: () => sayMonth(speech.locale, view.month()),
    week: () => speech.text('plan.weekOf', { day: sayShortDay(speech.locale, view.week()[0] ?? view.day()) }),
    list: () => speech.text('plan.list'),
  };
  const title = () => titles[view.view()]();
  const isList = () => view.view() === 'list';

  function step(offset: number) {
    const day = view.view() === 'week' ? addDays(view.day(), 7 * offset) : `${addMonths(view.month(), offset)}-01`;
    view.setPlace({ day });
    announce(title());
  }

  return (
    <>
      <div class="plan-bar">
        <div class="plan-when">
          <Show when={!isList()}>
            <button type="button" class="icon-btn" aria-label={speech.text('plan.before')} onClick={() => step(-1)}>
              <span aria-hidden="true">‹</span>
            </button>
          </Show>
          <h2 id="calendar-title" aria-live="polite">
            {title()}
          </h2>
          <Show when={!isList()}>
            <button type="button" class="icon-btn" aria-label={speech.text('plan.after')} onClick={() => step(1)}>
              <span aria-hidden="true">›</span>
            </button>
          </Show>
        </div>
        <fieldset class="segments">
          <legend class="visually-hidden">{speech.text('plan.view')}</legend>
          <For each={planViews}>
            {(name) => (
              <label>
                <input
                  type="radio"
                  name="plan-view"
                  checked={view.view() === name}
                  onChange={() => view.setView(name)}
                />
                <span>{speech.text(`plan.view.${name}`)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <button type="button" class="btn sm" onClick={() => calendar.add(view.day())}>
          {speech.text('plan.new')}
        </button>
      </div>
      <div class="plan-bar">
        {props.children}
        <Filters />
      </div>
    </>
  );
}

function Filters(): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const count = () => Object.values(view.filter()).filter((wanted) => wanted !== '').length;
  const named: { [K in keyof PostFilter]: () => readonly Named[] } = {
    channel: () => view.usedChannels(),
    pillar: () => view.pillars(),
    objective: () => view.objectives(),
    status: () => statuses.map((id) => ({ id, name: speech.text(`option.status.${id}`) })),
  };
  const isHidden = (kind: string) => view.plan().days.hidden.some((hidden) => hidden === kind);
  return (
    <details class="filters">
      <summary>{count() === 0 ? speech.text('plan.filters') : speech.counted('plan.filters.on', count())}</summary>
      <div class="filter-fields">
        <For each={Object.entries(named)}>
          {([name, options]) => (
            <label>
              <span>{speech.text(`plan.filter.${name}`)}</span>
              <select
                class="field"
                onChange={(event) => view.setFilter({ ...view.filter(), [name]: event.currentTarget.value })}
              >
                <option value="">{speech.text('plan.filter.all')}</option>
                <For each={options()}>
                  {(option) => (
                    <option value={option.id} selected={Object.values(view.filter()).includes(option.id)}>
                      {option.name}
                    </option>
                  )}
                </For>
              </select>
            </label>
          )}
        </For>
        <fieldset>
          <legend>{speech.text('plan.days')}</legend>
          <For each={dayKinds}>
            {(kind) => (
              <label class="flag">
                <input
                  type="checkbox"
                  checked={!isHidden(kind)}
                  onChange={(event) => view.set([[`days/hidden/${kind}`, !event.currentTarget.checked || null]])}
                />
                <span>{speech.text(`plan.days.${kind}`)}</span>
              </label>
            )}
          </For>
        </fieldset>
        <button type="button" class="btn ghost sm" disabled={count() === 0} onClick={() => view.setFilter(noFilter)}>
          {speech.text('plan.filter.none')}
        </button>
      </div>
    </details>
  );
}
