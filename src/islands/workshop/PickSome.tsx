import { For, type JSX } from 'solid-js';
import type { ControlProps, Named } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/** Several of few, each in a cell of its own. */
export function PickSome(props: { field: ControlProps; options: readonly Named[]; none?: string }): JSX.Element {
  const { part, cell } = useTool();
  return (
    <fieldset class="picks" id={fieldId(props.field.path)} tabindex="-1" aria-describedby={props.field.describedBy}>
      <legend>{props.field.label}</legend>
      <For each={props.options} fallback={props.none && <p class="hint">{props.none}</p>}>
        {({ id, name }) => (
          <label>
            <input
              type="checkbox"
              checked={cell(`${props.field.path}/${id}`)?.value === true}
              onChange={(event) => part.set([[`${props.field.path}/${id}`, event.currentTarget.checked || null]])}
            />
            <span>{name}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
