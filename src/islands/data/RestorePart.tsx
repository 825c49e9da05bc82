import { createSignal, For, type JSX, Show } from 'solid-js';
import { applyRestore, cancelRestore, type Preview, previewRestore } from '#stores/data.ts';
import type { Speech } from '../speech.ts';

type Found = Extract<Preview, { type: 'preview' }>;

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
    const result = await applyRestore();
    close(result.ok ? counted('restore.done', result.newEvents ?? 0) : text(`restore.${result.code}`));
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
        class="field data-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="restore-what"
        disabled={!props.ready}
        ref={field}
        onChange={look}
      />
      <p role="status">{said()}</p>
      <Show when={found()}>
        {(preview) => <PreviewBox {...props} preview={preview()} merge={merge} cancel={cancel} />}
      </Show>
    </section>
  );
}

interface PreviewProps extends RestoreProps {
  preview: Found;
  merge: () => void;
  cancel: () => void;
}

function PreviewBox(props: PreviewProps): JSX.Element {
  const { text, counted, moment } = props.speech;
  const name = (id: string) => props.titles.get(id) ?? text('restore.elsewhere');
  const lines = () =>
    (
      [
        ['restore.new', props.preview.newEvents],
        ['restore.here', props.preview.alreadyHere],
        ['restore.unreadable', props.preview.unreadable],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([key, count]) => counted(key, count));
  const isNothing = () => props.preview.newEvents + props.preview.unreadable === 0;
  const focus = (heading: HTMLElement) => queueMicrotask(() => heading.focus());
  return (
    <div class="card data-preview">
      <h3 tabindex="-1" ref={focus}>
        {props.preview.savedAt === undefined
          ? text('restore.undated')
          : text('restore.savedAt', { when: moment(props.preview.savedAt) })}
      </h3>
      <Show when={!isNothing()} fallback={<p>{text('restore.nothing')}</p>}>
        <ul>
          <For each={lines()}>{(line) => <li>{line}</li>}</For>
        </ul>
      </Show>
      <Show when={props.preview.lessons.length > 0}>
        <p>{text('restore.lessons')}</p>
        <ul>
          <For each={props.preview.lessons}>
            {(lesson) => (
              <li>
                {name(lesson.id)} <span class="soft">({counted('restore.entries', lesson.newEvents)})</span>
              </li>
            )}
          </For>
        </ul>
      </Show>
      <div class="acts">
        <Show when={!isNothing()}>
          <button type="button" class="btn" onClick={props.merge}>
            {text('restore.merge')}
          </button>
        </Show>
        <button type="button" class="btn ghost" onClick={props.cancel}>
          {text(isNothing() ? 'restore.close' : 'restore.cancel')}
        </button>
      </div>
    </div>
  );
}
