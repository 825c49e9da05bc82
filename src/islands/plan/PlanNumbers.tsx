import { For, type JSX, Show } from 'solid-js';
import { useTool } from '#islands/workshop/tool.ts';
import { usePlan } from './plan-view.ts';
import { sayShortDay } from './say-moment.ts';

interface Row {
  name: string;
  /** What the plan has, and what the strategy says, if it does. */
  value: number;
  wanted: number | null;
  said: string;
}

/** The plan in numbers beside those of the strategy: hours by week, parts of the pillars, posts a week by channel. */
export function PlanNumbers(): JSX.Element {
  const { speech } = useTool();
  const view = usePlan();
  const number = (value: number) => speech.number(value, 1);
  const against = (key: string, value: number, wanted: number | null) =>
    wanted === null
      ? speech.text(`plan.numbers.${key}`, { value: number(value) })
      : speech.text(`plan.numbers.${key}.of`, { value: number(value), wanted: number(wanted) });
  const tables = () => {
    const known = view.summary();
    if (!known) return [];
    const { weeks, there, pillars, cadences } = known;
    return [
      {
        title: speech.text('plan.numbers.hours'),
        rows: weeks.map(
          ({ week, hours }): Row => ({
            name: sayShortDay(speech.locale, week),
            value: hours,
            wanted: there,
            said: against('hour', hours, there),
          }),
        ),
      },
      {
        title: speech.text('plan.numbers.pillars'),
        rows: pillars.map(
          ({ name, share, wanted }): Row => ({
            name,
            value: share,
            wanted,
            said: against('share', Math.round(share), wanted),
          }),
        ),
      },
      {
        title: speech.text('plan.numbers.cadences'),
        rows: cadences.map(
          ({ channel, made, wanted }): Row => ({
            name: view.channelName(channel),
            value: made,
            wanted,
            said: against('cadence', made, wanted),
          }),
        ),
      },
    ].filter(({ rows }) => rows.length > 0);
  };
  return (
    <Show when={tables().length > 0}>
      <details class="plan-numbers" open>
        <summary>{speech.text('plan.numbers')}</summary>
        <For each={tables()}>
          {({ title, rows }) => (
            <table>
              <caption>{title}</caption>
              <tbody>
                <For each={rows}>
                  {({ name, value, said }) => (
                    <tr>
                      <th scope="row">{name}</th>
                      <td>
                        <meter
                          class="bar"
                          min="0"
                          max={Math.max(1, ...rows.map((row) => Math.max(row.value, row.wanted ?? 0)))}
                          value={value}
                          aria-hidden="true"
                        />
                      </td>
                      <td>{said}</td>
                    </tr>
                  )}
                </For>
              </tbody>
            </table>
          )}
        </For>
      </details>
    </Show>
  );
}
