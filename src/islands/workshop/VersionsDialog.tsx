import { createSignal, For, type JSX, Match, onMount, Show, Switch } from 'solid-js';
import type { Part, Project, Snapshot } from '#domain/project/project.ts';
import type { VersionList } from '#stores/create-versions.ts';
import { openVersions } from '#stores/workshop.ts';
import { useClientStore } from '../client-store.ts';
import { Changes } from './Changes.tsx';
import { useTool } from './tool.ts';

/** The named versions of the document: keep one, see what changed since, put one back. Open from the start. */
export function VersionsDialog(props: { project: Project; part: Part; closed: () => void }): JSX.Element {
  const { speech, announce } = useTool();
  const versions = openVersions(props.project.id, props.part);
  const list = useClientStore<VersionList>(versions.$versions, { type: 'loading' });
  const [compared, setCompared] = createSignal<string>();
  const [problem, setProblem] = createSignal('');
  let dialog: HTMLDialogElement | undefined;
  let name: HTMLInputElement | undefined;

  onMount(() => {
    void versions.reload();
    dialog?.showModal();
  });

  async function take(event: SubmitEvent) {
    event.preventDefault();
    const text = name?.value.trim();
    if (!name || !text) return name?.focus();
    const result = await versions.take(text);
    setProblem(result.ok ? '' : speech.text(`workshop.keeping.${result.code}`));
    if (result.ok) name.value = '';
    if (result.ok) announce(speech.text('workshop.versions.taken', { name: text }));
  }

  function restore(version: Snapshot) {
    versions.restore(version);
    announce(speech.text('workshop.versions.restored', { name: version.name }));
    dialog?.close();
  }

  async function remove(version: Snapshot) {
    const result = await versions.delete(version);
    setProblem(result.ok ? '' : speech.text(`workshop.keeping.${result.code}`));
    if (result.ok) name?.focus();
  }

  const ready = () => {
    const state = list();
    return state.type === 'ready' ? state.versions : undefined;
  };

  return (
    <dialog class="dialog" ref={dialog} aria-labelledby="versions-title" onClose={() => props.closed()}>
      <h2 id="versions-title">{speech.text('workshop.versions.title')}</h2>
      <p class="soft">{speech.text('workshop.versions.lead')}</p>
      <form class="one-line" onSubmit={take}>
        <label for="version-name">{speech.text('workshop.versions.name')}</label>
        <input class="field" id="version-name" ref={name} maxLength={200} autocomplete="off" />
        <button type="submit" class="btn sm">
          {speech.text('workshop.versions.take')}
        </button>
      </form>
      <p class="misfit" role="status">
        {problem()}
      </p>
      <Switch>
        <Match when={list().type === 'loading'}>
          <p class="soft">{speech.text('workshop.versions.loading')}</p>
        </Match>
        <Match when={list().type === 'failed'}>
          <p>{speech.text('workshop.versions.failed')}</p>
        </Match>
        <Match when={ready()}>
          {(all) => (
            <ul class="versions">
              <For each={all()} fallback={<li class="soft">{speech.text('workshop.versions.none')}</li>}>
                {(version) => (
                  <li>
                    <p>
                      <strong>{version.name}</strong> <span class="soft small">{speech.moment(version.at)}</span>
                    </p>
                    <div class="acts">
                      <button
                        type="button"
                        class="btn ghost sm"
                        aria-expanded={compared() === version.id}
                        onClick={() => setCompared(compared() === version.id ? undefined : version.id)}
                      >
                        {speech.text('workshop.versions.compare')}
                      </button>
                      <button type="button" class="btn ghost sm" onClick={() => restore(version)}>
                        {speech.text('workshop.versions.restore')}
                      </button>
                      <button
                        type="button"
                        class="btn danger sm"
                        aria-label={speech.text('workshop.versions.deleteNamed', { name: version.name })}
                        onClick={() => void remove(version)}
                      >
                        {speech.text('workshop.versions.delete')}
                      </button>
                    </div>
                    <Show when={compared() === version.id}>
                      <Changes changes={versions.compare(version)} />
                    </Show>
                  </li>
                )}
              </For>
            </ul>
          )}
        </Match>
      </Switch>
      <div class="acts">
        <button type="button" class="btn" onClick={() => dialog?.close()}>
          {speech.text('workshop.close')}
        </button>
      </div>
    </dialog>
  );
}
