import { createSignal, type JSX, Show } from 'solid-js';
import { isServer } from 'solid-js/web';
import type { Speech } from '../speech.ts';

/** The request put together, to be copied; in the page as it was built, to be read. */
export function RequestText(props: { request: string; speech: Speech }): JSX.Element {
  const { text } = props.speech;
  const [said, say] = createSignal('');
  let field: HTMLTextAreaElement | undefined;

  async function copy() {
    const { copyText } = await import('#stores/bench-files.ts');
    const isCopied = await copyText(props.request);
    say(text(isCopied ? 'bench.assistant.copied' : 'bench.assistant.select'));
    if (!isCopied) {
      field?.focus();
      field?.select();
    }
  }

  return (
    <div class="written">
      <Show
        when={!isServer}
        fallback={
          <>
            <p class="bench-label">{text('bench.assistant.request')}</p>
            <blockquote class="bench-request">{props.request}</blockquote>
          </>
        }
      >
        <label>
          <span class="bench-label">{text('bench.assistant.request')}</span>
          <textarea rows={14} readOnly ref={field}>
            {props.request}
          </textarea>
        </label>
        <p class="written-print" aria-hidden="true">
          {props.request}
        </p>
        <p class="bench-act">
          <button type="button" class="btn" onClick={() => void copy()}>
            {text('bench.assistant.copy')}
          </button>
          <span role="status" class="small">
            {said()}
          </span>
        </p>
      </Show>
    </div>
  );
}
