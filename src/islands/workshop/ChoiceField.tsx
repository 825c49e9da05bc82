import { For, type JSX, Match, Switch } from 'solid-js';
import { type Field, fieldName } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { PickSome } from './PickSome.tsx';
import { SelectOne } from './SelectOne.tsx';
import { fieldId, useTool } from './tool.ts';

type ChoiceOwn = Extract<Field, { kind: 'choice' | 'level' | 'picks' | 'flag' }>;

/** One of few, several of few, a step on a scale, a yes: each with the browser's own control. */
export function ChoiceField(props: ControlProps & { own: ChoiceOwn }): JSX.Element {
  const { part, shape, speech } = useTool();
  const name = fieldName(shape, props.path).split('.').at(-1) ?? '';
  const word = (option: string | number) => speech.text(`option.${name}.${option}`);
  const named = (options: readonly string[]) => options.map((id) => ({ id, name: word(id) }));

  return (
    <Switch>
      <Match when={props.own.kind === 'choice' && props.own}>
        {(own) => <SelectOne field={props} options={named(own().options)} none={speech.text('workshop.choose')} />}
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
        {(own) => <PickSome field={props} options={named(own().options)} />}
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
    </Switch>
  );
}
