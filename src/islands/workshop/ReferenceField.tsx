import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import type { Field } from '#domain/project/fields.ts';
import type { ControlProps, Named } from './control.ts';
import { NewReference } from './NewReference.tsx';
import { PickSome } from './PickSome.tsx';
import { SelectOne } from './SelectOne.tsx';
import { fieldId, useTool } from './tool.ts';

type ReferenceOwn = Extract<Field, { kind: 'ref' | 'refs' | 'channel' }>;

/** One or several things that are described elsewhere: an audience, an objective, a channel. */
export function ReferenceField(props: ControlProps & { own: ReferenceOwn }): JSX.Element {
  const { speech, choices, channels, lists } = useTool();
  const [isAdding, setAdding] = createSignal(false);
  // The same choices read again are the same: a box that has focus is not drawn anew under the hand.
  const all = createMemo(() => (props.own.kind === 'channel' ? channels : choices(props.own.list)), undefined, {
    equals: isSameNamed,
  });
  const noneYet = speech.text('workshop.noneYet');
  /** What it names is not there any more. */
  const lost = () => {
    const { value } = props;
    if (typeof value !== 'string' || value === '' || all().some(({ id }) => id === value)) return undefined;
    return speech.text(props.own.kind === 'channel' ? 'workshop.unknownChannel' : 'workshop.lost', { name: value });
  };
  const list = () => (props.own.kind === 'ref' ? lists[props.own.list] : undefined);
  const none = () => (all().length > 0 || list() ? speech.text('workshop.choose') : noneYet);

  function close() {
    setAdding(false);
    queueMicrotask(() => document.getElementById(fieldId(props.path))?.focus());
  }

  return (
    <Show
      when={props.own.kind === 'refs'}
      fallback={
        <>
          <SelectOne
            field={props}
            options={all()}
            none={none()}
            lost={lost()}
            more={
              list() === undefined ? undefined : { name: speech.text('workshop.newOne'), choose: () => setAdding(true) }
            }
          />
          <Show when={isAdding() && list()}>
            {(path) => <NewReference field={props} list={path()} close={close} />}
          </Show>
        </>
      }
    >
      <PickSome field={props} options={all()} none={noneYet} />
    </Show>
  );
}

function isSameNamed(a: readonly Named[], b: readonly Named[]): boolean {
  return a.length === b.length && a.every(({ id, name }, index) => id === b[index]?.id && name === b[index]?.name);
}
