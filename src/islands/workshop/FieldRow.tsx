import { type Component, createMemo, type JSX, Show } from 'solid-js';
import { type Field, fieldName } from '#domain/project/fields.ts';
import { readValue } from '#domain/project/fit.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { ControlProps } from './control.ts';
import { DateField } from './DateField.tsx';
import { FormatField } from './FormatField.tsx';
import { MomentField } from './MomentField.tsx';
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
  format: FormatField,
  ref: ReferenceField,
  refs: ReferenceField,
  choice: ChoiceField,
  level: ChoiceField,
  picks: ChoiceField,
  flag: ChoiceField,
  date: DateField,
  moment: MomentField,
} as unknown as Record<Own['kind'], Component<ControlProps & { own: Own }>>;

/** One field with its label, its hint, its control, and what else was written there. */
export function FieldRow(props: { path: string; own: Own }): JSX.Element {
  const { area, shape, speech, cell: cellAt } = useTool();
  const name = fieldName(shape, props.path);
  const label = speech.text(`${area}.f.${name}`);
  const hint = speech.words[`${area}.h.${name}`];
  const cell = createMemo(() => cellAt(props.path));
  const value = createMemo(() => cell()?.value ?? null);
  const misfit = createMemo(() => hasOwnValue(props.own) && !readValue(props.own, value()));
  const hintId = `hint-${props.path}`;
  const describedBy = hint ? hintId : undefined;
  const isGroup = ['refs', 'picks', 'level', 'flag'].includes(props.own.kind);
  const hasLongOptions = () => {
    const { own } = props;
    const lastName = name.split('.').at(-1);
    return (
      own.kind === 'choice' && own.options.some((id) => speech.text(`option.${lastName}.${id}`).length > longOption)
    );
  };
  const Control = controls[props.own.kind];

  return (
    <div class="field-row" classList={{ wide: isWide(props.own) || hasLongOptions() }}>
      <Show when={!isGroup}>
        <label for={`field-${props.path}`}>{label}</label>
      </Show>
      <Control path={props.path} label={label} describedBy={describedBy} value={value()} own={props.own} />
      <Show when={hint}>
        <p class="hint" id={hintId}>
          {hint}
        </p>
      </Show>
      <Show when={misfit()}>
        <p class="misfit">{speech.text(`workshop.misfit.${props.own.kind}`, { value: String(value()) })}</p>
      </Show>
      <OtherVersions path={props.path} cell={cell()} />
    </div>
  );
}

/** Characters that half a form has room for. */
const longOption = 26;

function isWide(own: Field): boolean {
  return ['long', 'lines', 'refs', 'picks'].includes(own.kind) || (own.kind === 'text' && own.most > 100);
}

/** References and picks are in cells of their own, one for each. */
function hasOwnValue(own: Field): boolean {
  return own.kind !== 'refs' && own.kind !== 'picks';
}
