import { createMemo, type JSX, Show } from 'solid-js';
import type { Field } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { PickSome } from './PickSome.tsx';
import { SelectOne } from './SelectOne.tsx';
import { useTool } from './tool.ts';

type ReferenceOwn = Extract<Field, { kind: 'ref' | 'refs' | 'channel' }>;

/** One or several things that are described elsewhere: an audience, an objective, a channel. */
export function ReferenceField(props: ControlProps & { own: ReferenceOwn }): JSX.Element {
  const { speech, choices, channels } = useTool();
  const all = createMemo(() => (props.own.kind === 'channel' ? channels : choices(props.own.list)));
  const noneYet = speech.text('workshop.noneYet');
  /** What it names is not there any more. */
  const lost = () => {
    const { value } = props;
    if (typeof value !== 'string' || value === '' || all().some(({ id }) => id === value)) return undefined;
    return speech.text(props.own.kind === 'channel' ? 'workshop.unknownChannel' : 'workshop.lost', { name: value });
  };
  const none = () => (all().length > 0 ? speech.text('workshop.choose') : noneYet);

  return (
    <Show
      when={props.own.kind === 'refs'}
      fallback={<SelectOne {...props} options={all()} none={none()} lost={lost()} />}
    >
      <PickSome {...props} options={all()} none={noneYet} />
    </Show>
  );
}
