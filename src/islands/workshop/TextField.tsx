import { createSignal, type JSX, Show } from 'solid-js';
import { type Field, longestText } from '#domain/project/fields.ts';
import type { ControlProps } from './control.ts';
import { fieldId, useTool } from './tool.ts';

type TextOwn = Extract<Field, { kind: 'text' | 'long' | 'lines' }>;

/** A text, on one line or on several. It says how long it is only when it is getting long. */
export function TextField(props: ControlProps & { own: TextOwn }): JSX.Element {
  const { part, speech, language } = useTool();
  const [cut, setCut] = createSignal(false);
  const text = () => (props.value === null ? '' : String(props.value));
  const isLong = () => text().length > props.own.most * 0.9;

  function type(event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) {
    part.type(props.path, event.currentTarget.value);
  }

  /** The browser drops what is beyond the limit without a word: we say it. */
  function paste(event: ClipboardEvent) {
    setCut(text().length + (event.clipboardData?.getData('text/plain').length ?? 0) > longestText);
  }

  return (
    <>
      <Show
        when={props.own.kind === 'text'}
        fallback={
          <textarea
            id={fieldId(props.path)}
            class="field"
            lang={language()}
            rows={rowsOf(text(), props.own)}
            value={text()}
            maxLength={longestText}
            autocomplete="off"
            aria-describedby={props.describedBy}
            onInput={type}
            onPaste={paste}
          />
        }
      >
        <input
          type="text"
          id={fieldId(props.path)}
          class="field"
          lang={language()}
          value={text()}
          maxLength={longestText}
          autocomplete="off"
          aria-describedby={props.describedBy}
          onInput={type}
          onPaste={paste}
        />
      </Show>
      <Show when={isLong()}>
        <p class="count" classList={{ over: text().length > props.own.most }}>
          {speech.text('workshop.count', { count: text().length, most: props.own.most })}
        </p>
      </Show>
      <Show when={cut()}>
        <p class="misfit" role="status">
          {speech.text('workshop.cut', { most: speech.number(longestText) })}
        </p>
      </Show>
    </>
  );
}

/** Tall enough for what is there, within reason. */
function rowsOf(text: string, own: TextOwn): number {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 60)), 0);
  return Math.min(12, Math.max(own.kind === 'lines' ? 3 : 2, lines + (own.kind === 'lines' ? 1 : 0)));
}
