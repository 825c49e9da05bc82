import { For, type JSX, Show } from 'solid-js';
import { monthsOf } from '#domain/portfolio/plan-month.ts';
import { formatDate } from '#i18n/format.ts';
import { useTool } from '#islands/workshop/tool.ts';
import type { Sources } from './use-sources.ts';

/** Which month of the plan goes in, where it has more than one. */
export function MonthChoice(props: { sources: Sources }): JSX.Element {
  const { speech, part } = useTool();
  const months = () => monthsOf(props.sources.plan());
  const sayMonth = (month: string) => formatDate(speech.locale, `${month}-01`).replace(/^1\D?\s+/, '');
  return (
    <Show when={months().length > 1}>
      <label class="portfolio-choice">
        <span class="small">{speech.text('portfolio.month')}</span>
        <select class="field" onChange={(event) => part.set([['parts/month', event.currentTarget.value]])}>
          <For each={months()}>
            {(month) => (
              <option value={month} selected={month === props.sources.month()}>
                {sayMonth(month)}
              </option>
            )}
          </For>
        </select>
      </label>
    </Show>
  );
}

/** Which closed shift is told, where there is more than one; and again, where it could not be lived. */
export function ShiftChoice(props: { sources: Sources }): JSX.Element {
  const { speech, part } = useTool();
  const { text } = speech;
  const { shift } = props.sources;
  const hasFailed = () => {
    const own = shift.source();
    return own.type === 'absent' && own.reason === 'failed';
  };
  return (
    <>
      <Show when={shift.shifts().length > 1}>
        <label class="portfolio-choice">
          <span class="small">{text('portfolio.shift')}</span>
          <select class="field" onChange={(event) => part.set([['parts/shift', event.currentTarget.value]])}>
            <For each={shift.shifts()}>
              {({ id, title, at }) => (
                <option value={id} selected={id === shift.chosen()?.id}>
                  {text('portfolio.shift.of', { title, day: formatDate(speech.locale, at, 'short') })}
                </option>
              )}
            </For>
          </select>
        </label>
      </Show>
      <Show when={hasFailed()}>
        <button type="button" class="btn ghost sm" onClick={shift.again}>
          {text('portfolio.shift.again')}
        </button>
      </Show>
    </>
  );
}
