import { type Component, createMemo, type JSX, Show } from 'solid-js';
import { Dynamic } from 'solid-js/web';
import { type Field, fieldName } from '#domain/project/fields.ts';
import { readValue } from '#domain/project/fit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { ControlProps } from './control.ts';
import { NumberField } from './NumberField.tsx';
import { OtherVersions } from './OtherVersions.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { TextField } from './TextField.tsx';
import { useTool } from './tool.ts';

type Own = Exclude<Field, { kind: 'list' }>;

/** Which control a kind of field has. Each takes the kinds it is listed for: the table is what holds it to that. */
const controls = {
  text: TextField,
  long: TextField,
  lines: TextField,
  number: NumberField,
  channel: ReferenceField,
  ref: ReferenceField,
  refs: ReferenceField,
  choice: ChoiceField,
  level: ChoiceField,
  picks: ChoiceField,
  flag: ChoiceField,
  date: ChoiceField,
} as unknown as Record<Own['kind'], Component<ControlProps & { own: Own }>>;

/** One field with its label, its hint, its control, and what else was written there. */
export function FieldRow(props: { path: string; own: Own }): JSX.Element {
  const { area, shape, speech, cells } = useTool();
  const name = fieldName(shape, props.path);
  const label = speech.text(`${area}.f.${name}`);
  const hint = speech.words[`${area}.h.${name}`];
  const cell = createMemo(() => cells().get(props.path));
  const value = createMemo(() => cell()?.value ?? null);
  const misfit = createMemo(() => hasOwnValue(props.own) && !readValue(props.own, value()));
  const hintId = `hint-${props.path}`;
  const describedBy = hint ? hintId : undefined;
  const isGroup = ['refs', 'picks', 'level', 'flag'].includes(props.own.kind);
  const control = () => ({ path: props.path, label, describedBy, value: value() });

  return (
    <div class="field-row" classList={{ wide: isWide(props.own) }}>
      <Show when={!isGroup}>
        <label for={`field-${props.path}`}>{label}</label>
      </Show>
      <Dynamic component={controls[props.own.kind]} {...control()} own={props.own} />
      <Show when={hint}>
        <p class="hint" id={hintId}>
          {hint}
        </p>
      </Show>
      <Show when={misfit()}>
        <p class="misfit">{speech.text(`workshop.misfit.${props.own.kind}`, { value: String(value()) })}</p>
      </Show>
      <OtherVersions path={props.path} cell={cell()} own={props.own} />
    </div>
  );
}

function isWide(own: Field): boolean {
  return ['long', 'lines', 'refs', 'picks'].includes(own.kind) || (own.kind === 'text' && own.most > 100);
}

/** References and picks are in cells of their own, one for each. */
function hasOwnValue(own: Field): boolean {
  return own.kind !== 'refs' && own.kind !== 'picks';
}
