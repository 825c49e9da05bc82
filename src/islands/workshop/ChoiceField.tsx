import { For, type JSX, Match, Switch } from 'solid-js';
import { type Field, fieldName } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

type ChoiceOwn = Extract<Field, { kind: 'choice' | 'level' | 'picks' | 'flag' | 'date' }>;

/** One of few, several of few, a step on a scale, a yes, a day: each with the browser's own control. */
export function ChoiceField(props: ControlProps & { own: ChoiceOwn }): JSX.Element {
  const { part, shape, speech, cells } = useTool();
  const name = fieldName(shape, props.path).split('.').at(-1) ?? '';
  const word = (option: string | number) => speech.text(`option.${name}.${option}`);

  return (
    <Switch>
      <Match when={props.own.kind === 'choice' && props.own}>
        {(own) => (
          <select
            id={fieldId(props.path)}
            class="field"
            aria-describedby={props.describedBy}
            onChange={(event) => part.set([[props.path, event.currentTarget.value || null]])}
          >
            <option value="">{speech.text('workshop.choose')}</option>
            <For each={own().options}>
              {(option) => (
                <option value={option} selected={option === props.value}>
                  {word(option)}
                </option>
              )}
            </For>
          </select>
        )}
      </Match>
      <Match when={props.own.kind === 'level' && props.own}>
        {(own) => (
          <fieldset class="scale" id={fieldId(props.path)} tabindex="-1" aria-describedby={props.describedBy}>
            <legend>{props.label}</legend>
            <For each={Array.from({ length: own().max - own().min + 1 }, (_, step) => own().min + step)}>
              {(step) => (
                <label>
                  <input
                    type="radio"
                    name={fieldId(props.path)}
                    checked={step === props.value}
                    onChange={() => part.set([[props.path, step]])}
                  />
                  <span>{word(step)}</span>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </Match>
      <Match when={props.own.kind === 'picks' && props.own}>
        {(own) => (
          <fieldset class="picks" id={fieldId(props.path)} tabindex="-1" aria-describedby={props.describedBy}>
            <legend>{props.label}</legend>
            <For each={own().options}>
              {(option) => (
                <label>
                  <input
                    type="checkbox"
                    checked={cells().get(`${props.path}/${option}`)?.value === true}
                    onChange={(event) => part.set([[`${props.path}/${option}`, event.currentTarget.checked || null]])}
                  />
                  <span>{word(option)}</span>
                </label>
              )}
            </For>
          </fieldset>
        )}
      </Match>
      <Match when={props.own.kind === 'flag'}>
        <label class="flag">
          <input
            type="checkbox"
            id={fieldId(props.path)}
            checked={props.value === true}
            aria-describedby={props.describedBy}
            onChange={(event) => part.set([[props.path, event.currentTarget.checked || null]])}
          />
          <span>{props.label}</span>
        </label>
      </Match>
      <Match when={props.own.kind === 'date'}>
        <input
          id={fieldId(props.path)}
          class="field"
          type="date"
          value={String(props.value ?? '')}
          aria-describedby={props.describedBy}
          onChange={(event) => part.set([[props.path, event.currentTarget.value || null]])}
        />
      </Match>
    </Switch>
  );
}
