import { For, type JSX, Show } from 'solid-js';
import { Place, useIds } from './Place.tsx';
import { ProjectRow } from './ProjectRow.tsx';

/** The projects in use. One that has just been put away leaves its place to the way back. */
export function ProjectList(): JSX.Element {
  const ids = useIds('open');
  return (
    <Show when={ids().length > 0}>
      <ul class="projects-list">
        <For each={ids()}>
          {(id) => <Place id={id} list="open" draw={(project) => <ProjectRow project={project()} />} />}
        </For>
      </ul>
    </Show>
  );
}
