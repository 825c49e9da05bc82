import { For, type JSX, Show } from 'solid-js';
import type { Preview } from '#stores/data.ts';
import type { Speech } from '../speech.ts';

export type Found = Extract<Preview, { type: 'preview' }>;

interface PreviewProps {
  speech: Speech;
  /** Lesson id → its title. */
  titles: Map<string, string>;
  preview: Found;
  merge: () => void;
  cancel: () => void;
}

/** What a file would add, before anything is added. */
export function RestorePreview(props: PreviewProps): JSX.Element {
  const { text, counted, moment } = props.speech;
  const name = (id: string) => props.titles.get(id) ?? text('restore.elsewhere');
  const lines = () =>
    (
      [
        ['restore.new', props.preview.newEvents],
        ['restore.here', props.preview.alreadyHere],
        ['restore.versions', props.preview.workshop.versions],
        ['restore.pictures', props.preview.workshop.pictures],
        ['restore.shifts', props.preview.workshop.shifts],
        ['restore.orphans', props.preview.workshop.orphans],
        ['restore.unreadable', props.preview.unreadable],
      ] as const
    )
      .filter(([, count]) => count > 0)
      .map(([key, count]) => counted(key, count));
  const projects = () =>
    (
      [
        ['restore.projects', props.preview.workshop.added],
        ['restore.grown', props.preview.workshop.grown],
      ] as const
    ).filter(([, list]) => list.length > 0);
  const isNothing = () => {
    const { newEvents, unreadable, workshop } = props.preview;
    return newEvents + unreadable + workshop.orphans + workshop.shifts + projects().length === 0;
  };
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
      <For each={projects()}>
        {([key, list]) => (
          <>
            <p>{counted(key, list.length)}</p>
            <ul>
              <For each={list}>
                {(project) => (
                  <li>
                    {project.name || text('restore.unnamed')}
                    <Show when={project.state !== 'open'}>
                      {' '}
                      <span class="soft">({text(`restore.state.${project.state}`)})</span>
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
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
      <Show when={props.preview.homeless > 0}>
        <p class="notice">{text('restore.homeless')}</p>
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
