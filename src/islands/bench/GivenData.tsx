import { For, type JSX, Show } from 'solid-js';
import type { GivenDatum } from '#domain/bench/given-data.ts';
import type { Speech } from '../speech.ts';

/** What a request would give to a machine, with the words read and the field they stand in. One may go on. */
export function GivenData(props: { found: readonly GivenDatum[]; speech: Speech }): JSX.Element {
  const { text, counted } = props.speech;
  return (
    <div class="bench-given">
      <p role="status">
        <Show when={props.found.length > 0} fallback={text('bench.assistant.given.none')}>
          <strong>{counted('bench.assistant.given', props.found.length)}</strong> {text('bench.assistant.given.what')}
        </Show>
      </p>
      <ul>
        <For each={props.found}>
          {({ kind, words, field }) => (
            <li>
              <q>{words}</q> {text(`bench.assistant.given.${kind}`)}{' '}
              <span class="soft">
                {text('bench.assistant.given.where', { field: text(`bench.assistant.${field}`) })}
              </span>
            </li>
          )}
        </For>
      </ul>
    </div>
  );
}
