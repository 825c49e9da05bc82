import { createSignal, type JSX } from 'solid-js';
import { readNumber } from '#domain/number-text.ts';
import type { Field } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

/**
 * A number, as people of the language write it. What cannot be read as one is kept as it was typed, and said. While
 * somebody types, the field shows their letters; afterwards, the number.
 */
export function NumberField(props: ControlProps & { own: Extract<Field, { kind: 'number' }> }): JSX.Element {
  const { part, speech, locale } = useTool();
  const [typed, setTyped] = createSignal<string>();
  const unit = () => (props.own.unit === 'any' || props.own.unit === 'n' ? '' : props.own.unit);

  function type(text: string) {
    setTyped(text);
    const read = readNumber(text, locale, unit());
    const values = [[props.path, read.type === 'number' ? read.value : read.type === 'empty' ? null : text]] as const;
    part.set(values);
  }
  const shown = () =>
    typed() ?? (typeof props.value === 'number' ? speech.plainNumber(props.value) : String(props.value ?? ''));

  return (
    <span class="number">
      <input
        id={fieldId(props.path)}
        class="field"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={shown()}
        aria-describedby={props.describedBy}
        onInput={(event) => type(event.currentTarget.value)}
        onBlur={() => setTyped(undefined)}
      />
      {unit() && <span class="unit">{speech.text(`option.unit.${unit()}`)}</span>}
    </span>
  );
}
