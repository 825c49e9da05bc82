import { For, type JSX, Show } from 'solid-js';
import { type Caption, captionTime } from '#domain/bench/captions.ts';
import type { Speech } from '../speech.ts';

/** A row a caption: when it comes and goes, its lines, how fast it is read. */
export function CaptionTable(props: { captions: readonly Caption[]; speech: Speech }): JSX.Element {
  const { text, number, locale } = props.speech;
  return (
    <table class="bench-captions">
      <caption class="visually-hidden">{text('bench.captions.table')}</caption>
      <thead>
        <tr>
          <th scope="col">{text('bench.captions.when')}</th>
          <th scope="col">{text('bench.captions.text')}</th>
          <th scope="col">{text('bench.captions.speed')}</th>
        </tr>
      </thead>
      <tbody>
        <For each={props.captions}>
          {({ from, to, lines, perSecond, isFastest }) => (
            <tr>
              <td>
                {captionTime(from, locale)} <span class="bench-time">– {captionTime(to, locale)}</span>
              </td>
              <td>{lines.join('\n')}</td>
              <td>
                {number(perSecond, 1)}{' '}
                <Show when={isFastest}>
                  <strong>{text('bench.captions.fastest')}</strong>
                </Show>
              </td>
            </tr>
          )}
        </For>
      </tbody>
    </table>
  );
}
