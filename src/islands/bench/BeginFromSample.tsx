import { type JSX, Show } from 'solid-js';
import type { Speech } from '../speech.ts';

/** While nothing is written: says that the sample is shown, and puts it into the fields. */
export function BeginFromSample(props: { speech: Speech; isBlank: boolean; begin: () => void }): JSX.Element {
  const { text } = props.speech;
  return (
    <Show when={props.isBlank}>
      <p class="bench-act">
        <button type="button" class="btn ghost sm" onClick={() => props.begin()}>
          {text('bench.all.begin')}
        </button>
        <span class="soft">{text('bench.all.sample')}</span>
      </p>
    </Show>
  );
}
