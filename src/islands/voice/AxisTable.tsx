import { For, type JSX } from 'solid-js';
import type { AxisReading } from '#domain/text/axes.ts';
import type { Speech } from '../speech.ts';
import { sayValue } from './AxisList.tsx';

/** The chart's equal for who does not see it. */
export function AxisTable(props: { axes: readonly AxisReading[]; speech: Speech }): JSX.Element {
  const { speech } = props;
  return (
    <details class="voice-numbers">
      <summary>{speech.text('voice.table')}</summary>
      <table>
        <caption class="visually-hidden">{speech.text('voice.tableCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{speech.text('voice.col.axis')}</th>
            <th scope="col">{speech.text('voice.said')}</th>
            <th scope="col">{speech.text('voice.heard')}</th>
            <th scope="col">{speech.text('voice.col.words')}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.axes}>
            {(reading) => (
              <tr>
                <th scope="row">{speech.text(`voice.axis.${reading.axis}`)}</th>
                <td>{sayValue(speech, reading.said, 'voice.notSaid')}</td>
                <td>{sayValue(speech, reading.heard, 'voice.notHeard')}</td>
                <td>{speech.number(reading.words, 0)}</td>
              </tr>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}
