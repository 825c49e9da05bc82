import { createEffect, type JSX } from 'solid-js';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/** A day, in the browser's own control. It is given a value only when it shows another one: being given the same one in
 * the middle of a year makes it forget the figures typed so far. */
export function DateField(props: ControlProps): JSX.Element {
  const { part } = useTool();
  let input: HTMLInputElement | undefined;
  createEffect(() => {
    const value = String(props.value ?? '');
    if (input && input.value !== value) input.value = value;
  });
  return (
    <input
      id={fieldId(props.path)}
      ref={input}
      class="field"
      type="date"
      min="1900-01-01"
      max="2200-12-31"
      aria-describedby={props.describedBy}
      onChange={(event) => part.set([[props.path, event.currentTarget.value || null]])}
    />
  );
}
