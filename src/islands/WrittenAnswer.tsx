import { createEffect, createSignal, For, onMount, Show } from 'solid-js';
import { emptyProgress } from '#domain/progress.ts';
import { formatDate } from '#i18n/format.ts';
import { $keeping, $progress, $waiting, chooseText, type Keeping, writeText } from '#stores/progress.ts';
import { useClientStore } from './client-store.ts';

interface WrittenAnswerProps {
  lesson: string;
  field: string;
  label: string;
  rows: number;
  /** Every `written.*` string of the language, by its key without the area. */
  words: Record<string, string>;
  locale: 'it' | 'en';
  /** What was typed into the field before this one took its place. */
  typed?: string;
  /** Hears what stands in the field, at once and whenever it changes. */
  onText?: (text: string) => void;
}

/**
 * A place to write that is saved as one writes. The field is the person's: what the store knows goes into it only
 * while it still shows what the store said last, or what the store keeps beside what stands, so that nothing typed is
 * ever lost, before the script arrives, while reading from the disk, or by another tab.
 */
export function WrittenAnswer(props: WrittenAnswerProps) {
  const progress = useClientStore($progress, emptyProgress());
  const keeping = useClientStore<Keeping>($keeping, { type: 'loading' });
  const waiting = useClientStore($waiting, false);
  const written = () => progress().texts.get(`${props.lesson}/${props.field}`);
  const [text, setText] = createSignal('');
  const id = () => `written-${props.lesson}-${props.field}`;
  let field: HTMLTextAreaElement | undefined;
  let known = '';
  let loaded = false;

  function put(next: string) {
    if (field && field.value !== next) field.value = next;
    show(next);
  }

  function show(next: string) {
    setText(next);
    props.onText?.(next);
  }

  function save() {
    const typed = field?.value ?? '';
    show(typed);
    if (loaded) writeText(props.lesson, props.field, typed);
  }

  onMount(() => {
    if (field && props.typed) field.value = props.typed;
    save();
  });
  createEffect(() => {
    if (keeping().type === 'loading') return;
    const stored = written()?.text ?? '';
    const typed = field?.value ?? '';
    if (!loaded) {
      loaded = true;
      const joined = joinTexts(stored, typed);
      put(joined);
      if (joined !== stored) save();
    } else if (typed === known || written()?.others.some((other) => other.text === typed)) put(stored);
    known = stored;
  });

  function choose(version: string, words: string) {
    chooseText(props.lesson, props.field, version);
    put(words);
    field?.focus();
  }

  return (
    <div class="written">
      <label for={id()}>{props.label}</label>
      <textarea id={id()} rows={props.rows} autocomplete="off" ref={field} onInput={save} />
      <p class="written-print" aria-hidden="true">
        {text()}
      </p>
      <p class="written-state small soft">
        {props.words[stateOf(keeping().type, text(), waiting() ? undefined : written()?.text)]}
      </p>
      <For each={written()?.others ?? []}>
        {(other) => (
          <div class="written-other">
            <p>
              <strong>{props.words['other']}</strong> <span class="soft">{formatDate(props.locale, other.at)}</span>
            </p>
            <blockquote>{other.text}</blockquote>
            <button type="button" class="btn ghost" onClick={() => choose(other.id, other.text)}>
              {props.words['use']}
            </button>
          </div>
        )}
      </For>
      <Show when={written()?.others.length ? written() : undefined}>
        {(standing) => (
          <button type="button" class="btn ghost" onClick={() => choose(standing().id, text())}>
            {props.words['keep']}
          </button>
        )}
      </Show>
    </div>
  );
}

/** Typed before what was stored arrived: both stay, one under the other, unless one holds the other. */
function joinTexts(stored: string, typed: string): string {
  if (stored.includes(typed)) return stored;
  return typed.includes(stored) ? typed : `${stored}\n${typed}`;
}

/** Says that it is saved only when it is. */
function stateOf(keeping: Keeping['type'], text: string, stored: string | undefined): string {
  if (text === '' || keeping === 'loading') return '';
  if (keeping !== 'stored') return keeping;
  return text === stored ? 'stored' : 'saving';
}
