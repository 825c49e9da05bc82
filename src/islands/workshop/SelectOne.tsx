import { For, type JSX, Show } from 'solid-js';
import type { ControlProps, Named } from './control.ts';
import { fieldId, useTool } from './tool.ts';

interface SelectOneProps extends ControlProps {
  options: readonly Named[];
  /** What the empty choice says. */
  none: string;
  /** What the value is called when no option has it: said, not dropped. */
  lost?: string | undefined;
}

/** One of few. */
export function SelectOne(props: SelectOneProps): JSX.Element {
  const { part } = useTool();
  return (
    <select
      id={fieldId(props.path)}
      class="field"
      aria-describedby={props.describedBy}
      onChange={(event) => part.set([[props.path, event.currentTarget.value || null]])}
    >
      <option value="">{props.none}</option>
      <Show when={props.lost}>
        <option value={String(props.value)} selected>
          {props.lost}
        </option>
      </Show>
      <For each={props.options}>
        {({ id, name }) => (
          <option value={id} selected={id === props.value}>
            {name}
          </option>
        )}
      </For>
    </select>
  );
}
