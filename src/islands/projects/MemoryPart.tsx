import { For, type JSX, Show } from 'solid-js';
import { AsideRow } from './AsideRow.tsx';
import { useDesk } from './desk.ts';
import { SaveButton } from './SaveButton.tsx';

/** Where the browser keeps nothing: a project lives in the page that writes it, so it is begun there. */
export function MemoryPart(): JSX.Element {
  const { speech, pages, all } = useDesk();
  const { text } = speech;
  return (
    <section aria-labelledby="projects-memory">
      <h2 id="projects-memory">{text('workshop.projects.memory')}</h2>
      <p class="notice">{text('workshop.projects.memoryWhat')}</p>
      <div class="acts">
        <a class="btn" href={pages.strategy}>
          {text('workshop.projects.openStrategy')}
        </a>
        <a class="btn ghost" href={pages.canvas}>
          {text('workshop.projects.openCanvas')}
        </a>
      </div>
      <Show when={all().size > 0}>
        <ul class="projects-aside">
          <For each={[...all().values()]}>
            {(project) => (
              <AsideRow project={project} note={text('workshop.projects.memoryHere')}>
                <SaveButton project={project} />
              </AsideRow>
            )}
          </For>
        </ul>
      </Show>
    </section>
  );
}
