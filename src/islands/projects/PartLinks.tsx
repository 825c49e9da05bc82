import { createEffect, createSignal, For, type JSX, on, Show } from 'solid-js';
import type { Filled } from '#domain/project/filled.ts';
import { type PagedPart, type Project, pagedParts } from '#domain/project/project.ts';
import { projects } from '#stores/workshop.ts';
import { useDesk } from './desk.ts';

/** The documents of a project, each with how much of it is there: counted when there is time. */
export function PartLinks(props: { project: Project }): JSX.Element {
  const { speech, pages } = useDesk();
  const { text } = speech;
  const [filled, setFilled] = createSignal<Record<PagedPart, Filled>>();
  const { id } = props.project;
  const open = () => projects.openProject(id);

  createEffect(
    on(
      () => props.project.changedAt,
      async () => setFilled(await projects.readFilled(id)),
    ),
  );

  return (
    <ul class="project-parts">
      <For each={pagedParts}>
        {(part) => (
          <li>
            {/* Also for a new tab, which asks what is open when it is drawn. */}
            <a href={pages[part]} onClick={open} onAuxClick={open} onContextMenu={open}>
              {text(`workshop.projects.part.${part}`)}
              <span class="visually-hidden"> {props.project.name}</span>
            </a>
            <Show when={filled()?.[part]}>
              {(count) => (
                <>
                  <progress value={count().done} max={count().of} aria-hidden="true" />
                  <span class="small soft">{text('workshop.projects.filled', { ...count() })}</span>
                </>
              )}
            </Show>
          </li>
        )}
      </For>
    </ul>
  );
}
