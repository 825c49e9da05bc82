import { For, type JSX, Show } from 'solid-js';
import { hoursAsked, hoursThere, waysOut } from '#domain/strategy/arithmetic.ts';
import type { Strategy } from '#domain/strategy/shape.ts';
import { useTool } from './tool.ts';

/** The hours the channels ask against those there are, line by line, with the three ways out when they do not fit. */
export function HoursView(props: { strategy: Strategy }): JSX.Element {
  const { speech, channels } = useTool();
  const hours = (value: number) => speech.text('workshop.hours.value', { hours: speech.number(value, 1) });
  const nameOf = (channel: string) => channels.find(({ id }) => id === channel)?.name ?? channel;
  const asked = () => hoursAsked(props.strategy);
  const there = () => hoursThere(props.strategy);
  const ways = () => waysOut(props.strategy);
  const dropped = () => {
    const names = props.strategy.channels.channels
      .filter(({ id }) => ways()?.drop.includes(id))
      .map(({ channel }) => nameOf(channel));
    return new Intl.ListFormat(speech.locale, { type: 'conjunction' }).format(names);
  };
  return (
    <Show when={asked().total > 0}>
      <section class="hours" aria-labelledby="hours">
        <h3 id="hours">{speech.text('workshop.hours')}</h3>
        <table>
          <tbody>
            <For each={asked().channels.filter((line) => line.hours > 0)}>
              {(line) => (
                <tr>
                  <th scope="row">{nameOf(line.channel)}</th>
                  <td>{hours(line.hours)}</td>
                </tr>
              )}
            </For>
            <Show when={asked().answers > 0}>
              <tr>
                <th scope="row">{speech.text('workshop.hours.answers')}</th>
                <td>{hours(asked().answers)}</td>
              </tr>
            </Show>
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{speech.text('workshop.hours.asked')}</th>
              <td>{hours(asked().total)}</td>
            </tr>
            <tr>
              <th scope="row">{speech.text('workshop.hours.there')}</th>
              <td>{there() === null ? speech.text('workshop.hours.unknown') : hours(there() ?? 0)}</td>
            </tr>
          </tfoot>
        </table>
        <Show
          when={ways()}
          fallback={<Show when={there() !== null}>{<p class="fits">{speech.text('workshop.hours.fit')}</p>}</Show>}
        >
          {(out) => (
            <>
              <p>{speech.text('workshop.hours.over', { hours: speech.number(out().missing, 1) })}</p>
              <ol>
                <Show when={out().drop.length > 0}>
                  <li>
                    {speech.text('workshop.hours.drop', {
                      channels: dropped(),
                      hours: speech.number(out().dropHours, 1),
                    })}
                  </li>
                </Show>
                <li>
                  {speech.text('workshop.hours.fewer', {
                    posts: speech.number(out().posts, 1),
                    fit: speech.number(out().fit, 1),
                  })}
                </li>
                <li>{speech.text('workshop.hours.more', { hours: speech.number(out().missing, 1) })}</li>
              </ol>
            </>
          )}
        </Show>
      </section>
    </Show>
  );
}
