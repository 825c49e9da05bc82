import { createSignal, type JSX, Show } from 'solid-js';
import { applyRestore, cancelRestore, previewRestore } from '#stores/data.ts';
import type { Speech } from '../speech.ts';
import { type Found, RestorePreview } from './RestorePreview.tsx';

interface RestoreProps {
  speech: Speech;
  ready: boolean;
  /** Lesson id → its title. */
  titles: Map<string, string>;
}

/** A file chosen, what it would add shown, and only then added. */
export function RestorePart(props: RestoreProps): JSX.Element {
  const { text, counted } = props.speech;
  const [found, setFound] = createSignal<Found>();
  const [said, say] = createSignal('');
  let field: HTMLInputElement | undefined;

  async function look() {
    const file = field?.files?.[0];
    setFound(undefined);
    if (!file) return;
    say(text('restore.reading'));
    const preview = await previewRestore(file);
    say(preview.type === 'refused' ? text(`refused.${preview.code}`) : '');
    if (preview.type === 'preview') setFound(preview);
  }

  /** The preview goes, and focus with it, back to the file: nobody is left on a button that is not there. */
  function close(message: string) {
    setFound(undefined);
    if (field) field.value = '';
    field?.focus();
    say(message);
  }

  async function merge() {
    const preview = found();
    if (preview) close(sayOutcome(preview, await applyRestore()));
  }

  /** What came, of the lessons and of the workshop; or why nothing did, and what is safe. */
  function sayOutcome({ workshop }: Found, result: Awaited<ReturnType<typeof applyRestore>>): string {
    const projects = workshop.added.length + workshop.grown.length;
    if (!result.ok && result.code === 'unavailable' && projects > 0) return text('restore.unavailableWorkshop');
    if (!result.ok) return text(`restore.${result.code}`);
    const events = result.newEvents ?? 0;
    return [
      events > 0 || projects === 0 ? counted('restore.done', events) : '',
      projects > 0 ? counted('restore.doneProjects', projects) : '',
    ]
      .join(' ')
      .trim();
  }

  function cancel() {
    cancelRestore();
    close(text('restore.cancelled'));
  }

  return (
    <section aria-labelledby="restore">
      <h2 id="restore">{text('restore')}</h2>
      <p id="restore-what">{text('restore.what')}</p>
      <label for="restore-file">{text('restore.file')}</label>
      <input
        id="restore-file"
        class="field file-field"
        type="file"
        accept=".zip,.json,.gz,application/zip,application/json"
        aria-describedby="restore-what"
        disabled={!props.ready}
        ref={field}
        onChange={look}
      />
      <p role="status">{said()}</p>
      <Show when={found()}>
        {(preview) => (
          <RestorePreview
            speech={props.speech}
            titles={props.titles}
            preview={preview()}
            merge={merge}
            cancel={cancel}
          />
        )}
      </Show>
    </section>
  );
}
