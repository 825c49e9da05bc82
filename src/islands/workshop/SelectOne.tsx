import { For, type JSX, Show } from 'solid-js';
import type { ControlProps, Named } from './control.ts';
import { fieldId, useTool } from './tool.ts';

interface SelectOneProps {
  field: ControlProps;
  options: readonly Named[];
  /** What the empty choice says. */
  none: string;
  /** What the value is called when no option has it: said, not dropped. */
  lost?: string | undefined;
  /** A last choice that does something else than choose. */
  more?: { name: string; choose: () => void } | undefined;
}

const moreValue = '+';

/** One of few. */
export function SelectOne(props: SelectOneProps): JSX.Element {
  const { part } = useTool();

  function choose(select: HTMLSelectElement) {
    if (select.value !== moreValue) {
      part.set([[props.field.path, select.value || null]]);
      return;
    }
    select.value = String(props.field.value ?? '');
    props.more?.choose();
  }

  return (
    <select
      id={fieldId(props.field.path)}
      class="field"
      aria-describedby={props.field.describedBy}
      onChange={(event) => choose(event.currentTarget)}
    >
      <option value="">{props.none}</option>
      <Show when={props.lost}>
        <option value={String(props.field.value)} selected>
          {props.lost}
        </option>
      </Show>
      <For each={props.options}>
        {({ id, name }) => (
          <option value={id} selected={id === props.field.value}>
            {name}
          </option>
        )}
      </For>
      <Show when={props.more}>{(more) => <option value={moreValue}>{more().name}</option>}</Show>
    </select>
  );
}
