import { For, type JSX, Show } from 'solid-js';
import { changesAnything, type Tally } from '#domain/restore-tally.ts';
import type { Preview, RestoreKind } from '#stores/data.ts';
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

/** In the order in which they are told. */
const kinds: readonly RestoreKind[] = [
  'answers',
  'texts',
  'projects',
  'cells',
  'snapshots',
  'pictures',
  'shifts',
  'rest',
];
const outcomes: readonly (keyof Tally)[] = ['new', 'newer', 'beside', 'older', 'same', 'unreadable'];

/** What a file would change, before anything is changed. */
export function RestorePreview(props: PreviewProps): JSX.Element {
  const { text, counted, moment, number } = props.speech;
  const name = (id: string) => props.titles.get(id) ?? text('restore.elsewhere');
  /** Of each kind that is in the file, what becomes of it. */
  const rows = () =>
    kinds.flatMap((kind) => {
      const own = props.preview.tally[kind];
      const told = outcomes.filter((outcome) => own[outcome] > 0);
      return told.length > 0 ? [{ kind, told, own }] : [];
    });
  const projects = () =>
    (
      [
        ['restore.projects', props.preview.workshop.added],
        ['restore.grown', props.preview.workshop.grown],
      ] as const
    ).filter(([, list]) => list.length > 0);
  const isNothing = () => !changesAnything(Object.values(props.preview.tally));
  const focus = (heading: HTMLElement) => queueMicrotask(() => heading.focus());
  return (
    <div class="card data-preview">
      <h3 tabindex="-1" ref={focus}>
        {props.preview.savedAt === undefined
          ? text('restore.undated')
          : text('restore.savedAt', { when: moment(props.preview.savedAt) })}
      </h3>
      <Show when={isNothing()}>
        <p>{text('restore.nothing')}</p>
      </Show>
      <Show when={rows().length > 0}>
        <dl class="restore-rows">
          <For each={rows()}>
            {({ kind, told, own }) => (
              <div>
                <dt>{text(`restore.kind.${kind}`)}</dt>
                <For each={told}>
                  {(outcome) => (
                    <dd>
                      {text(`restore.becomes.${outcome}`)} <strong>{number(own[outcome])}</strong>
                    </dd>
                  )}
                </For>
              </div>
            )}
          </For>
        </dl>
      </Show>
      <Show when={props.preview.workshop.orphans > 0}>
        <p>{counted('restore.orphans', props.preview.workshop.orphans)}</p>
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
      <Show when={!isNothing()}>
        <p class="soft">{text('restore.safe')}</p>
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
