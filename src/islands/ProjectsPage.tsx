import { createMemo, createSignal, type JSX, onCleanup, onMount, Show } from 'solid-js';
import type { ProjectList as Shelf } from '#stores/create-projects.ts';
import { projects } from '#stores/workshop.ts';
import { useClientStore } from './client-store.ts';
import { ImportPart } from './files/ImportPart.tsx';
import { AsideLists } from './projects/AsideLists.tsx';
import { type DeskPages, DeskProvider, type Moved } from './projects/desk.ts';
import { ExampleList } from './projects/ExampleList.tsx';
import { MemoryPart } from './projects/MemoryPart.tsx';
import { NewProject } from './projects/NewProject.tsx';
import { ProjectList } from './projects/ProjectList.tsx';
import { createSpeech, type Locale } from './speech.ts';
import type { ChannelChoice } from './workshop/tool.ts';
import type { ExampleChoice } from './workshop/tool-page.ts';

export interface ProjectsPageProps {
  locale: Locale;
  /** The words of the page by their whole keys. */
  words: Record<string, string>;
  examples: readonly ExampleChoice[];
  pages: DeskPages;
  /** The words of each document without their area, and the channels: with them a file is shown before it is added. */
  documentWords: Record<'strategy' | 'canvas', Record<string, string>>;
  channels: readonly ChannelChoice[];
}

/** The clients side by side, a new one, the examples to copy, and what comes in from a file. */
export function ProjectsPage(props: ProjectsPageProps): JSX.Element {
  const speech = createSpeech(props.locale, props.words);
  const { text, counted } = speech;
  const [ready, setReady] = createSignal(false);
  const [said, announce] = createSignal('');
  const [moved, setAllMoved] = createSignal<ReadonlyMap<string, Moved>>(new Map());
  const shelf = useClientStore<Shelf>(projects.$list, { type: 'loading' });
  const all = createMemo(() => new Map(listOf(shelf()).map((project) => [project.id, project])));
  const unreadable = () => listUnreadable(shelf()).length;
  const problem = () => problemOf(shelf());
  const isMemory = () => problem() === 'unavailable';

  onMount(() => {
    setReady(true);
    void projects.start();
    // What was written meanwhile in another tab shows when this one does.
    const refresh = () => document.visibilityState === 'visible' && void projects.reload();
    document.addEventListener('visibilitychange', refresh);
    onCleanup(() => document.removeEventListener('visibilitychange', refresh));
  });

  function setMoved(id: string, change: Moved | undefined) {
    const next = new Map(moved());
    if (change) next.set(id, change);
    else next.delete(id);
    setAllMoved(next);
  }

  const isEmpty = () => ready() && shelf().type === 'ready' && all().size === 0;
  const lead = () => {
    if (ready() && shelf().type === 'loading') return text('workshop.projects.loading');
    return text(isEmpty() ? 'workshop.projects.empty' : 'workshop.projects.each');
  };

  return (
    <DeskProvider value={{ speech, pages: props.pages, all, moved, setMoved, announce }}>
      <div class="projects">
        <p class="visually-hidden" role="status">
          {said()}
        </p>
        <div class="projects-own">
          <Show when={!isMemory()} fallback={<MemoryPart />}>
            <section aria-labelledby="projects-list">
              <h2 id="projects-list" tabindex="-1">
                {text('workshop.projects.list')}
              </h2>
              <p class="soft">{lead()}</p>
              <Show when={isEmpty()}>
                <p class="acts">
                  <a href="#import-file">{text('workshop.projects.emptyFile')}</a>
                  <a href={props.pages.data}>{text('workshop.projects.emptyCopy')}</a>
                </p>
              </Show>
              <Show when={unreadable()}>
                {(count) => (
                  <p class="notice">
                    {counted('workshop.projects.unreadable', count())}{' '}
                    <a href={props.pages.data}>{text('workshop.projects.unreadableLink')}</a>
                  </p>
                )}
              </Show>
              <Show when={problem()}>
                {(code) => (
                  <p class="notice" role="alert">
                    {text(`workshop.projects.unread.${code()}`)}
                  </p>
                )}
              </Show>
              <ProjectList />
              <AsideLists />
            </section>
            <NewProject ready={ready()} />
          </Show>
        </div>
        <div class="projects-beside">
          <ExampleList ready={ready()} examples={props.examples} isMemory={isMemory()} />
        </div>
        <div class="projects-in">
          <ImportPart
            speech={speech}
            locale={props.locale}
            home={props.pages.workshop}
            tools={props.pages}
            documentWords={props.documentWords}
            channels={props.channels}
          />
        </div>
      </div>
    </DeskProvider>
  );
}

function listOf(shelf: Shelf) {
  return shelf.type === 'loading' ? [] : shelf.projects;
}

function listUnreadable(shelf: Shelf) {
  return shelf.type === 'ready' ? shelf.unreadable : [];
}

function problemOf(shelf: Shelf) {
  return shelf.type === 'failed' ? shelf.code : undefined;
}
