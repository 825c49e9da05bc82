import { createMemo, createSignal, type JSX, Show } from 'solid-js';
import type { Field } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

const ofOnesOwn = '…';

/** What is made on a channel: one of its formats, or a word of one's own. */
export function FormatField(props: ControlProps & { own: Extract<Field, { kind: 'format' }> }): JSX.Element {
  const { part, speech, channels, cell, language } = useTool();
  const [isOwn, setOwn] = createSignal(false);
  // `channels/channels/<id>/formats/<id>/format` stands in the item that names its channel.
  const channelPath = `${props.path.split('/').slice(0, 3).join('/')}/channel`;
  const formats = createMemo(() => {
    const channel = cell(channelPath)?.value;
    return channels.find(({ id }) => id === channel)?.formats ?? [];
  });
  const text = () => String(props.value ?? '');
  const isListed = () => formats().some(({ id }) => id === text());
  const isTyped = () => formats().length === 0 || isOwn() || (text() !== '' && !isListed());

  function pick(value: string) {
    setOwn(value === ofOnesOwn);
    part.set([[props.path, value === ofOnesOwn ? null : value || null]]);
    if (value === ofOnesOwn) queueMicrotask(() => document.getElementById(fieldId(props.path))?.focus());
  }

  return (
    <Show
      when={isTyped()}
      fallback={
        <select
          id={fieldId(props.path)}
          class="field"
          aria-describedby={props.describedBy}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          <option value="">{speech.text('workshop.choose')}</option>
          {formats().map(({ id, name }) => (
            <option value={id} selected={id === text()}>
              {name}
            </option>
          ))}
          <option value={ofOnesOwn}>{speech.text('workshop.otherFormat')}</option>
        </select>
      }
    >
      <span class="with-button">
        <input
          type="text"
          id={fieldId(props.path)}
          class="field"
          lang={language()}
          maxLength={props.own.most * 4}
          autocomplete="off"
          value={text()}
          aria-describedby={props.describedBy}
          onInput={(event) => part.type(props.path, event.currentTarget.value)}
        />
        <Show when={formats().length > 0}>
          <button type="button" class="btn ghost sm" onClick={() => pick('')}>
            {speech.text('workshop.fromList')}
          </button>
        </Show>
      </span>
    </Show>
  );
}
