import { For, type JSX, Show } from 'solid-js';
import type { SummaryLine } from '#domain/canvas/summary.ts';

/** What a cell says, line by line; or, when it says nothing yet, what stands in its place. */
export function CellLines(props: { lines: readonly SummaryLine[]; empty?: JSX.Element }): JSX.Element {
  return (
    <For each={props.lines} fallback={props.empty}>
      {({ label, text }) => (
        <p>
          <Show when={label}>
            <strong>{label}</strong>{' '}
          </Show>
          {text}
        </p>
      )}
    </For>
  );
}
