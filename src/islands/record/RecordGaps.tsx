import { For, type JSX, Show } from 'solid-js';
import type { RecordPart } from '#domain/record.ts';
import type { Speech } from '#islands/speech.ts';

/** What each part that is still empty would hold, and where it is done. A part without a page is not spoken of. */
export function RecordGaps(props: {
  speech: Speech;
  title: string;
  parts: readonly RecordPart[];
  places: Partial<Record<RecordPart, string | undefined>>;
}): JSX.Element {
  const { text } = props.speech;
  const gaps = () => props.parts.flatMap((part) => (props.places[part] ? [{ part, href: props.places[part] }] : []));
  return (
    <Show when={gaps().length > 0}>
      <section class="record-gaps no-print">
        <h2>{props.title}</h2>
        <ul>
          <For each={gaps()}>
            {({ part, href }) => (
              <li>
                {text(`record.gap.${part}`)} <a href={href}>{text(`record.go.${part}`)}</a>
              </li>
            )}
          </For>
        </ul>
      </section>
    </Show>
  );
}
