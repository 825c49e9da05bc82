import { For, type JSX, Show } from 'solid-js';
import type { TextReading } from '#domain/text/read-with.ts';
import type { HeardProps } from './heard-props.ts';
import { OpenText } from './Passages.tsx';

/** Length and ease of each text. A place without words is not listed. */
export function TextTable(props: HeardProps): JSX.Element {
  const { speech } = props;
  const formula = () => props.heard.readings[0]?.readability.formula ?? 'gulpease';
  const ease = ({ readability }: TextReading) =>
    'value' in readability ? speech.number(readability.value, 0) : speech.text('voice.tooShort');
  return (
    <details class="voice-numbers">
      <summary>{speech.text('voice.texts')}</summary>
      <table>
        <caption>{speech.text('voice.textsCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{speech.text('voice.col.text')}</th>
            <th scope="col">{speech.text('voice.col.words')}</th>
            <th scope="col">{speech.text('voice.col.sentence')}</th>
            <th scope="col">{speech.text(`voice.${formula()}`)}</th>
          </tr>
        </thead>
        <tbody>
          <For each={props.heard.readings}>
            {(reading, index) => (
              <Show when={reading.words > 0}>
                <tr>
                  <th scope="row">
                    <OpenText from={props} text={index()} />
                  </th>
                  <td>{speech.number(reading.words, 0)}</td>
                  <td>{speech.number(reading.wordsPerSentence ?? 0, 0)}</td>
                  <td>{ease(reading)}</td>
                </tr>
              </Show>
            )}
          </For>
        </tbody>
      </table>
    </details>
  );
}
