import { createMemo, createSignal, For, type JSX, Show } from 'solid-js';
import { emptyProgress } from '#domain/progress.ts';
import { reveal, useTool } from '#islands/workshop/tool.ts';
import type { ToolPage } from '#islands/workshop/tool-page.ts';
import { $progress } from '#stores/progress.ts';
import { useClientStore } from '../client-store.ts';

/** Letters of a text that are enough to recognise it by. */
const glimpse = 60;
const list = 'reflections/reflections';

/** A text written in a lesson, brought here as a reflection: a copy, to be worked on. */
export function BringText(props: { lessons: ToolPage['lessons'] }): JSX.Element {
  const { speech, part } = useTool();
  const { text } = speech;
  const progress = useClientStore($progress, emptyProgress());
  const [chosen, choose] = createSignal('');
  const written = createMemo(() =>
    [...progress().texts].flatMap(([key, own]) => {
      const lesson = props.lessons[key.slice(0, key.indexOf('/'))];
      const words = own.text.trim();
      return lesson && words !== '' ? [{ key, title: lesson.title, words }] : [];
    }),
  );

  function bring() {
    const own = written().find(({ key }) => key === chosen()) ?? written()[0];
    if (!own) return;
    const id = part.addItem(list, { title: own.title, text: own.words });
    queueMicrotask(() => reveal(`${list}/${id}/text`));
  }

  return (
    <Show when={written().length > 0}>
      <div class="portfolio-bring">
        <label>
          <span class="small">{text('portfolio.bring')}</span>
          <select class="field" onChange={(event) => choose(event.currentTarget.value)}>
            <For each={written()}>
              {({ key, title, words }) => (
                <option value={key}>{`${title}: ${words.replace(/\s+/g, ' ').slice(0, glimpse)}`}</option>
              )}
            </For>
          </select>
        </label>
        <button type="button" class="btn ghost sm" onClick={bring}>
          {text('portfolio.bring.add')}
        </button>
      </div>
    </Show>
  );
}
