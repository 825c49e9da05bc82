import { createMemo, For, type JSX, Show } from 'solid-js';
import type { Field } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

type ReferenceOwn = Extract<Field, { kind: 'ref' | 'refs' | 'channel' }>;

/** One or several things that are described elsewhere: an audience, an objective, a channel. */
export function ReferenceField(props: ControlProps & { own: ReferenceOwn }): JSX.Element {
  const { part, speech, cells, choices, channels } = useTool();
  const all = createMemo(() => (props.own.kind === 'channel' ? channels : choices(props.own.list)));
  /** What it names is not there any more: said, not dropped. */
  const lost = () =>
    typeof props.value === 'string' && props.value !== '' && !all().some(({ id }) => id === props.value);

  return (
    <Show
      when={props.own.kind === 'refs'}
      fallback={
        <select
          id={fieldId(props.path)}
          class="field"
          aria-describedby={props.describedBy}
          onChange={(event) => part.set([[props.path, event.currentTarget.value || null]])}
        >
          <option value="">{speech.text(all().length > 0 ? 'workshop.choose' : 'workshop.noneYet')}</option>
          <Show when={lost()}>
            <option value={String(props.value)} selected>
              {speech.text(props.own.kind === 'channel' ? 'workshop.unknownChannel' : 'workshop.lost', {
                name: String(props.value),
              })}
            </option>
          </Show>
          <For each={all()}>
            {({ id, name }) => (
              <option value={id} selected={id === props.value}>
                {name}
              </option>
            )}
          </For>
        </select>
      }
    >
      <fieldset class="picks" id={fieldId(props.path)} tabindex="-1" aria-describedby={props.describedBy}>
        <legend>{props.label}</legend>
        <For each={all()} fallback={<p class="hint">{speech.text('workshop.noneYet')}</p>}>
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
    </Show>
  );
}
