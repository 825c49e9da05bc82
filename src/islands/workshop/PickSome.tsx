import { For, type JSX } from 'solid-js';
import type { ControlProps, Named } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/** Several of few, each in a cell of its own. */
export function PickSome(props: ControlProps & { options: readonly Named[]; none?: string }): JSX.Element {
  const { part, cells } = useTool();
  return (
    <fieldset class="picks" id={fieldId(props.path)} tabindex="-1" aria-describedby={props.describedBy}>
      <legend>{props.label}</legend>
      <For each={props.options} fallback={props.none && <p class="hint">{props.none}</p>}>
        {({ id, name }) => (
          <label>
            <input
              type="checkbox"
              checked={cells().get(`${props.path}/${id}`)?.value === true}
              onChange={(event) => part.set([[`${props.path}/${id}`, event.currentTarget.checked || null]])}
            />
            <span>{name}</span>
          </label>
        )}
      </For>
    </fieldset>
  );
}
