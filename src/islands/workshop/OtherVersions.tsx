import { For, type JSX, Show } from 'solid-js';
import type { Cell, Value } from '#domain/project/cells.ts';
import { type Field, fieldName } from '#domain/project/fields.ts';
import { useTool } from './tool.ts';

/** «Altra versione»: what another tab wrote in the same field, until one of the two is chosen. */
export function OtherVersions(props: { path: string; cell: Cell | undefined; own: Field }): JSX.Element {
  const { part, shape, speech, channels } = useTool();
  const sayValue = (value: Value) => {
    if (props.own.kind === 'choice' || props.own.kind === 'level')
      return speech.text(`option.${fieldName(shape, props.path).split('.').at(-1)}.${value}`);
    if (props.own.kind === 'channel') return channels.find(({ id }) => id === value)?.name ?? String(value);
    return typeof value === 'number' ? speech.number(value) : String(value);
  };
  return (
    <Show when={props.cell?.others.length}>
      <div class="other-versions">
        <For each={props.cell?.others}>
          {(other) => (
            <div class="other-version">
              <p>
                <strong>{speech.text('workshop.other')}</strong> <span class="soft">{speech.moment(other.at)}</span>
              </p>
              <blockquote>{sayValue(other.value)}</blockquote>
              <button type="button" class="btn ghost sm" onClick={() => part.choose(props.path, other.id)}>
                {speech.text('workshop.useOther')}
              </button>
            </div>
          )}
        </For>
        <button type="button" class="btn ghost sm" onClick={() => part.choose(props.path, props.cell?.id ?? '')}>
          {speech.text('workshop.keepThis')}
        </button>
      </div>
    </Show>
  );
}
