import { createSignal, type JSX } from 'solid-js';
import type { Speech } from '../speech.ts';

/** The request put together, to be copied. */
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
    </div>
  );
}
